package io.tidegauge.agent.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/** Calls at fixed periods. */
public interface Schedule {

    /**
     * Calls {@code tick} with the planned instant, at {@code offset} after each whole period of the wall clock. A call
     * returns at once. One that could not be made in time is not made up for: {@code missed} is told how many.
     */
    void every(String name, Duration period, Duration offset, Consumer<Instant> tick, LongConsumer missed);

    void start();

    /** No tick begins after this returns. */
    void stop();
}
