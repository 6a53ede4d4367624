package io.tidegauge.mysql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tidegauge.api.Collector;
import io.tidegauge.api.Part;
import io.tidegauge.api.Secret;
import io.tidegauge.mysqlprotocol.MysqlConnection;
import io.tidegauge.mysqlprotocol.Row;
import io.tidegauge.mysqlprotocol.Server;
import io.tidegauge.mysqlprotocol.Value;
import io.tidegauge.testing.Await;
import io.tidegauge.testing.PluginTable;
import io.tidegauge.testing.RecordingSink;
import io.tidegauge.testing.SqlServer;
import io.tidegauge.testing.TestContext;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(180)
final class MysqlIT {

    private Collector collector;

    private void connect(SqlServer server, String user) {
        collector = new MysqlFactory()
                .create(
                        MysqlSettings.of(Server.tcp(server.address(), server.port(), user, Secret.of("monitor"))),
                        TestContext.of("mysql"));
    }

    private RecordingSink read(String part) throws Exception {
        RecordingSink out = new RecordingSink();
        part(part).reader().read(out);
        return out;
    }

    private Part part(String name) {
        return collector.parts().stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<Part> partsThatAreOn() {
        return collector.parts().stream()
                .filter(part -> part.offered() == Part.Offered.ON)
                .toList();
    }

    @AfterEach
    void close() {
        collector.close();
    }

    private static Stream<Supplier<SqlServer>> servers() {
        return Stream.of(SqlServer::mariadb, SqlServer::mysql);
    }

    @Test
    void givesOnlyWhatItsTableDescribesAndInThatKind() throws Exception {
        PluginTable table = PluginTable.of(MysqlFactory.class, "mysql");
        for (Supplier<SqlServer> server : servers().toList()) {
            connect(server.get(), "monitor");
            for (Part part : partsThatAreOn()) {
                RecordingSink out = read(part.name());
                assertTrue(
                        out.given().size() > 300
                                || !List.of("status", "variables").contains(part.name()),
                        part.name() + " gave " + out.given().size());
                for (RecordingSink.Given given : out.given()) {
                    PluginTable.Row row = table.row(given.name())
                            .orElseThrow(() -> new AssertionError(given.name() + " is not in the table"));
                    // what of InnoDB only the text has is another thing on each server
                    String usual = part.name().equals("innodb_text") ? "innodb" : part.name();
                    assertTrue(row.part().startsWith(usual), part.name() + " gave " + given.name());
                    assertEquals(given.kind().name().toLowerCase(Locale.ROOT), row.kind(), given.name());
                }
            }
            collector.close();
        }
    }

    @Test
    void readsEachServerOverOneConnection() throws Exception {
        for (Supplier<SqlServer> server : servers().toList()) {
            connect(server.get(), "monitor");
            read("status");
            double before = read("status").only("status.connections").value();
            for (int i = 0; i < 5; i++) {
                read("variables");
            }
            assertEquals(before, read("status").only("status.connections").value());
            collector.close();
        }
    }

    @Test
    void asksOneStatementForAReadingOfTheStatus() throws Exception {
        SqlServer server = SqlServer.mariadb();
        connect(server, "monitor");
        read("status");
        server.sql("SET GLOBAL log_output = 'TABLE'; TRUNCATE mysql.general_log; SET GLOBAL general_log = 1");
        double before = read("status").only("status.questions").value();
        double after = read("status").only("status.questions").value();
        server.sql("SET GLOBAL general_log = 0");
        assertEquals(1, after - before, "round trips");
        assertEquals(
                "SHOW GLOBAL STATUS\nSHOW GLOBAL STATUS",
                server.sql("SELECT argument FROM mysql.general_log WHERE user_host LIKE 'monitor%'")
                        .strip());
    }

    @Test
    void asksForTheStatusOnceARoundWhateverPartsNeedIt() throws Exception {
        SqlServer server = SqlServer.mariadb();
        connectForOneRound(server, () -> 0);
        round();
        assertEquals(List.of("SHOW GLOBAL STATUS"), statusStatements(server));
    }

    @Test
    void asksForTheStatusAnewInARoundOfItsOwnAndAfterALogin() throws Exception {
        SqlServer server = SqlServer.mariadb();
        AtomicLong now = new AtomicLong();
        connectForOneRound(server, now::get);
        now.addAndGet(TimeUnit.MILLISECONDS.toNanos(60));
        read("innodb");
        read("status");
        ((MysqlCollector) collector).connection().close();
        read("innodb");
        assertEquals(
                List.of("SHOW GLOBAL STATUS LIKE 'Innodb%'", "SHOW GLOBAL STATUS", "SHOW GLOBAL STATUS LIKE 'Innodb%'"),
                statusStatements(server));
    }

    /** Then the server keeps what it is asked. */
    private void connectForOneRound(SqlServer server, LongSupplier nanoTime) throws Exception {
        MysqlSettings settings =
                MysqlSettings.of(Server.tcp(server.address(), server.port(), "monitor", Secret.of("monitor")));
        collector =
                new MysqlCollector(settings, new MysqlConnection(settings.server(), Duration.ofSeconds(10)), nanoTime);
        round();
        server.sql("SET GLOBAL log_output = 'TABLE'; TRUNCATE mysql.general_log; SET GLOBAL general_log = 1");
    }

    private void round() throws Exception {
        read("status");
        assertTrue(read("innodb").given().size() > 20, "innodb");
        read("source").only("source.replicas");
    }

    private static List<String> statusStatements(SqlServer server) {
        server.sql("SET GLOBAL general_log = 0");
        return server.sql("SELECT argument FROM mysql.general_log WHERE user_host LIKE 'monitor%'"
                        + " AND argument LIKE 'SHOW GLOBAL STATUS%'")
                .lines()
                .toList();
    }

    @Test
    void boundsWhatItAsksTheServerToDo() throws Exception {
        connect(SqlServer.mariadb(), "monitor");
        read("status");
        String session = SqlServer.mariadb()
                .sql("SELECT ID FROM information_schema.PROCESSLIST WHERE USER='monitor'")
                .strip();
        assertTrue(session.matches("\\d+"), "one session of ours: " + session);
        assertEquals("10", sessionVariable("max_statement_time"));
        assertEquals("2", sessionVariable("lock_wait_timeout"));
    }

    /** Asked over the collector's own connection, as nobody else can see another session's variables. */
    private String sessionVariable(String name) throws Exception {
        MysqlCollector own = (MysqlCollector) collector;
        StringBuilder value = new StringBuilder();
        own.connection().query("SELECT @@SESSION." + name, row -> value.append((int) row.getDouble(1)));
        return value.toString();
    }

    @Test
    void saysWhoIsDenied() {
        for (Supplier<SqlServer> server : servers().toList()) {
            connect(server.get(), "stranger"); // not monitor: a refused account is left alone for a while
            Exception denied = assertThrows(Exception.class, () -> read("status"));
            assertTrue(denied.getMessage().contains("Access denied for user 'stranger'"), denied.getMessage());
            collector.close();
        }
    }

    @Test
    void readsAgainAfterTheServerWasKilledAndTellsThatItRestarted() throws Exception {
        SqlServer server = SqlServer.mariadb();
        connect(server, "monitor");
        Await.until("an uptime that a new server will not have at once", () -> uptime() >= 5, this::uptime);
        server.kill();
        assertThrows(Exception.class, () -> read("status"));
        server.awaitAnswer();
        RecordingSink after = read("status");
        assertEquals(1, after.restarts().size());
        assertTrue(after.only("status.uptime").value() < 5);
    }

    private double uptime() {
        try {
            return read("status").only("status.uptime").value();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void isFreedByAbortWhileAServerHangs() throws Exception {
        SqlServer server = SqlServer.mysql();
        connect(server, "monitor");
        read("status");
        server.freeze();
        try {
            CompletableFuture<Void> reading = CompletableFuture.runAsync(() -> {
                try {
                    read("status");
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            });
            Await.until(
                    "the read hangs and is freed",
                    () -> {
                        collector.abort();
                        return reading.isDone();
                    },
                    reading::toString);
            assertThrows(ExecutionException.class, () -> reading.get(1, TimeUnit.SECONDS));
        } finally {
            server.thaw();
        }
        server.awaitAnswer();
        assertTrue(read("status").given().size() > 300);
    }

    @Test
    void equalsWhatTheServersOwnClientPrints() throws Exception {
        for (Supplier<SqlServer> supplier : servers().toList()) {
            SqlServer server = supplier.get();
            connect(server, "monitor");
            Map<String, String> before = server.table("SHOW GLOBAL VARIABLES");
            RecordingSink out = read("variables");
            before.forEach((name, text) -> {
                Value value = Value.of(Row.of(name, text));
                String metric = "variables." + Row.of(name, text).safeName();
                if (value.isKnown()) {
                    assertEquals(value.number(), out.only(metric).value(), metric);
                }
            });
            collector.close();
        }
    }
}
