package io.tidegauge.agent.publish;

import io.tidegauge.api.Lines;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * The bounded queue of one outbox. What is being sent counts as waiting until it is {@link #done}; where there is too much,
 * the oldest lines go.
 */
final class LineQueue {

    private static final Duration LINGER = Duration.ofMillis(50);
    private static final Duration RETRY_AT_STOP = Duration.ofMillis(200);

    private final long mostBytes;
    private final int batchBytes;
    private final LongConsumer dropped;
    private final Deque<Lines> waiting = new ArrayDeque<>();
    private long bytes;
    private long lines;
    private boolean stopping;
    private long stopAt;

    /**
     * An empty one.
     *
     * @param batchBytes what one send takes
     * @param dropped is told how many lines went out unsent
     */
    LineQueue(long mostBytes, int batchBytes, LongConsumer dropped) {
        this.mostBytes = mostBytes;
        this.batchBytes = batchBytes;
        this.dropped = dropped;
    }

    synchronized void add(Lines more) {
        boolean first = waiting.isEmpty(); // else the sender is awake, or waits for time to pass
        for (Lines piece : Batches.split(more, batchBytes)) {
            waiting.addLast(piece);
            bytes += piece.length();
            lines += piece.count();
        }
        dropOldest();
        if (first) {
            notifyAll();
        }
    }

    synchronized long lines() {
        return lines;
    }

    synchronized long bytes() {
        return bytes;
    }

    /** From now on {@link #next} gives what waits for at most {@code drain}, then nothing. */
    synchronized void stop(Duration drain) {
        stopping = true;
        stopAt = System.nanoTime() + drain.toNanos();
        notifyAll();
    }

    /** Waits for lines; the oldest that fit one send. Empty when it is time to end. */
    synchronized List<Lines> next() throws InterruptedException {
        while (waiting.isEmpty() && !stopping) {
            wait();
        }
        pause(LINGER, Duration.ZERO); // what ticks together is sent together
        List<Lines> batch = new ArrayList<>();
        if (stopping && System.nanoTime() - stopAt >= 0) {
            return batch;
        }
        long size = 0;
        while (!waiting.isEmpty()) {
            size += waiting.peekFirst().length();
            if (!batch.isEmpty() && size > batchBytes) {
                break;
            }
            batch.add(waiting.removeFirst());
        }
        return batch;
    }

    /** A batch of {@link #next} was sent; how many lines that were. */
    synchronized long done(List<Lines> batch) {
        long before = lines;
        batch.forEach(this::forget);
        return before - lines;
    }

    /** A batch of {@link #next} was not sent: it is the oldest again. */
    synchronized void putBack(List<Lines> batch) {
        for (int i = batch.size() - 1; i >= 0; i--) {
            waiting.addFirst(batch.get(i));
        }
        dropOldest();
    }

    /** Waits before the next try; when it is to end, only a moment. */
    void pauseBeforeRetry(Duration pause) throws InterruptedException {
        pause(pause, RETRY_AT_STOP);
    }

    /** Empties it; how many lines there were. */
    synchronized long clear() {
        long left = lines;
        waiting.clear();
        lines = 0;
        bytes = 0;
        return left;
    }

    private synchronized void pause(Duration pause, Duration whenStopping) throws InterruptedException {
        long began = System.nanoTime();
        Duration left = pause;
        while (left.toMillis() > 0) {
            wait(left.toMillis());
            Duration whole = stopping && whenStopping.compareTo(pause) < 0 ? whenStopping : pause;
            left = whole.minusNanos(System.nanoTime() - began);
        }
    }

    private void dropOldest() {
        while (bytes > mostBytes && waiting.size() > 1) {
            Lines oldest = waiting.removeFirst();
            forget(oldest);
            dropped.accept(oldest.count());
        }
    }

    private void forget(Lines gone) {
        bytes -= gone.length();
        lines -= gone.count();
    }
}
