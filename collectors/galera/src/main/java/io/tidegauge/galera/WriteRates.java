package io.tidegauge.galera;

import java.util.Optional;

/** How fast bytes went into the cache, and how large write-sets were. What was transferred and not counted is left out. */
final class WriteRates {

    private static final double NANOS_PER_SECOND = 1e9;

    /** Write-sets that make an average. */
    private static final long USUAL = 2000;

    private final Points points;

    WriteRates(Points points) {
        this.points = points;
    }

    /**
     * Over the last {@code seconds} in which bytes were counted: what was not, over a restart or by IST, is left out, and the time
     * before it goes on. Empty where there is one moment only.
     */
    Optional<Double> bytesPerSecond(double seconds) {
        double wanted = seconds * NANOS_PER_SECOND;
        double time = 0;
        double bytes = 0;
        for (int i = points.size() - 1; i > 0 && time < wanted; i--) {
            Point after = points.get(i);
            Point before = points.get(i - 1);
            double gap = after.nanos() - before.nanos();
            if (!after.afresh() && gap > 0) {
                double share = Math.min(1, (wanted - time) / gap);
                time += share * gap;
                bytes += share * (after.bytes() - before.bytes());
            }
        }
        return time <= 0 ? Optional.empty() : Optional.of(bytes / time * NANOS_PER_SECOND);
    }

    /** Bytes of a write-set over the last {@code seconds}, on average; empty where none was counted. */
    Optional<Double> bytesPerWriteSet(double seconds) {
        if (points.isEmpty()) {
            return Optional.empty();
        }
        long from = Math.max(points.last().nanos() - (long) (seconds * NANOS_PER_SECOND), countedSince());
        Point began = points.get(points.latestAt(from));
        long count = points.last().seqno() - began.seqno();
        return count <= 0 ? Optional.empty() : Optional.of((points.last().bytes() - began.bytes()) / count);
    }

    /** Bytes of a write-set before {@code seqno} came, on average; empty where none was counted. */
    Optional<Double> bytesPerWriteSetBefore(long seqno) {
        int at = points.reached(seqno) - 1;
        double bytes = 0;
        long count = 0;
        for (int i = Math.min(at, points.size() - 1); i > 0 && count < USUAL; i--) {
            if (!points.get(i).afresh()) {
                bytes += points.get(i).bytes() - points.get(i - 1).bytes();
                count += points.get(i).seqno() - points.get(i - 1).seqno();
            }
        }
        return count <= 0 ? Optional.empty() : Optional.of(bytes / count);
    }

    /** Since when every byte was counted. */
    private long countedSince() {
        for (int i = points.size() - 1; i > 0; i--) {
            if (points.get(i).afresh()) {
                return points.get(i).nanos();
            }
        }
        return points.first().nanos();
    }
}
