package io.tidegauge.mysql;

import io.tidegauge.api.SampleSink;
import io.tidegauge.mysqlprotocol.Fields;
import io.tidegauge.mysqlprotocol.Flavour;
import io.tidegauge.mysqlprotocol.Value;
import java.io.IOException;
import java.sql.SQLException;

/** What others replicate from the server: who is connected, and how much binary log there is. */
final class SourcePart {

    private static final String OF_PERFORMANCE_SCHEMA = "SELECT COUNT(*) AS replicas FROM performance_schema.threads"
            + " WHERE PROCESSLIST_COMMAND LIKE 'Binlog Dump%'";
    private static final String OF_INFORMATION_SCHEMA =
            "SELECT COUNT(*) AS replicas FROM information_schema.PROCESSLIST WHERE COMMAND LIKE 'Binlog Dump%'";

    private static final String OF_MARIADB = "Slaves_connected";

    /** ER_NO_BINARY_LOGGING. */
    private static final int NO_BINARY_LOG = 1381;

    private final GuardedSource replicas = new GuardedSource(SourcePart::readReplicas, ThreadTable::privileges);
    private final GuardedSource logs = new GuardedSource(this::readLogs, SourcePart::privileges);

    /** The login since when the server is known to keep none: that changes with a restart only. */
    private int withoutLog;

    void read(Session session, SampleSink out) throws IOException, SQLException {
        replicas.readBeside("replicas", session, out);
        logs.read(session, out);
    }

    private static String privileges(Flavour flavour) {
        return (flavour.isMariadb(10, 5, 2) ? "BINLOG MONITOR" : "REPLICATION CLIENT") + " ON *.*";
    }

    private static String replicas(Session session) throws IOException, SQLException {
        if (ThreadTable.isIn(session)) {
            return OF_PERFORMANCE_SCHEMA;
        }
        session.requireProcess();
        return OF_INFORMATION_SCHEMA;
    }

    private static void readReplicas(Session session, SampleSink out) throws IOException, SQLException {
        if (session.flavour().mariadb()) {
            session.status().rows(OF_MARIADB).stream()
                    .filter(row -> row.name().equalsIgnoreCase(OF_MARIADB))
                    .map(Value::of)
                    .filter(Value::isKnown)
                    .forEach(count -> out.gauge("source.replicas", count.number()));
            return;
        }
        for (Fields row : session.rows(replicas(session))) {
            row.number("replicas").ifPresent(count -> out.gauge("source.replicas", count));
        }
    }

    private void readLogs(Session session, SampleSink out) throws IOException, SQLException {
        double files = 0;
        double bytes = 0;
        session.flavour();
        if (withoutLog == session.logins()) {
            out.skipped("source.binlog_bytes", "no_binary_log");
            return;
        }
        try {
            for (Fields row : session.rows("SHOW BINARY LOGS")) {
                files++;
                bytes += row.number("File_size").orElse(0);
            }
        } catch (SQLException e) {
            if (e.getErrorCode() != NO_BINARY_LOG) {
                throw e;
            }
            withoutLog = session.logins();
            out.skipped("source.binlog_bytes", "no_binary_log");
            return;
        }
        out.gauge("source.binlog_files", files);
        out.gauge("source.binlog_bytes", bytes);
    }
}
