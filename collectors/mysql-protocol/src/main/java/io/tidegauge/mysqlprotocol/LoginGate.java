package io.tidegauge.mysqlprotocol;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;

/**
 * When the next login to one server may be tried, for all collectors of this process: never more than one a second, and after
 * one that the server left without an answer not before 1, 2, 4 … 60 s, each less up to half of it by chance. A server that
 * hangs keeps each connection that it is given.
 */
final class LoginGate {

    private static final Map<String, LoginGate> GATES = new ConcurrentHashMap<>();

    private static final Duration BETWEEN = Duration.ofSeconds(1);
    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final String address;
    private long nextTurn = System.nanoTime();
    private long notBefore = System.nanoTime();
    private Duration wait = FIRST;
    private String why = "";

    private LoginGate(String address) {
        this.address = address;
    }

    static LoginGate of(String address) {
        return GATES.computeIfAbsent(address, LoginGate::new);
    }

    /**
     * Returns when a login may be tried.
     *
     * @param longest how long the turn may be waited for
     * @throws IOException not yet: the message says why, and when
     */
    void pass(Duration longest) throws IOException {
        long nanos = turn(longest);
        if (nanos > 0) {
            try {
                Thread.sleep(Duration.ofNanos(nanos).toMillis() + 1);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("interrupted");
            }
        }
    }

    /** How long to wait for the turn that is ours now. */
    private synchronized long turn(Duration longest) throws IOException {
        long now = System.nanoTime();
        if (notBefore - now > 0) {
            throw new IOException(why + " (not tried again for " + (notBefore - now) / 1_000_000_000 + " s)");
        }
        long nanos = Math.max(0, nextTurn - now);
        if (nanos > longest.toNanos()) {
            throw new IOException(address + ": others of this process log in there, one a second");
        }
        nextTurn = now + nanos + BETWEEN.toNanos();
        return nanos;
    }

    /** The server did not answer, or does not want us: it is left alone for a while. */
    synchronized void shut(String reason) {
        long millis =
                (long) (wait.toMillis() * (1 - RandomGenerator.getDefault().nextDouble() / 2));
        notBefore = System.nanoTime() + Duration.ofMillis(millis).toNanos();
        Duration doubled = wait.multipliedBy(2);
        wait = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        why = reason;
    }

    /** The server answered a statement. */
    synchronized void open() {
        wait = FIRST;
    }
}
