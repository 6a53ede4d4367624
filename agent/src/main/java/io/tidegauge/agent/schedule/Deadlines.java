package io.tidegauge.agent.schedule;

import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * One thread that frees what is late. It is not woken for a deadline that comes after the one it sleeps until, nor when one is
 * closed: nearly all of them are closed in time.
 */
public final class Deadlines {

    private static final Logger LOG = System.getLogger(Deadlines.class.getName());
    private static final long AGAIN = Duration.ofSeconds(1).toNanos();
    private static final long NANOS_PER_MILLI = 1_000_000;

    private final List<Pending> pending = new ArrayList<>();
    private boolean idle = true;
    private long sleepsUntil;

    @Inject
    public Deadlines() {
        Thread thread = new Thread(this::work, "deadlines");
        thread.setDaemon(true);
        thread.start();
    }

    /** Something that ends in time, or is freed. */
    public interface Deadline extends AutoCloseable {
        /** Whether it came to that. */
        boolean passed();

        /** It ended. */
        @Override
        void close();
    }

    /**
     * Calls {@code free} unless the deadline is closed within {@code limit}, and again each second until it is: what is
     * late may just have been opening the next thing to wait for. {@code free} returns at once.
     */
    public synchronized Deadline in(Duration limit, Runnable free) {
        Pending begun = new Pending(free, System.nanoTime() + limit.toNanos());
        pending.add(begun);
        if (idle || begun.at - sleepsUntil < 0) {
            notifyAll();
        }
        return begun;
    }

    private synchronized void close(Pending ended) {
        pending.remove(ended);
    }

    private synchronized boolean isPending(Pending one) {
        return pending.contains(one);
    }

    private void work() {
        try {
            while (true) {
                for (Pending late : awaitLate()) {
                    if (isPending(late)) { // it may have ended while another was freed, and free what comes next
                        late.free();
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // nobody interrupts this thread but to end it
        }
    }

    private synchronized List<Pending> awaitLate() throws InterruptedException {
        List<Pending> late = new ArrayList<>();
        while (late.isEmpty()) {
            long now = System.nanoTime();
            long next = Long.MAX_VALUE;
            for (Pending one : pending) {
                long left = one.at - now;
                if (left <= 0) {
                    late.add(one);
                    one.at = now + AGAIN;
                }
                next = Math.min(next, left);
            }
            if (late.isEmpty()) {
                idle = pending.isEmpty();
                sleepsUntil = now + next;
                wait(idle ? 0 : next / NANOS_PER_MILLI + 1);
            }
        }
        return late;
    }

    private final class Pending implements Deadline {
        private final Runnable free;
        private volatile long at;
        private volatile boolean passed;

        Pending(Runnable free, long at) {
            this.free = free;
            this.at = at;
        }

        private void free() {
            passed = true;
            try {
                free.run();
            } catch (RuntimeException | LinkageError e) {
                LOG.log(Level.WARNING, "freeing what is late: {0}", e.toString());
            }
        }

        @Override
        public boolean passed() {
            return passed;
        }

        @Override
        public void close() {
            Deadlines.this.close(this);
        }
    }
}
