package io.tidegauge.mysql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tidegauge.mysqlprotocol.Fields;
import io.tidegauge.testing.RecordingSink;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Recorded answers: what no test can bring about at will. */
final class ReplicationPartTest {

    /** Rows as the client prints them with {@code -E}; a text of several lines goes on without a colon. */
    private static List<Fields> rows(String file) {
        List<Fields> rows = new ArrayList<>();
        Map<String, String> row = new HashMap<>();
        for (String line : Recorded.text(file).lines().toList()) {
            int colon = line.indexOf(": ");
            if (line.startsWith("****")) {
                if (!row.isEmpty()) {
                    rows.add(Fields.of(row));
                }
                row = new HashMap<>();
            } else if (colon > 0 && !line.substring(colon + 2).equals("NULL")) {
                row.put(line.substring(0, colon).strip(), line.substring(colon + 2));
            }
        }
        rows.add(Fields.of(row));
        return rows;
    }

    private static String given(Fields row) {
        RecordingSink out = new RecordingSink();
        ReplicationPart.give(row, out);
        Map<String, String> given = new TreeMap<>();
        out.given()
                .forEach(each -> each.tags()
                        .forEach((key, channel) -> given.put(
                                channel + each.name().substring("replication.{channel}".length()),
                                Long.toString((long) each.value()))));
        StringBuilder lines = new StringBuilder();
        given.forEach(
                (name, value) -> lines.append(name).append('=').append(value).append('\n'));
        return lines.toString();
    }

    @Test
    void tellsApartAStoppedConnectionAndOneThatConnects() {
        List<Fields> connections = rows("mariadb-10.11-all-slaves-status.txt");
        assertEquals(2, connections.size());
        assertEquals("""
                east.delay_seconds=0
                east.io_connecting=0
                east.io_running=0
                east.lag_known=0
                east.last_io_errno=0
                east.last_sql_errno=0
                east.relay_log_bytes=256
                east.retried_transactions=0
                east.sql_running=0
                """, given(connections.get(0)));
        assertEquals("""
                west.eu.delay_seconds=0
                west.eu.io_connecting=1
                west.eu.io_running=0
                west.eu.lag_known=0
                west.eu.last_io_errno=2003
                west.eu.last_sql_errno=0
                west.eu.relay_log_bytes=256
                west.eu.retried_transactions=0
                west.eu.sql_running=1
                """, given(connections.get(1)));
    }

    @Test
    void readsAReplicaOfMysql() {
        assertEquals("""
                default.behind_bytes=0
                default.delay_seconds=0
                default.gtid_gap=0
                default.io_connecting=0
                default.io_running=1
                default.lag_known=1
                default.lag_seconds=0
                default.last_io_errno=0
                default.last_sql_errno=0
                default.relay_log_bytes=2961
                default.sql_running=1
                """, given(rows("mysql-9.7-replica-status.txt").get(0)));
    }
}
