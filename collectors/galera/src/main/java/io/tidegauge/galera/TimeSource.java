package io.tidegauge.galera;

import java.util.Arrays;

/** Where the time of a seqno comes from, with {@code time_source}'s number for it. */
enum TimeSource {
    /** Not known: what is said of it is a lower bound. */
    NONE(0),

    /** The agent saw it committed. */
    HISTORY(1),

    /** The ring, by the node's own monotonic stamps. */
    RING_MONOTONIC(2),

    /** The ring, by the seconds of its binlog events. */
    RING_SECONDS(3),

    /** Inside a hole of the history, at an even rate. */
    RATE(4);

    private final int number;

    TimeSource(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    /** {@code NONE} for a number that is none of these. */
    static TimeSource of(int number) {
        return Arrays.stream(values())
                .filter(source -> source.number == number)
                .findFirst()
                .orElse(NONE);
    }

    boolean isMeasured() {
        return this == HISTORY || this == RING_MONOTONIC || this == RING_SECONDS;
    }
}
