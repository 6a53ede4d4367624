package io.tidegauge.mysql;

import java.util.HashMap;
import java.util.Map;

/** MariaDB's position in each replication domain, {@code 0-1-10,5-2-7}: domain, server, sequence number. */
final class MariadbGtids {

    private final Map<Long, Long> positions = new HashMap<>();

    /** @throws NumberFormatException the text is none */
    static MariadbGtids of(String text) {
        MariadbGtids gtids = new MariadbGtids();
        for (String gtid : text.isBlank() ? new String[0] : text.split(",", -1)) {
            String[] words = gtid.strip().split("-", -1);
            if (words.length != 3) {
                throw new NumberFormatException(gtid + " is no GTID");
            }
            gtids.positions.merge(Long.parseLong(words[0]), Long.parseLong(words[2]), Math::max);
        }
        return gtids;
    }

    /** By how many transactions this is ahead of the other, all domains together. */
    long countBeyond(MariadbGtids other) {
        return positions.entrySet().stream()
                .mapToLong(position ->
                        Math.max(0, position.getValue() - other.positions.getOrDefault(position.getKey(), 0L)))
                .sum();
    }
}
