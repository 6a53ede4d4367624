package io.tidegauge.agent.schedule;

import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** One thread that frees what is late. Sleeps while nothing is. */
public final class Deadlines {

    private static final Logger LOG = System.getLogger(Deadlines.class.getName());
    private static final Duration AGAIN = Duration.ofSeconds(1);

    private final ScheduledThreadPoolExecutor thread;

    @Inject
    public Deadlines() {
        thread = new ScheduledThreadPoolExecutor(1, work -> {
            Thread made = new Thread(work, "deadlines");
            made.setDaemon(true);
            return made;
        });
        thread.setRemoveOnCancelPolicy(true);
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
    public Deadline in(Duration limit, Runnable free) {
        Pending pending = new Pending(free);
        pending.future = thread.scheduleWithFixedDelay(pending, limit.toNanos(), AGAIN.toNanos(), TimeUnit.NANOSECONDS);
        return pending;
    }

    private static final class Pending implements Deadline, Runnable {
        private final Runnable free;
        private volatile boolean passed;
        private volatile ScheduledFuture<?> future;

        Pending(Runnable free) {
            this.free = free;
        }

        @Override
        public void run() {
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
            future.cancel(false);
        }
    }
}
