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
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * What waits for one destination, and the thread that sends it. Bounded in bytes: where the destination is slower than
 * the sources, the oldest lines go, and are counted. A failed batch is sent again after a back-off.
 */
public final class Outbox implements LineReceiver {

    private static final Logger LOG = System.getLogger(Outbox.class.getName());

    /** Joined up to here even where the destination has no limit, so that one send stays short. */
    private static final int JOINED_BYTES = 256 * 1024;

    private static final Duration LINGER = Duration.ofMillis(50);
    private static final Duration RETRY_AT_STOP = Duration.ofMillis(200);

    private final Destination destination;
    private final Limits limits;
    private final int batchBytes;
    private final Deadlines deadlines;
    private final InstantSource clock;
    private final FailingState state;
    private final BackOff backOff;
    private final Thread thread;
    private final Counter acknowledged;
    private final Counter failedSends;
    private final Counter reconnects;
    private final Counter lostQueueFull;
    private final Counter lostAtStop;

    private final Deque<Lines> waiting = new ArrayDeque<>();
    private long waitingBytes;
    private long waitingLines;
    private boolean stopping;
    private volatile long stopAt;
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
        int most = destination.delivery().maxBytes();
        this.batchBytes = most == 0 ? JOINED_BYTES : most;
        this.state = new FailingState(publisher + " " + destination.name(), "sending", LOG, clock);
        this.backOff = new BackOff(RandomGenerator.getDefault());
        Tags tags = Tags.of("publisher", publisher).with("destination", destination.name());
        String prefix = "destination.{publisher}.{destination}.";
        this.acknowledged = figures.counter(prefix + "acknowledged", tags);
        this.failedSends = figures.counter(prefix + "failed", tags);
        this.reconnects = figures.counter(prefix + "reconnects", tags);
        this.lostQueueFull = figures.counter(prefix + "lost.queue_full", tags);
        this.lostAtStop = figures.counter(prefix + "lost.stop", tags);
        figures.gauge(prefix + "queued", tags, this::queued);
        figures.gauge(prefix + "queued_bytes", tags, this::queuedBytes);
        this.thread = new Thread(this::work, "send-" + publisher + "-" + destination.name());
        thread.setDaemon(true);
    }

    public void start() {
        thread.start();
    }

    @Override
    public void offer(Lines lines) {
        if (lines.count() == 0) {
            return;
        }
        synchronized (this) {
            for (Lines piece : Batches.split(lines, batchBytes)) {
                waiting.addLast(piece);
                waitingBytes += piece.length();
                waitingLines += piece.count();
            }
            dropOldest();
            notifyAll();
        }
    }

    private void dropOldest() {
        while (waitingBytes > limits.queueBytes() && waiting.size() > 1) {
            lostQueueFull.inc(forget(waiting.removeFirst()));
        }
    }

    /** Lines that wait or are being sent. */
    public synchronized long queued() {
        return waitingLines;
    }

    /** How many bytes may wait. */
    public long queueBytes() {
        return limits.queueBytes();
    }

    private synchronized long queuedBytes() {
        return waitingBytes;
    }

    public Status status() {
        return new Status(
                destination.name(),
                queued(),
                acknowledged.getCount(),
                lostQueueFull.getCount() + lostAtStop.getCount(),
                lastSent,
                state.failure());
    }

    /** From now on sends only what waits, for at most {@code drain}. */
    public synchronized void beginStop(Duration drain) {
        stopping = true;
        stopAt = System.nanoTime() + drain.toNanos();
        notifyAll();
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
        long unsent = queued();
        if (unsent > 0) {
            lostAtStop.inc(unsent);
            LOG.log(Level.WARNING, "{0}: stopped with {1} lines not sent", destination.name(), Long.toString(unsent));
        }
        synchronized (this) {
            waiting.clear();
            waitingLines = 0;
            waitingBytes = 0;
        }
    }

    /** The last call. */
    public void close() {
        destination.close();
    }

    private void work() {
        Thread.currentThread().setContextClassLoader(destination.getClass().getClassLoader());
        try {
            List<Lines> batch = next();
            while (!batch.isEmpty()) {
                if (sent(Batches.join(batch))) {
                    done(batch);
                } else {
                    putBack(batch);
                    pause(backOff.afterFailure());
                }
                batch = next();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // nobody interrupts this thread but to end it
        }
    }

    /** The oldest lines that fit one send; empty when it is time to end. */
    private synchronized List<Lines> next() throws InterruptedException {
        while (waiting.isEmpty() && !stopping) {
            wait();
        }
        linger();
        List<Lines> batch = new ArrayList<>();
        if (stopping && System.nanoTime() - stopAt >= 0) {
            return batch;
        }
        long bytes = 0;
        while (!waiting.isEmpty()) {
            bytes += waiting.peekFirst().length();
            if (!batch.isEmpty() && bytes > batchBytes) {
                break;
            }
            batch.add(waiting.removeFirst());
        }
        return batch;
    }

    /** What ticks together is sent together. */
    private void linger() throws InterruptedException {
        long ends = System.nanoTime() + LINGER.toNanos();
        long left = LINGER.toMillis();
        while (left > 0 && !stopping) {
            wait(left);
            left = Duration.ofNanos(ends - System.nanoTime()).toMillis();
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

    private synchronized void done(List<Lines> batch) {
        for (Lines sent : batch) {
            acknowledged.inc(forget(sent));
        }
    }

    private synchronized void putBack(List<Lines> batch) {
        for (int i = batch.size() - 1; i >= 0; i--) {
            waiting.addFirst(batch.get(i));
        }
        dropOldest();
    }

    private long forget(Lines lines) {
        waitingBytes -= lines.length();
        waitingLines -= lines.count();
        return lines.count();
    }

    /** Waits before the next try; when the daemon stops, only a moment. */
    private synchronized void pause(Duration wait) throws InterruptedException {
        long began = System.nanoTime();
        long left = wait.toMillis();
        while (left > 0) {
            wait(left);
            Duration whole = stopping && RETRY_AT_STOP.compareTo(wait) < 0 ? RETRY_AT_STOP : wait;
            left = whole.minusNanos(System.nanoTime() - began).toMillis();
        }
    }
}
