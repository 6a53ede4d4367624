package io.tidegauge.mysqlprotocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tidegauge.api.Secret;
import io.tidegauge.testing.Await;
import io.tidegauge.testing.Certificates;
import io.tidegauge.testing.SqlServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Ways to log in: flavour by TLS by authentication plugin, over TCP and unix sockets. */
@Timeout(300)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class LoginIT {

    static final int ADMIN_PORT = 3307;

    private static final Path NONE = Path.of("");

    private Path folder;
    private Certificates certificates;
    private Certificates others;
    private SqlServer server;

    abstract SqlServer start(Map<Path, String> shared, String... arguments);

    /** Accounts that log in by password, by their plugins' names. */
    abstract List<String> createAccounts(SqlServer into);

    /** Options of a server that keeps {@link #ADMIN_PORT} for when its ten connections are taken. */
    abstract List<String> adminPortOptions();

    /** Lets an account log in there. */
    abstract void admit(SqlServer at, String account);

    abstract void reloadCertificates(SqlServer of);

    /** An account of localhost that the socket vouches for, where {@code systemUser} asks; its name. */
    abstract String createSocketAccount(SqlServer into, String systemUser);

    @BeforeAll
    final void startWithTls(@TempDir Path shared) throws IOException {
        folder = shared;
        Path tls = Files.createDirectory(folder.resolve("tls"));
        Path run = Files.createDirectory(folder.resolve("run"));
        for (Path each : List.of(folder, tls, run)) {
            Files.setPosixFilePermissions(each, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        certificates = new Certificates(tls);
        others = new Certificates(Files.createDirectory(folder.resolve("others")));
        certificates.sign("server", "dns:elsewhere.test", "-1d", 100);
        certificates.sign("client", "dns:client.test", "-1d", 100);
        List<String> options = new ArrayList<>(
                List.of("--ssl-ca=/tls/ca.pem", "--ssl-cert=/tls/server.pem", "--ssl-key=/tls/server.key"));
        options.addAll(adminPortOptions());
        server = start(Map.of(tls, "/tls", run, "/run/mysqld"), options.toArray(new String[0]));
    }

    @AfterAll
    final void stop() {
        server.inside("sh", "-c", "chmod -R a+rwX /run/mysqld /tls"); // for whoever removes the folder
        server.stop();
    }

    private void useCertificate(String names, String from, int days) throws IOException {
        certificates.sign("server", names, from, days);
        reloadCertificates(server);
    }

    private Server tcp(String user, TlsMode mode, Path ca, Path cert, Path key) {
        return new Server(server.address(), server.port(), NONE, user, Secret.of("pw"), NONE, mode, ca, cert, key, 0);
    }

    private Server tcp(String user, TlsMode mode, Path ca) {
        return tcp(user, mode, ca, NONE, NONE);
    }

    private Server socket(String user, String password, TlsMode mode) {
        Path socket = folder.resolve("run/mysqld.sock");
        return new Server("", 0, socket, user, Secret.of(password), NONE, mode, NONE, NONE, NONE, 0);
    }

    /** What the session is encrypted with; "" where it is not. */
    private static String cipher(Server how) throws Exception {
        List<String> cipher = new ArrayList<>();
        try (MysqlConnection connection = new MysqlConnection(how, Duration.ofSeconds(20))) {
            connection.query("SHOW SESSION STATUS LIKE 'Ssl_cipher'", row -> cipher.add(row.getString(2)));
        }
        return cipher.get(0);
    }

    private static String refusalIfAny(Server how) {
        try {
            cipher(how);
            return "";
        } catch (Exception e) {
            return e.getMessage();
        }
    }

    private static String refusal(Server how) {
        return assertThrows(Exception.class, () -> cipher(how)).getMessage();
    }

    @Test
    void logsInByEachPluginOverEachModeOfTlsAndBothKindsOfSocket() throws Exception {
        useCertificate("ip:" + server.address(), "-1d", 100);
        for (String account : createAccounts(server)) {
            for (TlsMode mode : List.of(TlsMode.PREFERRED, TlsMode.REQUIRED)) {
                assertFalse(cipher(tcp(account, mode, NONE)).isEmpty(), account + " " + mode);
            }
            for (TlsMode mode : List.of(TlsMode.VERIFY_CA, TlsMode.VERIFY_FULL)) {
                assertFalse(cipher(tcp(account, mode, certificates.ca())).isEmpty(), account + " " + mode);
            }
            assertFalse(cipher(socket(account, "pw", TlsMode.PREFERRED)).isEmpty(), account);
        }
    }

    @Test
    void logsInByItsOwnCertificateWhereTheAccountRequiresOne() throws Exception {
        String account = createAccounts(server).get(0);
        server.sql("CREATE USER x509 IDENTIFIED BY 'pw' REQUIRE X509");
        Path cert = folder.resolve("tls/client.pem");
        Path key = folder.resolve("tls/client.key");
        assertFalse(cipher(tcp("x509", TlsMode.REQUIRED, NONE, cert, key)).isEmpty());
        assertTrue(refusal(tcp("x509", TlsMode.REQUIRED, NONE)).contains("Access denied"), account);
    }

    @Test
    void saysWhatIsWrongWithACertificateAndTheCure() throws Exception {
        String account = createAccounts(server).get(0);
        useCertificate("dns:elsewhere.test", "-1d", 100);
        assertFalse(cipher(tcp(account, TlsMode.VERIFY_CA, certificates.ca())).isEmpty());
        String name = refusal(tcp(account, TlsMode.VERIFY_FULL, certificates.ca()));
        assertTrue(name.contains("is not for " + server.address() + "; connect by a name that it has"), name);
        String stranger = refusal(tcp(account, TlsMode.VERIFY_CA, others.ca()));
        assertTrue(stranger.contains("is not signed by " + others.ca() + "; write the CA's"), stranger);
        String unknown = refusal(tcp(account, TlsMode.VERIFY_CA, NONE));
        assertTrue(unknown.contains("is not signed by a CA that Java knows"), unknown);
        useCertificate("ip:" + server.address(), "-1d+5S", 1); // MySQL takes none that has expired already
        Await.until(
                "it has expired",
                () -> !"".equals(refusalIfAny(tcp(account, TlsMode.VERIFY_CA, certificates.ca()))),
                () -> "still good");
        String expired = refusal(tcp(account, TlsMode.VERIFY_CA, certificates.ca()));
        assertTrue(expired.contains("has expired; renew it"), expired);
        assertFalse(cipher(tcp(account, TlsMode.REQUIRED, NONE)).isEmpty(), "required trusts whoever answers");
        useCertificate("ip:" + server.address(), "-1d", 100);
    }

    @Test
    void logsInWithoutAPasswordWhereTheSocketVouchesForTheUser() throws Exception {
        Object uid = Files.getAttribute(Path.of("/proc/self"), "unix:uid");
        String user = server.inside(
                        "sh",
                        "-c",
                        "getent passwd " + uid + " || (useradd -u " + uid + " us; getent passwd " + uid + ")")
                .split(":", 2)[0];
        String account = createSocketAccount(server, user);
        cipher(socket(account, "", TlsMode.PREFERRED));
        assertEquals("", cipher(socket(account, "", TlsMode.OFF)));
    }

    @Test
    void goesByAnOptionFileThatMayChange() throws Exception {
        String account = createAccounts(server).get(0);
        Path options = folder.resolve("my.cnf");
        String text = "[client]\nuser=" + account + "\npassword=%s\nhost=" + server.address() + "\n";
        Files.writeString(options, text.formatted("wrong"));
        Server how = new Server("", 0, NONE, "", Secret.of(""), options, TlsMode.PREFERRED, NONE, NONE, NONE, 0);
        assertTrue(refusal(how).contains("Access denied"));
        Files.writeString(options, text.formatted("pw"));
        Await.until(
                "a login, which a refused one puts off", () -> refusalIfAny(how).isEmpty(), () -> refusalIfAny(how));
    }

    /** A frozen server's socket accepts, until its queue is full; then a blocking connect would wait for ever. */
    @Test
    void isFreedByAbortFromAUnixSocketThatSaysNothing() throws Exception {
        server.freeze();
        try {
            MysqlConnection connection = new MysqlConnection(socket("anybody", "", TlsMode.OFF), Duration.ofSeconds(2));
            String message = assertThrows(Exception.class, () -> connection.query("SELECT 1", row -> {}))
                    .getMessage();
            assertTrue(message.contains("mysqld.sock does not answer in time"), message);
        } finally {
            server.thaw();
            server.awaitAnswer();
        }
    }

    @Test
    void goesByTheAdminPortWhenAllConnectionsAreTaken() throws Exception {
        String account = createAccounts(server).get(0);
        admit(server, account);
        server.sql("CREATE USER IF NOT EXISTS filler IDENTIFIED BY 'pw'");
        List<MysqlConnection> fillers = new ArrayList<>();
        try {
            String refused = takeAll("filler", fillers);
            assertTrue(refused.contains("`server.admin_port:` names a way round"), refused);
            takeAll(account, fillers); // one more may be kept for whom it admits
            Server how = new Server(
                    server.address(),
                    server.port(),
                    NONE,
                    account,
                    Secret.of("pw"),
                    NONE,
                    TlsMode.PREFERRED,
                    NONE,
                    NONE,
                    NONE,
                    ADMIN_PORT);
            assertFalse(cipher(how).isEmpty());
        } finally {
            fillers.forEach(MysqlConnection::close);
        }
    }

    /** Takes connections until the server refuses one; how it does that. */
    private String takeAll(String account, List<MysqlConnection> taken) throws Exception {
        for (int i = 0; i < 20; i++) {
            MysqlConnection one = new MysqlConnection(tcp(account, TlsMode.PREFERRED, NONE), Duration.ofSeconds(20));
            taken.add(one);
            try {
                one.query("SELECT 1", row -> {});
            } catch (SQLException e) {
                assertEquals(1040, e.getErrorCode(), e.getMessage());
                return e.getMessage();
            }
        }
        throw new AssertionError("twenty connections, and no end");
    }
}
