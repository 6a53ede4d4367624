package io.tidegauge.galera;

import io.tidegauge.mysqlprotocol.Row;
import io.tidegauge.mysqlprotocol.Value;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;

/**
 * The node's {@code wsrep_*} rows at one moment.
 *
 * @param nanos the monotonic clock, between question and answer
 * @param wallMillis the wall clock then
 */
record Reading(Map<String, Row> rows, long nanos, long wallMillis) {

    static final String STATEMENT =
            "SHOW GLOBAL STATUS WHERE Variable_name LIKE 'wsrep\\_%' OR Variable_name = 'Uptime'";

    /** Of {@code wsrep_local_state}. */
    static final int JOINER = 1;

    static final int DONOR = 2;
    static final int SYNCED = 4;

    /** Header and alignment of a buffer: what a write-set takes in the ring beside its counted bytes, on average. */
    static final int BYTES_A_BUFFER = 26;

    private static final double NANOS_PER_SECOND = 1e9;
    private static final String NO_UUID = "00000000-0000-0000-0000-000000000000";
    private static final int LONGEST_MEMBER = 255;

    /** What stands for a member that has not told its address. */
    private static final Set<String> UNNAMED = Set.of("unspecified", "AUTO");

    static Reading of(List<Row> rows, long nanos, long wallMillis) {
        Map<String, Row> byName = new HashMap<>();
        rows.forEach(row -> byName.put(row.name().toLowerCase(Locale.ROOT), row));
        return new Reading(byName, nanos, wallMillis);
    }

    String text(String name) {
        Row row = rows.get(name);
        return row == null ? "" : row.value();
    }

    OptionalDouble number(String name) {
        Row row = rows.get(name);
        Value value = row == null ? Value.of(Row.of(name, "")) : Value.of(row);
        return value.isKnown() ? OptionalDouble.of(value.number()) : OptionalDouble.empty();
    }

    private OptionalLong whole(String name) {
        String text = text(name);
        try {
            long number = Long.parseLong(text); // 2^64-1, which says unknown, is none
            return number < 0 ? OptionalLong.empty() : OptionalLong.of(number);
        } catch (NumberFormatException unknown) {
            return OptionalLong.empty();
        }
    }

    /** Whether the server answers for a Galera provider at all. */
    boolean isOfGalera() {
        return rows.containsKey("wsrep_last_committed");
    }

    /** {@code wsrep_last_committed}, if there is a history to be at a place of. */
    OptionalLong committed() {
        return cluster().isEmpty() ? OptionalLong.empty() : whole("wsrep_last_committed");
    }

    /** The oldest seqno that the cache has; one behind the last where it has none. */
    OptionalLong cachedDownto() {
        OptionalLong committed = committed();
        if (committed.isEmpty() || !rows.containsKey("wsrep_local_cached_downto")) {
            return OptionalLong.empty();
        }
        long empty = committed.getAsLong() + 1;
        return OptionalLong.of(
                Math.min(empty, whole("wsrep_local_cached_downto").orElse(empty)));
    }

    /** The cluster's state uuid as this node has it; "" where it has none yet. */
    String cluster() {
        String uuid = text("wsrep_local_state_uuid");
        return uuid.equals(NO_UUID) ? "" : uuid;
    }

    /** What was put into the cache since the server started, but for what came by IST. */
    long countedBytes() {
        return whole("wsrep_replicated_bytes").orElse(0)
                + whole("wsrep_received_bytes").orElse(0)
                + BYTES_A_BUFFER * countedWriteSets();
    }

    long countedWriteSets() {
        return whole("wsrep_replicated").orElse(0) + whole("wsrep_received").orElse(0);
    }

    /** When the server was started, by our clock; a second may be missing. */
    long serverStart() {
        return nanos - (long) (number("uptime").orElse(0) * NANOS_PER_SECOND);
    }

    double upSeconds() {
        return number("uptime").orElse(0);
    }

    int state() {
        return (int) number("wsrep_local_state").orElse(-1);
    }

    boolean isPrimary() {
        return text("wsrep_cluster_status").equalsIgnoreCase("Primary");
    }

    /** The members that are of use as donors, by address: garbd has none. */
    Set<String> members() {
        Set<String> members = new LinkedHashSet<>();
        for (String address : text("wsrep_incoming_addresses").split(",", -1)) {
            String member = address.strip();
            boolean usable = !member.isEmpty()
                    && !UNNAMED.contains(member)
                    && member.length() <= LONGEST_MEMBER
                    && member.chars().noneMatch(c -> c <= ' ' || c == 0x7f);
            if (usable) {
                members.add(member);
            }
        }
        return members;
    }
}
