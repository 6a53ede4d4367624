package io.tidegauge.mysql;

import static io.tidegauge.mysql.Connected.given;
import static io.tidegauge.mysql.Connected.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tidegauge.testing.Await;
import io.tidegauge.testing.RecordingSink;
import io.tidegauge.testing.SqlServer;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Sources and replicas of both kinds; each channel is brought into the state that the test is about. */
@Timeout(300)
final class ReplicationIT {

    private static final String REPL =
            "SET sql_log_bin=0; CREATE USER repl@'%' IDENTIFIED BY 'repl'; GRANT REPLICATION SLAVE ON *.* TO repl@'%';";

    private static RecordingSink read(Connected connected, String part) {
        try {
            return connected.read(part);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static void awaitValue(Connected connected, String part, String name, double wanted) {
        Await.until(
                name + " is " + wanted,
                () -> given(read(connected, part), name)
                        .map(given -> given.value() == wanted)
                        .orElse(false),
                () -> read(connected, part).given().toString());
    }

    @Test
    void readsEachNamedConnectionOfAMariadb() throws Exception {
        SqlServer east = SqlServer.ownMariadb(Map.of(), "--log-bin=b", "--server-id=1", "--gtid-domain-id=1");
        SqlServer west = SqlServer.ownMariadb(Map.of(), "--log-bin=b", "--server-id=2", "--gtid-domain-id=2");
        SqlServer replica = SqlServer.ownMariadb(Map.of(), "--server-id=3");
        try (Connected connected = new Connected(replica, "monitor");
                Connected source = new Connected(east, "monitor")) {
            assertEquals(0, value(connected.read("replication"), "replication.channels"));
            int port = 3306;
            for (SqlServer each : new SqlServer[] {east, west}) {
                each.sql(REPL);
                replica.sql(
                        "CHANGE MASTER '" + (port == 3306 ? "east" : "west.eu") + "' TO MASTER_HOST='" + each.address()
                                + "', MASTER_PORT=3306, MASTER_USER='repl', MASTER_PASSWORD='repl', MASTER_USE_GTID=slave_pos");
                port++;
            }
            replica.sql(
                    "CHANGE MASTER 'dead' TO MASTER_HOST='127.0.0.1', MASTER_PORT=1, MASTER_USER='repl', MASTER_PASSWORD='x',"
                            + " MASTER_USE_GTID=slave_pos; START ALL SLAVES");
            awaitValue(connected, "replication", "replication.west.eu.io_running", 1);
            awaitValue(connected, "replication", "replication.east.lag_seconds", 0);
            RecordingSink first = connected.read("replication");
            assertEquals(3, value(first, "replication.channels"));
            assertEquals(1, value(first, "replication.dead.io_connecting"));
            assertEquals(0, value(first, "replication.dead.io_running"));
            assertEquals(1, value(first, "replication.dead.sql_running"));
            assertEquals(0, value(first, "replication.dead.lag_known"));
            assertTrue(given(first, "replication.dead.lag_seconds").isEmpty());
            assertTrue(value(first, "replication.dead.last_io_errno") > 0);

            replica.sql("STOP SLAVE 'east' SQL_THREAD");
            east.sql(
                    "CREATE TABLE test.t (i INT PRIMARY KEY); INSERT INTO test.t VALUES (1); INSERT INTO test.t VALUES (2)");
            awaitValue(connected, "replication", "replication.east.gtid_gap", 3);
            RecordingSink stopped = connected.read("replication");
            assertEquals(0, value(stopped, "replication.east.sql_running"));
            assertEquals(0, value(stopped, "replication.east.lag_known"));
            assertTrue(value(stopped, "replication.east.behind_bytes") > 0);
            assertEquals(1, value(stopped, "replication.west.eu.sql_running"));
            replica.sql("START SLAVE 'east' SQL_THREAD");
            awaitValue(connected, "replication", "replication.east.gtid_gap", 0);
            awaitValue(connected, "replication", "replication.east.behind_bytes", 0);

            RecordingSink ofEast = source.read("source");
            assertEquals(1, value(ofEast, "source.replicas"));
            double bytes = 0;
            for (String size : east.table("SHOW BINARY LOGS").values()) {
                bytes += Double.parseDouble(size);
            }
            assertEquals(bytes, value(ofEast, "source.binlog_bytes"));
            assertEquals(east.table("SHOW BINARY LOGS").size(), value(ofEast, "source.binlog_files"));
            RecordingSink ofReplica = connected.read("source");
            assertEquals("no_binary_log", ofReplica.skipped().get("source.binlog_bytes"));
            assertEquals(0, value(ofReplica, "source.replicas"));
        } finally {
            east.stop();
            west.stop();
            replica.stop();
        }
    }

    @Test
    void readsEachChannelOfAMysqlAndItsGroup() throws Exception {
        String[] gtid = {"--gtid-mode=ON", "--enforce-gtid-consistency=ON", "--server-id=1"};
        SqlServer source = SqlServer.ownMysql(Map.of(), gtid);
        gtid[2] = "--server-id=2";
        SqlServer replica = SqlServer.ownMysql(Map.of(), gtid);
        try (Connected connected = new Connected(replica, "monitor");
                Connected ofSource = new Connected(source, "monitor")) {
            assertEquals(0, value(connected.read("replication"), "replication.channels"));
            source.sql(REPL);
            String to = "CHANGE REPLICATION SOURCE TO SOURCE_HOST='" + source.address()
                    + "', SOURCE_PORT=3306, SOURCE_USER='repl',"
                    + " SOURCE_PASSWORD='repl', SOURCE_AUTO_POSITION=1, GET_SOURCE_PUBLIC_KEY=1 FOR CHANNEL '';";
            replica.sql(to + " CHANGE REPLICATION SOURCE TO SOURCE_HOST='127.0.0.1', SOURCE_PORT=1, SOURCE_USER='repl',"
                    + " SOURCE_PASSWORD='x', SOURCE_AUTO_POSITION=1 FOR CHANNEL 'dead'; START REPLICA");
            awaitValue(connected, "replication", "replication.default.lag_seconds", 0);
            awaitValue(connected, "replication", "replication.dead.io_connecting", 1);
            RecordingSink first = connected.read("replication");
            assertEquals(2, value(first, "replication.channels"));
            assertEquals(1, value(first, "replication.default.io_running"));
            assertEquals(0, value(first, "replication.dead.lag_known"));
            assertTrue(value(first, "replication.default.workers") >= 1);
            assertEquals(
                    value(first, "replication.default.workers"), value(first, "replication.default.workers_running"));
            assertEquals(Map.of(), first.failures());

            replica.sql("STOP REPLICA SQL_THREAD FOR CHANNEL ''");
            source.sql(
                    "CREATE TABLE test.t (i INT PRIMARY KEY); INSERT INTO test.t VALUES (1); INSERT INTO test.t VALUES (2)");
            awaitValue(connected, "replication", "replication.default.gtid_gap", 3);
            RecordingSink stopped = connected.read("replication");
            assertEquals(0, value(stopped, "replication.default.sql_running"));
            assertEquals(0, value(stopped, "replication.default.workers_running"));
            assertTrue(value(stopped, "replication.default.behind_bytes") > 0);
            replica.sql("START REPLICA SQL_THREAD FOR CHANNEL ''");
            awaitValue(connected, "replication", "replication.default.gtid_gap", 0);

            assertEquals(1, value(ofSource.read("source"), "source.replicas"));
            assertTrue(value(ofSource.read("source"), "source.binlog_bytes") > 0);
            assertTrue(given(ofSource.read("replication"), "group.members").isEmpty(), "it is in no group");
        } finally {
            source.stop();
            replica.stop();
        }
    }
}
