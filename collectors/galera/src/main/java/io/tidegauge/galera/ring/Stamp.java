package io.tidegauge.galera.ring;

/**
 * When a write-set was made, as the ring has it.
 *
 * @param seqno the write-set's
 * @param behind how many bytes were put into the ring after it began
 * @param source of the time
 * @param nanos by this host's CLOCK_MONOTONIC, if {@code MONOTONIC}; else nanoseconds since 1970
 */
public record Stamp(long seqno, long behind, Source source, long nanos) {

    /** Two clocks. */
    public enum Source {
        /** The node's own stamp at replication, to the nanosecond. */
        MONOTONIC,

        /** The second in which its statement began, by the clock of the host that it comes from. */
        BINLOG
    }
}
