package io.tidegauge.agent.control;

import java.time.Duration;
import java.util.function.LongSupplier;

/** Whether readings still end: what the watchdog is fed for. A scheduler that ticks while every collector hangs is not alive. */
final class Liveness {

    private static final int PERIODS = 3;

    private final LongSupplier nanoTime;
    private volatile long lastEnd;

    /** @param nanoTime the monotonic clock */
    Liveness(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        this.lastEnd = nanoTime.getAsLong();
    }

    /** A reading has ended, well or not. From any thread. */
    void completed() {
        lastEnd = nanoTime.getAsLong();
    }

    /** Whether one has ended within the last three of the longest periods; from the start on, one need not have yet. */
    boolean isAlive(Duration longestPeriod) {
        return nanoTime.getAsLong() - lastEnd
                < longestPeriod.multipliedBy(PERIODS).toNanos();
    }
}
