package io.tidegauge.api;

import java.time.Instant;

/**
 * One value on its way to the publishers.
 *
 * @param source the collector's type
 * @param name the pattern that the collector gave, renamed where the file says so
 * @param value of a gauge as read; of a counter its total, NaN where its source gives only growth; of a timer seconds
 * @param growth of a counter, over {@code seconds}; known at once where its source gives only growth
 * @param seconds between the last two readings; 0 when unknown (a first reading, a restart)
 * @param at the planned instant of the reading, the same for all samples of one tick
 */
public record Sample(
        String source, String name, Tags tags, Kind kind, double value, double growth, double seconds, Instant at) {

    public enum Kind {
        GAUGE,
        COUNTER,
        TIMER
    }

    /** Whether growth and seconds are known. */
    public boolean hasGrowth() {
        return seconds > 0;
    }

    /** Whether its source gives growth and no total. */
    public boolean isGrowthAlone() {
        return kind == Kind.COUNTER && Double.isNaN(value);
    }

    /** Growth per second; only where {@link #hasGrowth()}. */
    public double perSecond() {
        return growth / seconds;
    }
}
