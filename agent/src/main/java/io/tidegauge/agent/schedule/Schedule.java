package io.tidegauge.agent.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/** Calls at fixed periods. From any thread. */
public interface Schedule {

    /**
     * Calls {@code tick} with the planned instant, at {@code offset} after each whole period of the wall clock. A call
     * returns at once. One that could not be made in time is not made up for: {@code missed} is told how many.
     *
     * @param name one's own
     */
    void every(String name, Duration period, Duration offset, Consumer<Instant> tick, LongConsumer missed);

    /** Ends what {@link #every} began. One tick may be on its way. */
    void remove(String name);

    void start();

    /** To be called once a shortest period: looks whether the wall clock was set, and goes by it again if so. */
    void lookAtClock();

    /** Whether ticks come: false when the one that is due most often has not come for long. */
    boolean isTicking();

    /** No tick begins after this returns. */
    void stop();
}
