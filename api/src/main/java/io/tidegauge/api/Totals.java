package io.tidegauge.api;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Growth of totals between readings: the one place that knows what a restart is. For one thread.
 *
 * @param <K> what tells one total from another
 */
public final class Totals<K> {

    /**
     * How much a total grew.
     *
     * @param amount growth, never negative
     * @param seconds between the two readings, by the monotonic clock; above zero
     */
    public record Growth(double amount, double seconds) {
        public double perSecond() {
            return amount / seconds;
        }
    }

    private static final double NANOS_PER_SECOND = 1e9;

    private final Map<K, Reading> last = new HashMap<>();
    private long round;

    /**
     * Remembers {@code total} and tells how much it grew since it was last read.
     *
     * @param nanoTime {@link System#nanoTime()} at the reading
     * @return empty at the first reading, after a restart (a smaller total is one), and where no time has passed
     */
    public Optional<Growth> read(K key, double total, long nanoTime) {
        Reading before = last.get(key);
        if (before == null) {
            last.put(key, new Reading(total, nanoTime, round));
            return Optional.empty();
        }
        double amount = total - before.total;
        double seconds = (nanoTime - before.nanoTime) / NANOS_PER_SECOND;
        before.total = total;
        before.nanoTime = nanoTime;
        before.round = round;
        return amount >= 0 && seconds > 0 ? Optional.of(new Growth(amount, seconds)) : Optional.empty();
    }

    /** The source began to count again: the next reading of each total is its first. */
    public void restarted() {
        last.clear();
    }

    /** The same for one total. */
    public void restarted(K key) {
        last.remove(key);
    }

    /** All that can be read now was read: a total unread for two rounds is forgotten. */
    public void endRound() {
        last.values().removeIf(reading -> reading.round < round - 1);
        round++;
    }

    private static final class Reading {
        private double total;
        private long nanoTime;
        private long round;

        Reading(double total, long nanoTime, long round) {
            this.total = total;
            this.nanoTime = nanoTime;
            this.round = round;
        }
    }
}
