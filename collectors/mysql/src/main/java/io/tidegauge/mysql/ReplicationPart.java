package io.tidegauge.mysql;

import io.tidegauge.api.SampleSink;
import io.tidegauge.api.Tags;
import io.tidegauge.mysqlprotocol.Fields;
import io.tidegauge.mysqlprotocol.Flavour;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What the server replicates from others, each channel (MySQL) or named connection (MariaDB) by itself. */
final class ReplicationPart {

    private static final String WORKERS =
            "SELECT CHANNEL_NAME AS channel, COUNT(*) AS workers, SUM(SERVICE_STATE = 'ON') AS running"
                    + " FROM performance_schema.replication_applier_status_by_worker GROUP BY CHANNEL_NAME";

    private static final double NO_SIZE = 0x1p63;

    private final GuardedSource channels = new GuardedSource(this::readChannels, ReplicationPart::privileges);
    private final GuardedSource workers =
            new GuardedSource(ReplicationPart::readWorkers, flavour -> "SELECT ON performance_schema.*");
    private final GuardedSource group =
            new GuardedSource(new GroupSource(), flavour -> "SELECT ON performance_schema.*");

    void read(Session session, SampleSink out) throws IOException, SQLException {
        if (session.flavour().isMysql(5, 7, 0) && session.hasPerformanceSchema()) {
            workers.readBeside("workers", session, out);
            group.readBeside("group", session, out);
        }
        channels.read(session, out);
    }

    private static String privileges(Flavour flavour) {
        return privilege(flavour) + " ON *.*";
    }

    /** MariaDB took it out of REPLICATION CLIENT in 10.5.2, and gave it a name of its own in 10.5.9. */
    static String privilege(Flavour flavour) {
        return flavour.isMariadb(10, 5, 9)
                ? "SLAVE MONITOR"
                : flavour.isMariadb(10, 5, 2) ? "REPLICATION SLAVE ADMIN" : "REPLICATION CLIENT";
    }

    /** SHOW SLAVE STATUS of a MariaDB has the unnamed connection only; MySQL since 8.4 does not know the word. */
    static String statement(Flavour flavour) {
        if (flavour.mariadb()) {
            return "SHOW ALL SLAVES STATUS";
        }
        return flavour.isMysql(8, 0, 22) ? "SHOW REPLICA STATUS" : "SHOW SLAVE STATUS";
    }

    private void readChannels(Session session, SampleSink out) throws IOException, SQLException {
        List<Fields> rows = session.rows(statement(session.flavour()));
        out.gauge("replication.channels", (double) rows.size());
        rows.forEach(row -> give(row, out));
    }

    static void give(Fields row, SampleSink out) {
        String name = row.text("Channel_Name", "Connection_name").orElse("");
        Tags channel = Tags.of("channel", name.isEmpty() ? "default" : name);
        String io = row.text("Replica_IO_Running", "Slave_IO_Running").orElse("");
        boolean connected = io.equalsIgnoreCase("Yes"); // a MySQL that never reached its source says 0
        out.gauge("replication.{channel}.io_running", connected ? 1 : 0, channel);
        out.gauge("replication.{channel}.io_connecting", io.equalsIgnoreCase("Connecting") ? 1 : 0, channel);
        String sql = row.text("Replica_SQL_Running", "Slave_SQL_Running").orElse("");
        out.gauge("replication.{channel}.sql_running", sql.equalsIgnoreCase("Yes") ? 1 : 0, channel);
        OptionalDouble lag =
                connected ? row.number("Seconds_Behind_Source", "Seconds_Behind_Master") : OptionalDouble.empty();
        out.gauge("replication.{channel}.lag_known", lag.isPresent() ? 1 : 0, channel);
        lag.ifPresent(seconds -> out.gauge("replication.{channel}.lag_seconds", seconds, channel));
        row.number("Relay_Log_Space").ifPresent(bytes -> relayLog(bytes, out, channel));
        gauge(row, "replication.{channel}.delay_seconds", out, channel, "SQL_Delay");
        gauge(row, "replication.{channel}.last_io_errno", out, channel, "Last_IO_Errno");
        gauge(row, "replication.{channel}.last_sql_errno", out, channel, "Last_SQL_Errno");
        row.number("Retried_transactions")
                .ifPresent(total -> out.counter("replication.{channel}.retried_transactions", total, channel));
        behind(row).ifPresent(bytes -> out.gauge("replication.{channel}.behind_bytes", bytes, channel));
        gap(row).ifPresent(gap -> out.gauge("replication.{channel}.gtid_gap", (double) gap, channel));
    }

    /** Of a channel that was never started some versions say 2^64 less something. */
    private static void relayLog(double bytes, SampleSink out, Tags channel) {
        if (bytes < NO_SIZE) {
            out.gauge("replication.{channel}.relay_log_bytes", bytes, channel);
        } else {
            out.skipped("replication.{channel}.relay_log_bytes", "unknown");
        }
    }

    private static void gauge(Fields row, String name, SampleSink out, Tags channel, String column) {
        row.number(column).ifPresent(value -> out.gauge(name, value, channel));
    }

    /** What was read of the source's log and not yet executed; empty where that lies in several of its files. */
    private static Optional<Double> behind(Fields row) {
        Optional<String> readFile = row.text("Source_Log_File", "Master_Log_File");
        Optional<String> executedFile = row.text("Relay_Source_Log_File", "Relay_Master_Log_File");
        OptionalDouble read = row.number("Read_Source_Log_Pos", "Read_Master_Log_Pos");
        OptionalDouble executed = row.number("Exec_Source_Log_Pos", "Exec_Master_Log_Pos");
        boolean sameFile = readFile.isPresent()
                && readFile.equals(executedFile)
                && !readFile.get().isEmpty();
        return sameFile && read.isPresent() && executed.isPresent()
                ? Optional.of(Math.max(0, read.getAsDouble() - executed.getAsDouble()))
                : Optional.empty();
    }

    /** Transactions that have come and are not executed; empty where no GTIDs are used. */
    private static Optional<Long> gap(Fields row) {
        Optional<String> retrieved = row.text("Retrieved_Gtid_Set").filter(set -> !set.isBlank());
        Optional<String> executed = row.text("Executed_Gtid_Set");
        Optional<String> ioPosition = row.text("Gtid_IO_Pos").filter(position -> !position.isBlank());
        Optional<String> position = row.text("Gtid_Slave_Pos");
        try {
            if (retrieved.isPresent() && executed.isPresent()) {
                return Optional.of(GtidSet.of(retrieved.get()).countBeyond(GtidSet.of(executed.get())));
            } else if (ioPosition.isPresent() && position.isPresent()) {
                return Optional.of(MariadbGtids.of(ioPosition.get()).countBeyond(MariadbGtids.of(position.get())));
            }
        } catch (NumberFormatException unknownForm) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static void readWorkers(Session session, SampleSink out) throws IOException, SQLException {
        for (Fields row : session.rows(WORKERS)) {
            String name = row.text("channel").orElse("");
            Tags channel = Tags.of("channel", name.isEmpty() ? "default" : name);
            gauge(row, "replication.{channel}.workers", out, channel, "workers");
            gauge(row, "replication.{channel}.workers_running", out, channel, "running");
        }
    }
}
