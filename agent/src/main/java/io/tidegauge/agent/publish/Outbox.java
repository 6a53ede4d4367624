package io.tidegauge.agent.publish;

import com.codahale.metrics.Counter;
import io.tidegauge.agent.log.FailingState;
import io.tidegauge.agent.log.Messages;
import io.tidegauge.agent.schedule.Deadlines;
import io.tidegauge.agent.self.Figures;
import io.tidegauge.api.Destination;
import io.tidegauge.api.Lines;
import io.tidegauge.api.Tags;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * What waits for one destination, and the thread that sends it. Where the destination is slower than the sources, the
 * oldest lines go, and are counted. A failed batch is sent again after a back-off, if its lines carry their time; else it is
 * lost, and counted.
 */
public final class Outbox implements LineReceiver {

    private static final Logger LOG = System.getLogger(Outbox.class.getName());

    /** Joined up to here even where the destination has no limit, so that one send stays short. */
    private static final int JOINED_BYTES = 256 * 1024;

    private static final String PREFIX = "destination.{publisher}.{destination}.";

    private final Destination destination;
    private final Limits limits;
    private final Figures figures;
    private final Tags tags;
    private final LineQueue queue;
    private final Deadlines deadlines;
    private final InstantSource clock;
    private final FailingState state;
    private final BackOff backOff;
    private final Thread thread;
    private final Counter acknowledged;
    private final Counter failedSends;
    private final Counter reconnects;
    private final Counter lostQueueFull;
    private final Counter lostUnsent;
    private final Counter lostAtStop;

    private volatile Instant lastSent = Instant.EPOCH;

    /**
     * What bounds an outbox.
     *
     * @param queueBytes how much may wait
     * @param timeout the deadline of one send
     */
    public record Limits(long queueBytes, Duration timeout) {}

    /** What {@code status} shows. */
    public record Status(
            String name,
            long queued,
            long acknowledged,
            long lost,
            Instant lastSent,
            Optional<FailingState.Failure> failure) {}

    public Outbox(
            String publisher,
            Destination destination,
            Limits limits,
            Deadlines deadlines,
            InstantSource clock,
            Figures figures) {
        this.destination = destination;
        this.limits = limits;
        this.deadlines = deadlines;
        this.clock = clock;
        this.state = new FailingState(publisher + " " + destination.name(), "sending", LOG, clock);
        this.backOff = new BackOff(RandomGenerator.getDefault());
        this.figures = figures;
        this.tags = Tags.of("publisher", publisher).with("destination", destination.name());
        this.acknowledged = figures.counter(PREFIX + "acknowledged", tags);
        this.failedSends = figures.counter(PREFIX + "failed", tags);
        this.reconnects = figures.counter(PREFIX + "reconnects", tags);
        this.lostQueueFull = figures.counter(PREFIX + "lost.queue_full", tags);
        this.lostUnsent = figures.counter(PREFIX + "lost.unsent", tags);
        this.lostAtStop = figures.counter(PREFIX + "lost.stop", tags);
        int most = destination.delivery().maxBytes();
        this.queue = new LineQueue(limits.queueBytes(), most == 0 ? JOINED_BYTES : most, lostQueueFull::inc);
        this.thread = new Thread(this::work, "send-" + publisher + "-" + destination.name());
        thread.setDaemon(true);
    }

    public void start() {
        figures.gauge(PREFIX + "queued", tags, queue::lines);
        figures.gauge(PREFIX + "queued_bytes", tags, queue::bytes);
        thread.start();
    }

    @Override
    public void offer(Lines lines) {
        if (lines.count() > 0) {
            queue.add(lines);
        }
    }

    /** What its destination is called. */
    public String name() {
        return destination.name();
    }

    /** How many bytes may wait. */
    public long queueBytes() {
        return limits.queueBytes();
    }

    public Status status() {
        return new Status(
                destination.name(),
                queue.lines(),
                acknowledged.getCount(),
                lostQueueFull.getCount() + lostUnsent.getCount() + lostAtStop.getCount(),
                lastSent,
                state.failure());
    }

    /** From now on sends only what waits, for at most {@code drain}. */
    public void beginStop(Duration drain) {
        queue.stop(drain);
    }

    /** Whether everything is sent, or given up, within {@code limit}. */
    public boolean awaitEnd(Duration limit) throws InterruptedException {
        thread.join(Math.max(1, limit.toMillis()));
        return !thread.isAlive();
    }

    /** Frees a send that is under way. */
    public void free() {
        destination.abort();
    }

    /** After the end: what is left was lost, and is counted and said. */
    public void countUnsent() {
        long unsent = queue.clear();
        if (unsent > 0) {
            lostAtStop.inc(unsent);
            LOG.log(Level.WARNING, "{0}: stopped with {1} lines not sent", destination.name(), Long.toString(unsent));
        }
    }

    /** The last call. */
    public void close() {
        destination.close();
    }

    private void work() {
        Thread.currentThread().setContextClassLoader(destination.getClass().getClassLoader());
        try {
            for (List<Lines> batch = queue.next(); !batch.isEmpty(); batch = queue.next()) {
                if (sent(batch.size() == 1 ? batch.get(0) : Lines.joined(batch))) {
                    acknowledged.inc(queue.done(batch));
                } else if (!destination.delivery().keepsTime()) {
                    lostUnsent.inc(queue.done(batch)); // later it would be growth of another interval
                } else {
                    queue.putBack(batch);
                    queue.pauseBeforeRetry(backOff.afterFailure());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // nobody interrupts this thread but to end it
        }
    }

    private boolean sent(Lines batch) {
        try (var deadline = deadlines.in(limits.timeout(), destination::abort)) {
            try {
                destination.send(batch);
            } catch (IOException | RuntimeException | LinkageError e) {
                throw deadline.passed()
                        ? new IOException(
                                "not taken within " + Messages.roughly(limits.timeout()) + ": " + Messages.of(e), e)
                        : new IOException(Messages.of(e), e);
            }
        } catch (IOException e) {
            failedSends.inc();
            state.failed(e);
            return false;
        }
        if (state.failure().isPresent()) {
            reconnects.inc();
        }
        state.worked();
        backOff.afterSuccess();
        lastSent = clock.instant();
        return true;
    }
}
