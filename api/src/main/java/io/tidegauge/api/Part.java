package io.tidegauge.api;

import java.time.Duration;

/**
 * A unit of reading: what {@code every:} names, with its own period, success and skipping.
 *
 * @param name the word of {@code every:}; lower case, digits and {@code _}
 * @param every the period unless the file says otherwise
 * @param offered whether it is read when the file says nothing of it
 * @param reader reads it once
 */
public record Part(String name, Duration every, Offered offered, Reader reader) {

    /** {@code OFF}: read only if the file gives it a period. */
    public enum Offered {
        ON,
        OFF
    }

    /** Reads a part once. What was given to the sink before an exception counts. */
    @FunctionalInterface
    public interface Reader {
        /** Gives what it reads to {@code out}; the message of what it throws is logged, so it should name the cure. */
        void read(SampleSink out) throws Exception;
    }

    public Part {
        if (!name.matches("[a-z0-9_]{1,64}")) {
            throw new IllegalArgumentException("part name '" + name + "' is not [a-z0-9_]{1,64}");
        }
        if (every.isZero() || every.isNegative()) {
            throw new IllegalArgumentException("part " + name + ": a period is longer than zero");
        }
    }
}
