package io.tidegauge.mysql;

import static io.tidegauge.mysql.Connected.given;
import static io.tidegauge.mysql.Connected.givesAllOf;
import static io.tidegauge.mysql.Connected.kind;
import static io.tidegauge.mysql.Connected.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tidegauge.api.Sample;
import io.tidegauge.testing.Await;
import io.tidegauge.testing.RecordingSink;
import io.tidegauge.testing.SqlServer;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is on the servers of other people's making: their sessions, tables, statements and accounts. */
@Timeout(300)
final class QueriesIT {

    private static final Map<String, SqlServer> SERVERS = new LinkedHashMap<>();

    private static final String CONTENT = """
            DROP DATABASE IF EXISTS shop;
            CREATE DATABASE shop;
            CREATE TABLE shop.orders (id TINYINT UNSIGNED AUTO_INCREMENT PRIMARY KEY, state VARCHAR(20), region VARCHAR(20), sum INT);
            INSERT INTO shop.orders VALUES (50, 'open', 'north', 5), (51, 'open', 'south', 7), (52, 'paid', 'north', NULL);
            CREATE TABLE shop.heartbeat (ts VARCHAR(26), server_id INT PRIMARY KEY);
            INSERT INTO shop.heartbeat VALUES (REPLACE(NOW(6) - INTERVAL 100 SECOND, ' ', 'T'), 7);
            INSERT INTO shop.heartbeat VALUES (REPLACE(NOW(6) + INTERVAL 100 SECOND, ' ', 'T'), 8);
            ANALYZE TABLE shop.orders, shop.heartbeat;
            """;

    @BeforeAll
    static void fill() {
        SERVERS.put("mariadb", SqlServer.mariadb());
        SERVERS.put("mysql", SqlServer.mysql());
        SERVERS.values().forEach(server -> {
            server.sql(CONTENT);
            server.sql("GRANT SELECT ON shop.* TO monitor@'%'");
        });
        SqlServer.mariadb().sql("SET GLOBAL userstat = 1");
    }

    @AfterAll
    static void leave() {
        SqlServer.mariadb().sql("SET GLOBAL userstat = 0");
        SERVERS.values().forEach(server -> server.sql("REVOKE SELECT ON shop.* FROM monitor@'%'; DROP DATABASE shop"));
    }

    private static QuerySettings query(String sql, List<String> values, List<String> tags, int rows) {
        return new QuerySettings(sql, Duration.ofSeconds(60), values, tags, QuerySettings.Kind.GAUGE, rows);
    }

    @Test
    void readsNamesAndValues() throws Exception {
        for (SqlServer server : SERVERS.values()) {
            try (Connected connected = Connected.withQueries(
                    server,
                    Map.of(
                            "orders",
                            query(
                                    "SELECT CONCAT('No. ', state), SUM(sum) FROM shop.orders GROUP BY state UNION ALL SELECT NULL, 3 ORDER BY 1",
                                    List.of(),
                                    List.of(),
                                    10),
                            "few",
                            query("SELECT id, id FROM shop.orders", List.of(), List.of(), 2)))) {
                RecordingSink orders = connected.read("query_orders");
                assertEquals(12, value(orders, "query.orders.no. open"));
                assertEquals(3, value(orders, "query.orders.none"));
                assertEquals(Map.of("query.orders.no__paid", "empty"), orders.skipped());
                RecordingSink few = connected.read("query_few");
                assertEquals(2, few.given().size());
                assertEquals("too_many_rows", few.skipped().get("query.few."));
            }
        }
    }

    @Test
    void readsColumnsAsMetricsAndTags() throws Exception {
        for (SqlServer server : SERVERS.values()) {
            QuerySettings settings = new QuerySettings(
                    "SELECT region AS Region, state, COUNT(*) AS Orders, SUM(sum) AS total FROM shop.orders GROUP BY region, state",
                    Duration.ofSeconds(5),
                    List.of("orders", "total"),
                    List.of("region", "state"),
                    QuerySettings.Kind.COUNTER,
                    10);
            try (Connected connected = Connected.withQueries(server, Map.of("shop", settings))) {
                assertEquals(Duration.ofSeconds(5), connected.part("query_shop").every());
                RecordingSink out = connected.read("query_shop");
                assertEquals(1, value(out, "query.shop.region.north.state.open.orders"));
                assertEquals(7, value(out, "query.shop.region.south.state.open.total"));
                assertEquals(Sample.Kind.COUNTER, kind(out, "query.shop.region.south.state.open.total"));
                assertTrue(
                        given(out, "query.shop.region.north.state.paid.total").isEmpty(), "it is NULL");
                assertEquals(1, out.skipped().size());
            }
        }
    }

    @Test
    void failsWhereAColumnIsMisspelt() throws Exception {
        for (SqlServer server : SERVERS.values()) {
            try (Connected connected = Connected.withQueries(
                    server,
                    Map.of(
                            "misspelt",
                            query("SELECT region, 1 AS n FROM shop.orders", List.of("n"), List.of("regoin"), 10)))) {
                Exception failed = assertThrows(Exception.class, () -> connected.read("query_misspelt"));
                assertEquals("the answer has no column 'regoin'; it has region, n", failed.getMessage());
            }
        }
    }

    @Test
    void changesNothingWhateverAStatementSays() throws Exception {
        for (SqlServer server : SERVERS.values()) {
            server.sql("GRANT INSERT, DELETE ON shop.* TO monitor@'%'");
            try (Connected connected = Connected.withQueries(
                    server, Map.of("bad", query("DELETE FROM shop.orders", List.of(), List.of(), 10)))) {
                Exception refused = assertThrows(Exception.class, () -> connected.read("query_bad"));
                assertTrue(refused.getMessage().contains("no statement that returns rows"), refused.getMessage());
                assertEquals("3", server.sql("SELECT COUNT(*) FROM shop.orders").strip());
                assertTrue(connected.read("status").given().size() > 300, "what else there is goes on");
            } finally {
                server.sql("REVOKE INSERT, DELETE ON shop.* FROM monitor@'%'");
            }
        }
    }

    @Test
    void saysOnceWhatGrantIsMissing() throws Exception {
        for (SqlServer server : SERVERS.values()) {
            try (Connected connected = Connected.withQueries(
                    server,
                    Map.of("secret", query("SELECT 'a', COUNT(*) FROM mysql.user", List.of(), List.of(), 10)))) {
                Exception denied = assertThrows(Exception.class, () -> connected.read("query_secret"));
                assertTrue(denied.getMessage().contains("; the cure: GRANT SELECT ON "), denied.getMessage());
                assertTrue(denied.getMessage().endsWith(" TO 'monitor'@'%'"), denied.getMessage());
            }
        }
    }

    @Test
    void countsSessionsByWhatTheyDo() throws Exception {
        for (Map.Entry<String, SqlServer> server : SERVERS.entrySet()) {
            MysqlSettings settings = new MysqlSettings(
                    Connected.at(server.getValue(), "monitor"),
                    new ProcesslistSettings(List.of(ProcesslistSettings.By.values()), 20),
                    HeartbeatSettings.DEFAULT,
                    Map.of());
            String sleeping = server.getKey().equals("mysql") ? "mysql" : "mariadb";
            Thread sleeper =
                    new Thread(() -> server.getValue().sql("USE shop; SELECT SLEEP(4)"), "sleeper of " + sleeping);
            sleeper.setDaemon(true);
            sleeper.start();
            try (Connected connected = new Connected(server.getValue(), "monitor", settings)) {
                Await.until(
                        "somebody is busy in shop",
                        () -> given(read(connected), "processlist.db.shop.count")
                                .isPresent(),
                        () -> read(connected).given().toString());
                RecordingSink out = read(connected);
                assertEquals(1, value(out, "processlist.db.shop.count"));
                assertTrue(value(out, "processlist.command.query.count") >= 1);
                assertTrue(value(out, "processlist.command.query.oldest_seconds") <= 60);
                assertTrue(value(out, "processlist.user.root.count") >= 1);
                assertTrue(given(out, "processlist.user.monitor.count").isEmpty(), "ours is no session of theirs");
                givesAllOf("processlist", out);
            }
            sleeper.join();
        }
    }

    private static RecordingSink read(Connected connected) {
        try {
            return connected.read("processlist");
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void measuresTables() throws Exception {
        for (SqlServer server : SERVERS.values()) {
            try (Connected connected = new Connected(server, "monitor")) {
                RecordingSink out = connected.read("schema");
                assertEquals(2, value(out, "schema.shop.tables"));
                assertTrue(value(out, "schema.shop.data_bytes") >= 2 * 16384);
                assertEquals(3, value(out, "schema.shop.table.orders.rows"));
                assertEquals(16384, value(out, "schema.shop.table.orders.data_bytes"));
                assertEquals(52.0 / 255, value(out, "schema.shop.table.orders.auto_increment_ratio"));
                givesAllOf("schema", out);
                assertTrue(given(out, "schema.shop.table.heartbeat.auto_increment_ratio")
                        .isEmpty());
            }
        }
    }

    @Test
    void tellsTheStatementsThatTakeTheMostTime() throws Exception {
        SqlServer mysql = SERVERS.get("mysql");
        mysql.sql("SELECT SLEEP(0.1) AS nap FROM shop.orders LIMIT 2");
        String digest = mysql.sql("SELECT DIGEST FROM performance_schema.events_statements_summary_by_digest"
                        + " WHERE DIGEST_TEXT LIKE '%AS `nap`%'")
                .strip()
                .substring(0, 16);
        try (Connected connected = new Connected(mysql, "monitor")) {
            RecordingSink out = connected.read("statements");
            assertTrue(value(out, "statements." + digest + ".calls") >= 1);
            double seconds =
                    value(out, "statements." + digest + ".seconds") / value(out, "statements." + digest + ".calls");
            assertTrue(seconds >= 0.2 && seconds < 10, seconds + " s");
            assertEquals(Sample.Kind.COUNTER, kind(out, "statements." + digest + ".seconds"));
            assertTrue(value(out, "statements." + digest + ".rows_sent") >= 2);
            assertEquals(0, value(out, "statements." + digest + ".errors"));
            givesAllOf("statements", out);
        }
        try (Connected connected = new Connected(SERVERS.get("mariadb"), "monitor")) {
            Exception off = assertThrows(Exception.class, () -> connected.read("statements"));
            assertTrue(off.getMessage().contains("performance_schema=ON"), off.getMessage());
        }
    }

    @Test
    void tellsWhatAccountsDo() throws Exception {
        for (Map.Entry<String, SqlServer> server : SERVERS.entrySet()) {
            server.getValue().sql("SELECT * FROM shop.orders");
            try (Connected connected = new Connected(server.getValue(), "monitor")) {
                RecordingSink out = connected.read("users");
                assertTrue(value(out, "users.root.connections_total") >= 1);
                assertTrue(value(out, "users.root.rows_sent") >= 3);
                assertTrue(value(out, "users.root.busy_seconds") > 0);
                if (server.getKey().equals("mysql")) {
                    givesAllOf("users", out, "users.{user}.rows_read", "users.{user}.access_denied");
                } else {
                    givesAllOf("users", out, "users.{user}.statements");
                }
                Set<String> names = new HashSet<>();
                out.given().forEach(each -> assertTrue(names.add(Connected.filled(each)), "twice: " + each));
            }
        }
        SqlServer.mariadb().sql("SET GLOBAL userstat = 0");
        try (Connected connected = new Connected(SERVERS.get("mariadb"), "monitor")) {
            Exception off = assertThrows(Exception.class, () -> connected.read("users"));
            assertTrue(off.getMessage().contains("SET GLOBAL userstat = 1"), off.getMessage());
        } finally {
            SqlServer.mariadb().sql("SET GLOBAL userstat = 1");
        }
    }

    @Test
    void readsTheAgeOfEachHeartbeat() throws Exception {
        for (SqlServer server : SERVERS.values()) {
            MysqlSettings settings = new MysqlSettings(
                    Connected.at(server, "monitor"),
                    ProcesslistSettings.DEFAULT,
                    new HeartbeatSettings("shop.heartbeat", false),
                    Map.of());
            try (Connected connected = new Connected(server, "monitor", settings)) {
                double before = Double.parseDouble(server.sql(
                                "SELECT UNIX_TIMESTAMP(NOW(6)) - UNIX_TIMESTAMP(ts) FROM shop.heartbeat WHERE server_id = 7")
                        .strip());
                RecordingSink out = connected.read("heartbeat");
                double lag = value(out, "heartbeat.7.lag_seconds");
                assertTrue(lag >= before && lag < before + 60, before + " and then " + lag);
                assertTrue(given(out, "heartbeat.8.lag_seconds").isEmpty(), "a clock of another time zone");
                assertEquals("clock_ahead", out.skipped().get("heartbeat.{server_id}.lag_seconds"));
            }
        }
    }

    @Test
    void readsStatusAndVariablesForAnAccountWithoutAnyGrantAndSaysWhatTheOthersNeed() throws Exception {
        for (Map.Entry<String, SqlServer> server : SERVERS.entrySet()) {
            server.getValue().sql("CREATE USER IF NOT EXISTS nobody@'%' IDENTIFIED BY 'monitor'");
            try (Connected connected = new Connected(server.getValue(), "nobody")) {
                assertTrue(connected.read("status").given().size() > 300);
                assertTrue(connected.read("variables").given().size() > 300);
                RecordingSink innodb = connected.read("innodb");
                assertTrue(value(innodb, "innodb.pool_size") > 0, "status variables are for all");
                assertTrue(innodb.failures()
                        .get("INNODB_TRX")
                        .getMessage()
                        .contains("GRANT PROCESS ON *.* TO 'nobody'@'%'"));
                for (String part : List.of("innodb_text", "replication", "source", "processlist")) {
                    Exception denied = assertThrows(Exception.class, () -> connected.read(part), part);
                    assertTrue(denied.getMessage().contains("; the cure: GRANT "), denied.getMessage());
                    double asked = value(connected.read("status"), "status.questions");
                    assertThrows(Exception.class, () -> connected.read(part), part);
                    double then = value(connected.read("status"), "status.questions");
                    // a MariaDB tells everybody how many replicas it has
                    boolean besides = part.equals("source") && server.getKey().equals("mariadb");
                    assertTrue(then - asked <= (besides ? 2 : 1), part + " is not asked for again: " + (then - asked));
                }
            }
        }
    }
}
