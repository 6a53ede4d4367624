package io.tidegauge.mysqlprotocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tidegauge.api.Secret;
import io.tidegauge.api.SettingsException;
import io.tidegauge.testing.Await;
import io.tidegauge.testing.SickServer;
import io.tidegauge.testing.SickServer.Illness;
import java.net.NoRouteToHostException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class MysqlConnectionTest {

    private static String failure(String host, int port, Secret password) {
        Server server = Server.tcp(host, port, "monitor", password);
        try (MysqlConnection connection = new MysqlConnection(server, Duration.ofSeconds(1))) {
            return assertThrows(Exception.class, () -> connection.query("SELECT 1", row -> {}))
                    .getMessage();
        }
    }

    @Test
    void saysWhatHappenedAndWhere() throws Exception {
        for (Illness illness : List.of(Illness.REFUSES, Illness.CUTS_OFF, Illness.TALKS_RUBBISH, Illness.HANGS)) {
            try (SickServer server = new SickServer(illness)) {
                String message = failure("127.0.0.1", server.port(), Secret.of("hunter2"));
                assertTrue(message.contains("127.0.0.1:" + server.port()), illness + ": " + message);
                assertEquals(1, message.lines().count(), illness + ": " + message);
                assertFalse(message.contains("hunter2"), message);
            }
        }
    }

    /** Nothing but an abort ends such a login: bytes come, so that no time-out of the socket does. */
    @Test
    void isFreedByAbortFromALoginThatNeverEnds() throws Exception {
        try (SickServer server = new SickServer(Illness.TRICKLES)) {
            MysqlConnection connection = new MysqlConnection(
                    Server.tcp("127.0.0.1", server.port(), "monitor", Secret.of("x")), Duration.ofSeconds(10));
            CompletableFuture<Void> login = CompletableFuture.runAsync(() -> {
                try {
                    connection.query("SELECT 1", row -> {});
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            });
            Await.until("it is connected", () -> server.connections() > 0, server::connections);
            Await.until(
                    "it is freed",
                    () -> {
                        connection.abort();
                        return login.isDone();
                    },
                    login::toString);
            assertThrows(ExecutionException.class, () -> login.get(1, TimeUnit.SECONDS));
        }
    }

    @Test
    void asksWhetherTheServerIsUpWhereNobodyListens() throws Exception {
        try (SickServer server = new SickServer(Illness.REFUSES)) {
            String message = failure("127.0.0.1", server.port(), Secret.of("x"));
            assertTrue(message.startsWith("cannot connect to") && message.contains("is the server up"), message);
        }
    }

    @Test
    void asksWhetherTheHostIsUpWhereThereIsNoWayToIt() throws Exception {
        SQLException link = new SQLException(
                "Communications link failure", "08S01", new NoRouteToHostException("No route to host"));
        Server server = Server.tcp("10.0.0.1", 3306, "monitor", Secret.of("x"));
        assertEquals(
                "cannot connect to 10.0.0.1:3306: No route to host; is the host up, and does a firewall let us through?",
                MysqlFailure.of(Login.of(server), link).getMessage());
    }

    @Test
    void saysThatASilentServerDoesNotAnswer() throws Exception {
        try (SickServer server = new SickServer(Illness.HANGS)) {
            String message = failure("127.0.0.1", server.port(), Secret.of("x"));
            assertTrue(message.endsWith("does not answer in time"), message);
        }
    }

    @Test
    void saysWhichNameCannotBeLookedUp() {
        String message = failure("no-such-host.invalid", 3306, Secret.of("x"));
        assertTrue(message.contains("no-such-host.invalid"), message);
    }

    @Test
    void saysWhichPasswordFileIsGone() {
        String message = failure("127.0.0.1", 1, Secret.in(Path.of("/no/such/file")));
        assertTrue(message.contains("/no/such/file"), message);
    }

    @Test
    void tellsMariadbFromMysql() {
        assertTrue(Flavour.of("10.11.19-MariaDB-0+deb12u1-log").mariadb());
        assertFalse(Flavour.of("9.7.4").mariadb());
        assertFalse(Flavour.of("8.0.36-28.1").mariadb());
    }

    @Test
    void refusesWhatCannotBeAServer() {
        assertThrows(SettingsException.class, () -> Server.tcp("h", 65536, "m", Secret.of("x")));
        assertThrows(SettingsException.class, () -> Server.tcp("h", -1, "m", Secret.of("x")));
        assertThrows(SettingsException.class, () -> Server.tcp("h", 3306, "", Secret.of("x")));
    }

    @Test
    void leavesAServerAloneThatDidNotAnswer() throws Exception {
        try (SickServer server = new SickServer(Illness.HANGS)) {
            String first = failure("127.0.0.1", server.port(), Secret.of("x"));
            assertTrue(first.endsWith("does not answer in time"), first);
            String second = failure("127.0.0.1", server.port(), Secret.of("x"));
            assertTrue(second.contains("does not answer in time (not tried again for"), second);
            assertEquals(1, server.connections());
        }
    }

    @Test
    void saysWhichSocketIsNotThere() {
        Path none = Path.of("");
        Server server = new Server(
                "",
                0,
                Path.of("/no/such/mysqld.sock"),
                "m",
                Secret.of(""),
                none,
                TlsMode.PREFERRED,
                none,
                none,
                none,
                0);
        try (MysqlConnection connection = new MysqlConnection(server, Duration.ofSeconds(1))) {
            String message = assertThrows(SQLException.class, () -> connection.query("SELECT 1", row -> {}))
                    .getMessage();
            assertTrue(message.startsWith("cannot connect to /no/such/mysqld.sock: "), message);
        }
    }
}
