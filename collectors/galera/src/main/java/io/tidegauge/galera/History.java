package io.tidegauge.galera;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * When which seqno was committed here, and how many bytes had gone into the cache by then. Both only grow. Thinned in proportion
 * to age: a point counts less the older it is.
 */
final class History {

    static final int MOST_POINTS = 5000;

    private static final double NANOS_PER_SECOND = 1e9;

    /** Of an interval to its age: an error of a thousandth. */
    private static final int FINENESS = 1000;

    /** A gap in which much may have happened unseen. */
    private static final long HOLE_NANOS = 30_000_000_000L;

    private static final int HOLE_PERIODS = 3;

    /** Two parts that are read at one tick see one moment. */
    private static final long SAME_MOMENT_NANOS = 500_000_000;

    private final Points points = new Points();
    private final WriteRates rates = new WriteRates(points);
    private long period = Long.MAX_VALUE / HOLE_PERIODS;

    /** When something was, and how that is known. */
    record Known(long nanos, TimeSource source) {}

    boolean isEmpty() {
        return points.isEmpty();
    }

    int size() {
        return points.size();
    }

    Point first() {
        return points.first();
    }

    Point last() {
        return points.last();
    }

    List<Point> all() {
        return points.all();
    }

    WriteRates rates() {
        return rates;
    }

    void clear() {
        points.clear();
    }

    /** Adds what was seen now. While nothing is committed the last moment of that is kept, and its first. */
    void add(Point point) {
        int count = points.size();
        boolean same = count > 1
                && !point.afresh()
                && point.nanos() - last().nanos() < SAME_MOMENT_NANOS
                && last().nanos() - points.get(count - 2).nanos() < HOLE_NANOS;
        if (same) {
            points.replaceLast(withFlag(point, last().afresh()));
            return;
        }
        if (count > 0) {
            period = Math.min(period, Math.max(1, point.nanos() - last().nanos()));
        }
        boolean idle = count > 1
                && !point.afresh()
                && points.get(count - 1).seqno() == point.seqno()
                && points.get(count - 2).seqno() == point.seqno();
        if (idle) {
            points.replaceLast(withFlag(point, points.get(count - 1).afresh()));
        } else {
            points.add(point);
        }
    }

    private static Point withFlag(Point point, boolean afresh) {
        return new Point(
                point.nanos(),
                point.wallMillis(),
                point.seqno(),
                point.bytes(),
                point.counted(),
                point.source(),
                afresh);
    }

    /** Whether it was seen, or told by the ring, when {@code seqno} was committed. */
    boolean covers(long seqno) {
        return timeOf(seqno).map(known -> known.source().isMeasured()).orElse(false);
    }

    /** When {@code seqno} was committed here; empty where that was before all this, or is not yet. */
    Optional<Known> timeOf(long seqno) {
        int at = points.reached(seqno);
        if (at == 0 || at == points.size()) {
            return Optional.empty();
        }
        Point before = points.get(at - 1);
        Point after = points.get(at);
        if (after.afresh()) {
            return Optional.of(new Known(after.nanos(), after.source())); // all at once
        }
        double share = (double) (seqno - before.seqno()) / (after.seqno() - before.seqno());
        long nanos = before.nanos() + (long) (share * (after.nanos() - before.nanos()));
        return Optional.of(new Known(nanos, isHole(at) ? TimeSource.RATE : after.source()));
    }

    /** How many bytes had gone in when {@code seqno} was committed; empty as with {@link #timeOf}. */
    Optional<Double> bytesOf(long seqno) {
        int at = points.reached(seqno);
        if (at == 0 || at == points.size()) {
            return Optional.empty();
        }
        Point before = points.get(at - 1);
        Point after = points.get(at);
        double share = (double) (seqno - before.seqno()) / (after.seqno() - before.seqno());
        return Optional.of(before.bytes() + share * (after.bytes() - before.bytes()));
    }

    /**
     * How many bytes came from {@code seqno} on. Between two points nobody knows where in them the bytes came: where that decides
     * something, one large transaction among them, the usual size of a write-set does.
     *
     * @param enough what is to be decided
     */
    double bytesSince(long seqno, double enough, double usualBytes) {
        int at = points.reached(seqno);
        double counted = (last().seqno() - seqno + 1) * usualBytes;
        if (at == 0 || at == points.size()) {
            return counted;
        }
        double least = last().bytes() - points.get(at).bytes();
        double most = last().bytes() - points.get(at - 1).bytes();
        boolean clear = least >= enough || most < enough;
        return clear ? bytesOf(seqno).map(then -> last().bytes() - then).orElse(counted) : counted;
    }

    /** It has turned out how many bytes came from {@code seqno} on: fewer than it looked like. */
    void correct(long seqno, double bytesSince) {
        int at = points.reached(seqno);
        boolean inside = at > 0 && at < points.size() && points.get(at - 1).seqno() < seqno - 1;
        if (!inside) {
            return;
        }
        Point before = points.get(at - 1);
        Point after = points.get(at);
        double share = (double) (seqno - 1 - before.seqno()) / (after.seqno() - before.seqno());
        double bytes = Math.max(before.bytes(), Math.min(after.bytes(), last().bytes() - bytesSince));
        points.insert(
                at,
                new Point(
                        before.nanos() + (long) (share * (after.nanos() - before.nanos())),
                        before.wallMillis() + (long) (share * (after.wallMillis() - before.wallMillis())),
                        seqno - 1,
                        bytes,
                        after.counted(),
                        after.source(),
                        after.afresh()));
    }

    /** Whether some of what came between two seqnos was not counted, but transferred. */
    boolean isAfreshBetween(long from, long to) {
        for (int i = Math.max(1, points.reached(from));
                i < points.size() && points.get(i - 1).seqno() < to;
                i++) {
            if (points.get(i).afresh()) {
                return true;
            }
        }
        return false;
    }

    /** Whether nobody looked between the point at {@code at} and the one before. */
    private boolean isHole(int at) {
        long gap = points.get(at).nanos() - points.get(at - 1).nanos();
        long age = last().nanos() - points.get(at).nanos();
        return gap > HOLE_NANOS && gap > HOLE_PERIODS * period && gap > 2 * age / FINENESS;
    }

    /** The first point by which {@code seqno} was committed. */
    Point nextAfter(long seqno) {
        return points.get(Math.min(points.size() - 1, points.reached(seqno)));
    }

    /** Takes what the ring tells, where the history itself knows nothing: before its first point, and in holes. */
    void seed(List<Point> told) {
        List<Point> merged = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < points.size(); i++) {
            Point after = points.get(i);
            boolean open = i == 0 || isHole(i);
            for (; next < told.size() && told.get(next).seqno() < after.seqno(); next++) {
                Point one = told.get(next);
                boolean fits = open
                        && one.nanos() <= after.nanos()
                        && one.bytes() <= after.bytes()
                        && (merged.isEmpty() || isBehind(merged.get(merged.size() - 1), one));
                if (fits) {
                    merged.add(one);
                }
            }
            merged.add(after);
        }
        points.replaceAll(merged);
    }

    private static boolean isBehind(Point one, Point next) {
        return next.seqno() > one.seqno() && next.nanos() >= one.nanos() && next.bytes() >= one.bytes();
    }

    /** Forgets what is older than {@code seqno} and than {@code seconds}, and thins the rest. */
    void tidy(long seqno, double seconds) {
        if (points.isEmpty()) {
            return;
        }
        long from = last().nanos() - (long) (seconds * NANOS_PER_SECOND);
        int needed = Math.min(Math.max(0, points.reached(seqno) - 1), points.latestAt(from));
        points.forgetBefore(needed);
        for (int fineness = FINENESS; fineness > 1; fineness /= 2) {
            points.thin(fineness);
            if (points.size() <= MOST_POINTS) {
                return;
            }
        }
    }
}
