package io.tidegauge.mysql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A set of MySQL's global transaction ids, {@code uuid:1-5:7,uuid:tag:3}.
 *
 * @see <a href="https://dev.mysql.com/doc/refman/8.4/en/replication-gtids-concepts.html">MySQL manual, GTID sets</a>
 */
final class GtidSet {

    /** Intervals by source and tag, both ends within. */
    private final Map<String, List<Interval>> intervals = new HashMap<>();

    private record Interval(long first, long last) {}

    /** @throws NumberFormatException the text is none */
    static GtidSet of(String text) {
        GtidSet set = new GtidSet();
        for (String source : text.split(",", -1)) {
            String[] words = source.strip().split(":", -1);
            String key = words[0].toLowerCase(Locale.ROOT);
            for (int i = 1; i < words.length; i++) {
                String word = words[i].strip();
                if (Character.isDigit(word.isEmpty() ? ' ' : word.charAt(0))) {
                    set.intervals.computeIfAbsent(key, any -> new ArrayList<>()).add(interval(word));
                } else { // a tag: what follows is its own
                    key = words[0].toLowerCase(Locale.ROOT) + ":" + word.toLowerCase(Locale.ROOT);
                }
            }
        }
        return set;
    }

    private static Interval interval(String word) {
        int dash = word.indexOf('-');
        long first = Long.parseLong(dash < 0 ? word : word.substring(0, dash));
        return new Interval(first, dash < 0 ? first : Long.parseLong(word.substring(dash + 1)));
    }

    /** How many transactions of this are not in the other. */
    long countBeyond(GtidSet other) {
        long count = 0;
        for (Map.Entry<String, List<Interval>> source : intervals.entrySet()) {
            List<Interval> theirs = other.intervals.getOrDefault(source.getKey(), List.of());
            for (Interval one : source.getValue()) {
                count += one.last() - one.first() + 1;
                for (Interval their : theirs) {
                    count -= Math.max(0, Math.min(one.last(), their.last()) - Math.max(one.first(), their.first()) + 1);
                }
            }
        }
        return count;
    }
}
