package io.tidegauge.galera;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Moments in the order of their time, which is that of their seqnos and of their bytes too. */
final class Points {

    private final List<Point> points = new ArrayList<>();

    boolean isEmpty() {
        return points.isEmpty();
    }

    int size() {
        return points.size();
    }

    Point get(int at) {
        return points.get(at);
    }

    Point first() {
        return points.get(0);
    }

    Point last() {
        return points.get(points.size() - 1);
    }

    List<Point> all() {
        return List.copyOf(points);
    }

    void clear() {
        points.clear();
    }

    void add(Point point) {
        points.add(point);
    }

    void insert(int at, Point point) {
        points.add(at, point);
    }

    void replaceLast(Point point) {
        points.set(points.size() - 1, point);
    }

    void replaceAll(List<Point> others) {
        points.clear();
        points.addAll(others);
    }

    void forgetBefore(int at) {
        points.subList(0, at).clear();
    }

    /** The last point at or before a moment; the first where there is none. */
    int latestAt(long nanos) {
        int low = 0;
        int high = points.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (points.get(middle).nanos() <= nanos) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** The first point by which {@code seqno} was committed; the count of points where there is none. */
    int reached(long seqno) {
        int low = 0;
        int high = points.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (points.get(middle).seqno() < seqno) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * Drops what is closer to its neighbour than its age allows.
     *
     * @param fineness of an age to the gap that it allows
     */
    void thin(int fineness) {
        List<Point> kept = new ArrayList<>();
        long now = last().nanos();
        for (int i = points.size() - 1; i >= 0; i--) {
            Point point = points.get(i);
            boolean needed = i == 0
                    || kept.isEmpty()
                    || point.afresh()
                    || kept.get(kept.size() - 1).afresh();
            long gap = needed
                    ? 0
                    : kept.get(kept.size() - 1).nanos() - points.get(i - 1).nanos();
            if (needed || gap > (now - point.nanos()) / fineness) {
                kept.add(point);
            }
        }
        Collections.reverse(kept);
        replaceAll(kept);
    }
}
