package io.tidegauge.galera.ring;

/**
 * Where the content of a ring lies: the newest from {@code start} to {@code next}, and, where it has wrapped, the oldest from
 * {@code first} to {@code end}. A place in the content is counted from the oldest byte on.
 *
 * @param first {@code end} where it has not wrapped
 */
public record Extent(long start, long next, long first, long end) {

    public boolean isWrapped() {
        return first < end;
    }

    /** Bytes of content. */
    public long length() {
        return end - first + next - start;
    }

    /** Where in the file the {@code place}th byte of the content is. */
    public long offset(long place) {
        long oldest = end - first;
        return place < oldest ? first + place : start + place - oldest;
    }

    /** Which byte of the content is at {@code offset}. */
    public long place(long offset) {
        return offset >= first ? offset - first : end - first + offset - start;
    }

    /** Where the segment ends in which {@code offset} lies. */
    long segmentEnd(long offset) {
        return offset >= first ? end : next;
    }
}
