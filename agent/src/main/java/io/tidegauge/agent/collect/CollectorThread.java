package io.tidegauge.agent.collect;

import io.tidegauge.api.Collector;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** The one thread that reads a collector, and that closes it where nobody could wait for its end. */
final class CollectorThread extends ThreadPoolExecutor {

    private final Collector collector;
    private final AtomicBoolean closed = new AtomicBoolean();
    private volatile boolean closing;
    private volatile boolean ended;

    CollectorThread(String id, Collector collector) {
        super(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
            Thread made = new Thread(work, "collect-" + id);
            made.setDaemon(true);
            made.setContextClassLoader(collector.getClass().getClassLoader());
            return made;
        });
        this.collector = collector;
    }

    /** Closes the collector now, if the thread has ended, else when it does; whether that was now. */
    boolean closeAtEnd() {
        closing = true;
        if (ended) {
            closeOnce();
        }
        return closed.get();
    }

    @Override
    protected void terminated() {
        ended = true;
        if (closing) {
            closeOnce();
        }
    }

    private void closeOnce() {
        if (closed.compareAndSet(false, true)) {
            collector.close();
        }
    }
}
