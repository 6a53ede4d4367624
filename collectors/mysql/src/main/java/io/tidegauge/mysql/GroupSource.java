package io.tidegauge.mysql;

import io.tidegauge.api.SampleSink;
import io.tidegauge.mysqlprotocol.Fields;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Group Replication: the members as this server sees them, and its own queues. Nothing where it is in no group. */
final class GroupSource implements Source {

    private static final String MEMBERS = "SELECT *, MEMBER_ID = @@GLOBAL.server_uuid AS own"
            + " FROM performance_schema.replication_group_members WHERE MEMBER_ID <> ''";

    private static final String STATISTICS = "SELECT * FROM performance_schema.replication_group_member_stats"
            + " WHERE MEMBER_ID = @@GLOBAL.server_uuid";

    private static final List<String> STATES = List.of("online", "recovering", "offline", "error", "unreachable");

    private static final Map<String, String> GAUGES = Map.of(
            "COUNT_TRANSACTIONS_IN_QUEUE", "group.queue",
            "COUNT_TRANSACTIONS_REMOTE_IN_APPLIER_QUEUE", "group.applier_queue",
            "COUNT_TRANSACTIONS_ROWS_VALIDATING", "group.rows_validating");

    private static final Map<String, String> COUNTERS = Map.of(
            "COUNT_TRANSACTIONS_CHECKED", "group.checked",
            "COUNT_CONFLICTS_DETECTED", "group.conflicts",
            "COUNT_TRANSACTIONS_REMOTE_APPLIED", "group.applied",
            "COUNT_TRANSACTIONS_LOCAL_PROPOSED", "group.proposed",
            "COUNT_TRANSACTIONS_LOCAL_ROLLBACK", "group.rolled_back");

    @Override
    public void read(Session session, SampleSink out) throws IOException, SQLException {
        List<Fields> members = session.rows(MEMBERS);
        if (members.isEmpty()) {
            return;
        }
        out.gauge("group.members", (double) members.size());
        for (String state : STATES) {
            out.gauge("group." + state, (double) members.stream()
                    .filter(member -> state(member).equals(state))
                    .count());
        }
        for (Fields member : members) {
            if (member.number("own").orElse(0) == 1) {
                out.gauge("group.member_online", state(member).equals("online") ? 1 : 0);
                member.text("MEMBER_ROLE")
                        .ifPresent(role -> out.gauge("group.member_primary", role.equals("PRIMARY") ? 1 : 0));
            }
        }
        for (Fields row : session.rows(STATISTICS)) {
            GAUGES.forEach((column, name) -> row.number(column).ifPresent(value -> out.gauge(name, value)));
            COUNTERS.forEach((column, name) -> row.number(column).ifPresent(total -> out.counter(name, total)));
        }
    }

    private static String state(Fields member) {
        return member.text("MEMBER_STATE").orElse("").toLowerCase(Locale.ROOT);
    }
}
