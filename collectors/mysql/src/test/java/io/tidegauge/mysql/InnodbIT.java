package io.tidegauge.mysql;

import static io.tidegauge.mysql.Connected.given;
import static io.tidegauge.mysql.Connected.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tidegauge.testing.Await;
import io.tidegauge.testing.PluginTable;
import io.tidegauge.testing.RecordingSink;
import io.tidegauge.testing.SqlServer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** InnoDB while one transaction waits for another, each figure against what the server's own client says. */
@Timeout(300)
final class InnodbIT {

    private static final Map<String, SqlServer> SERVERS =
            new TreeMap<>(Map.of("mariadb", SqlServer.mariadb(), "mysql", SqlServer.mysql()));

    private static final int ROUNDS = 20;

    private static Connection client(SqlServer server) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:mysql://" + server.address() + ":" + server.port() + "/test?allowPublicKeyRetrieval=true",
                "root",
                "root");
    }

    /** Holds a lock that another one waits for, while something is looked at. */
    private static void beside(SqlServer server, Runnable look) throws Exception {
        server.sql(
                "DROP TABLE IF EXISTS test.waited; CREATE TABLE test.waited (id INT PRIMARY KEY, v INT);"
                        + " INSERT INTO test.waited VALUES (1, 1), (2, 2); UPDATE test.waited SET v = 3; SELECT * FROM test.waited");
        try (Connection holder = client(server);
                Connection waiter = client(server);
                Statement holds = holder.createStatement();
                Statement waits = waiter.createStatement()) {
            holder.setAutoCommit(false);
            holds.execute("UPDATE test.waited SET v = 4 WHERE id = 1");
            CompletableFuture<Void> waiting = CompletableFuture.runAsync(() -> {
                try {
                    waits.execute("UPDATE test.waited SET v = 5 WHERE id = 1");
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            });
            String locked = "SELECT COUNT(*) FROM information_schema.INNODB_TRX WHERE trx_state = 'LOCK WAIT'";
            Await.until("one waits", () -> server.sql(locked).strip().equals("1"), () -> server.sql(locked));
            look.run();
            holder.rollback();
            waiting.join();
        }
    }

    @Test
    void isRightByWhatTheServersOwnClientSays() throws Exception {
        List<String> verified = new ArrayList<>();
        for (Map.Entry<String, SqlServer> server : SERVERS.entrySet()) {
            beside(server.getValue(), () -> verify(server.getKey(), server.getValue(), verified));
        }
        verified.forEach(System.out::println);
        assertTrue(verified.size() > 70, verified.size() + " were verified");
    }

    private static void verify(String name, SqlServer server, List<String> verified) {
        try (Connected connected = new Connected(server, "monitor")) {
            List<Verification> open = new ArrayList<>(Verification.all());
            open.removeIf(verification -> !verification.isOf(name));
            for (int round = 0; !open.isEmpty(); round++) {
                String left = open.get(0).metric();
                assertTrue(round < ROUNDS, left + " does not stand still between two looks of the client");
                open = verified(name, server, connected, open, verified);
            }
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** Those that moved to and fro while they were looked at: nothing is known of them yet. */
    private static List<Verification> verified(
            String name, SqlServer server, Connected connected, List<Verification> wanted, List<String> verified)
            throws Exception {
        List<Verification> open = new ArrayList<>();
        Verification.Truth before = Verification.Truth.of(server);
        double[] earlier = wanted.stream().mapToDouble(one -> one.by(before)).toArray();
        RecordingSink out = connected.read("innodb");
        out.given().addAll(connected.read("innodb_text").given());
        Verification.Truth after = Verification.Truth.of(server);
        for (int i = 0; i < earlier.length; i++) {
            Verification verification = wanted.get(i);
            double later = verification.by(after);
            double value = value(out, verification.metric());
            String line = "%s %s: %s, by %s".formatted(name, verification.metric(), value, verification.how());
            if (value >= Math.min(earlier[i], later) && value <= Math.max(earlier[i], later)) {
                verified.add(line);
            } else {
                assertTrue(earlier[i] != later, line + ": " + later);
                open.add(verification);
            }
        }
        return open;
    }

    @Test
    void tellsHowFullTheRedoLogIs() throws Exception {
        for (SqlServer server : SERVERS.values()) {
            try (Connected connected = new Connected(server, "monitor")) {
                RecordingSink out = connected.read("innodb");
                assertEquals(
                        value(out, "innodb.checkpoint_age_bytes") / value(out, "innodb.checkpoint_max_age_bytes"),
                        value(out, "innodb.checkpoint_age_ratio"));
            }
        }
    }

    @Test
    void givesNothingTwiceWhicheverPartIsReadFirst() throws Exception {
        for (SqlServer server : SERVERS.values()) {
            for (List<String> order : List.of(List.of("innodb", "innodb_text"), List.of("innodb_text", "innodb"))) {
                try (Connected connected = new Connected(server, "monitor")) {
                    RecordingSink out = connected.read(order.get(0));
                    for (RecordingSink.Given each : connected.read(order.get(1)).given()) {
                        assertFalse(given(out, each.name()).isPresent(), each.name());
                    }
                }
            }
        }
    }

    @Test
    void tellsTheAgeOfATransactionInWhateverTimeZoneTheServerRuns() throws Exception {
        SqlServer east = SqlServer.ownMariadb(Map.of(), "--default-time-zone=+05:00");
        try {
            beside(east, () -> {
                try (Connected connected = new Connected(east, "monitor")) {
                    RecordingSink out = connected.read("innodb");
                    assertTrue(value(out, "innodb.longest_transaction_seconds") < 300);
                    assertTrue(value(out, "innodb.innodb_lock_wait_secs") < 300);
                    assertEquals(1, value(out, "innodb.locked_transactions"));
                } catch (Exception e) {
                    throw new AssertionError(e);
                }
            });
            east.sql("SET GLOBAL time_zone = '-07:00'");
            beside(east, () -> {
                try (Connected connected = new Connected(east, "monitor");
                        Connection open = client(east);
                        Statement begins = open.createStatement()) {
                    begins.execute("START TRANSACTION WITH CONSISTENT SNAPSHOT");
                    double first = value(connected.read("innodb"), "innodb.longest_transaction_seconds");
                    Await.until(
                            "it grows",
                            () -> value(read(connected), "innodb.longest_transaction_seconds") > first,
                            () -> "it was " + first);
                } catch (Exception e) {
                    throw new AssertionError(e);
                }
            });
        } finally {
            east.stop();
        }
    }

    private static RecordingSink read(Connected connected) {
        try {
            return connected.read("innodb");
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void hasAVerificationForEachMetricOfItsTable() throws Exception {
        List<Verification> all = Verification.all();
        for (PluginTable.Row row : PluginTable.of(MysqlFactory.class, "mysql").rows()) {
            assertTrue(
                    all.stream().anyMatch(one -> one.covers(row.name())),
                    row.name() + ": say in verified.tsv how it is known");
        }
    }
}
