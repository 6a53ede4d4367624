package io.tidegauge.mysqlprotocol;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * When the next login to one server may be tried, for all collectors of this process: never more than one a second; and a server
 * that let us wait in vain, or an account that was refused, is left alone for a while. A server that hangs keeps each
 * connection that it is given.
 */
final class LoginGate {

    private static final Map<String, LoginGate> GATES = new ConcurrentHashMap<>();

    private static final Duration BETWEEN = Duration.ofSeconds(1);
    private static final long LOOK = Duration.ofMillis(50).toNanos();

    private final String address;
    private final Patience silence = new Patience();
    private final Map<String, Patience> refusals = new ConcurrentHashMap<>();
    private long nextTurn = System.nanoTime();

    private LoginGate(String address) {
        this.address = address;
    }

    static LoginGate of(String address) {
        return GATES.computeIfAbsent(address, LoginGate::new);
    }

    /** With the server: whether it answers. */
    Patience silence() {
        return silence;
    }

    /** With an account: whether it may log in. Another account's refusals are not its own. */
    Patience refusal(String user) {
        return refusals.computeIfAbsent(user, name -> new Patience());
    }

    /**
     * Returns when a login may be tried.
     *
     * @param longest how long the turn may be waited for
     * @param givenUp whether nobody waits for this login any more
     * @throws IOException not yet: the message says why, and when
     */
    void pass(String user, Duration longest, BooleanSupplier givenUp) throws IOException {
        silence.check();
        refusal(user).check();
        long turn = turn(longest);
        while (turn - System.nanoTime() > 0) {
            if (givenUp.getAsBoolean() || Thread.currentThread().isInterrupted()) {
                throw new IOException(address + ": given up while others logged in there");
            }
            LockSupport.parkNanos(Math.min(LOOK, Math.max(1, turn - System.nanoTime())));
        }
        silence.check(); // those before may have waited in vain
    }

    /** The next turn that nobody has taken. */
    private synchronized long turn(Duration longest) throws IOException {
        long now = System.nanoTime();
        long turn = nextTurn - now > 0 ? nextTurn : now;
        if (turn - now > longest.toNanos()) {
            throw new IOException(address + ": others of this process log in there, one a second");
        }
        nextTurn = turn + BETWEEN.toNanos();
        return turn;
    }
}
