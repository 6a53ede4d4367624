package io.tidegauge.agent.control;

import io.tidegauge.agent.collect.RunningCollector;
import io.tidegauge.agent.control.Running.Sender;
import io.tidegauge.agent.publish.Outbox;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Ends what runs, in bounded time whatever the plugins do: waits for it, frees it, leaves it behind. */
final class Endings {

    private static final Logger LOG = System.getLogger(Endings.class.getName());

    /** What a reading, or a plugin's close, gets to end by itself. */
    private static final Duration GRACE = Duration.ofSeconds(3);

    private static final Duration LAST_MOMENT = Duration.ofSeconds(1);

    private Endings() {}

    /** Begins no run any more; lets what runs end, or frees it; what still comes is not sent. */
    static void ofCollectors(List<RunningCollector> collectors) throws InterruptedException {
        collectors.forEach(RunningCollector::beginStop);
        all(collectors, RunningCollector::awaitEnd, RunningCollector::free, GRACE);
        collectors.forEach(RunningCollector::leave);
    }

    /** Sends what waits, for at most each publisher's {@code drain:} and for at most {@code most}; counts what is left. */
    static void ofOutboxes(List<Sender> senders, Duration most) throws InterruptedException {
        Duration longest = Duration.ZERO;
        List<Outbox> outboxes = new ArrayList<>();
        for (Sender sender : senders) {
            Duration drain = shorter(sender.drain(), most);
            sender.outboxes().forEach(outbox -> outbox.beginStop(drain));
            outboxes.addAll(sender.outboxes());
            longest = drain.compareTo(longest) > 0 ? drain : longest;
        }
        all(outboxes, Outbox::awaitEnd, Outbox::free, longest);
        outboxes.forEach(Outbox::countUnsent);
    }

    /** Each on a thread of its own that may be left behind: a plugin's close is the plugin's, and may hang. */
    static void close(List<RunningCollector> collectors, List<Sender> senders) throws InterruptedException {
        List<Thread> closing = new ArrayList<>();
        collectors.forEach(collector -> closing.add(closing(collector.id(), collector::close)));
        senders.forEach(sender -> closing.add(closing(sender.publisher().id(), () -> {
            sender.outboxes().forEach(outbox -> guarded(outbox::close));
            sender.publisher().close();
        })));
        long ends = System.nanoTime() + GRACE.toNanos();
        for (Thread each : closing) {
            each.join(Math.max(1, Duration.ofNanos(ends - System.nanoTime()).toMillis()));
            if (each.isAlive()) {
                LOG.log(Level.WARNING, "{0} does not end, left behind", each.getName());
            }
        }
    }

    private static Thread closing(String id, Runnable close) {
        Thread thread = new Thread(() -> guarded(close), "close-" + id);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private interface End<T> {
        boolean within(T one, Duration limit) throws InterruptedException;
    }

    /** Waits for all at once; frees those that have not ended, all at once too, and gives them a last moment. */
    private static <T> void all(List<T> all, End<T> end, Consumer<T> free, Duration limit) throws InterruptedException {
        long ends = System.nanoTime() + limit.toNanos();
        List<T> late = new ArrayList<>();
        for (T one : all) {
            if (!end.within(one, Duration.ofNanos(Math.max(1, ends - System.nanoTime())))) {
                late.add(one);
            }
        }
        late.forEach(one -> guarded(() -> free.accept(one)));
        long lastMoment = System.nanoTime() + LAST_MOMENT.toNanos();
        for (T one : late) {
            end.within(one, Duration.ofNanos(Math.max(1, lastMoment - System.nanoTime())));
        }
    }

    private static void guarded(Runnable plugins) {
        try {
            plugins.run();
        } catch (RuntimeException | LinkageError e) {
            LOG.log(Level.WARNING, "ending: {0}", e.toString());
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
