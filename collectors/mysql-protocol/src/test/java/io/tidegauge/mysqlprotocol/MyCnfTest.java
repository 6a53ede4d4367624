package io.tidegauge.mysqlprotocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tidegauge.api.Secret;
import io.tidegauge.api.SettingsException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MyCnfTest {

    private static final Path NONE = Path.of("");

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private MyCnf read(String text) throws IOException {
        return MyCnf.read(file("my.cnf", text));
    }

    private static Server server(String host, String user, Path options) {
        return new Server(host, 0, NONE, user, Secret.of(""), options, TlsMode.PREFERRED, NONE, NONE, NONE, 0);
    }

    @Test
    void takesTheGroupsOfAClientAndNoOthers() throws IOException {
        MyCnf options = read("[mysqld]\nuser=mysql\nport=1\n[client]\nuser = monitor\n[mysqldump]\nuser=dump\n");
        assertEquals(Optional.of("monitor"), options.get("user"));
        assertEquals(Optional.empty(), options.get("port"));
    }

    @Test
    void undoesQuotesAndEscapesAndCutsComments() throws IOException {
        MyCnf options = read("""
                # a comment
                ; another
                [client]
                password = "a#b c"  # the password
                user = monitor # who reads
                ssl_ca='/etc/ca.pem'
                host = db\\s1
                socket=/run/my\\\\sql.sock
                """);
        assertEquals(Optional.of("a#b c"), options.get("password"));
        assertEquals(Optional.of("monitor"), options.get("user"));
        assertEquals(Path.of("/etc/ca.pem"), options.path("ssl-ca"));
        assertEquals(Optional.of("db 1"), options.get("host"));
        assertEquals(Optional.of("/run/my\\sql.sock"), options.get("socket"));
    }

    /** What mysql 9.7's own {@code my_print_defaults} makes of them. */
    @Test
    void readsQuotesAsMysqlDoes() throws IOException {
        MyCnf options = read("[client]\na='abc\nb='x'y'\nc=it's#1\nd=\"say \\\"hi\\\" # now\"\ne=plain # comment\n");
        assertEquals(Optional.of("'abc"), options.get("a"));
        assertEquals(Optional.of("x'y"), options.get("b"));
        assertEquals(Optional.of("it's#1"), options.get("c"));
        assertEquals(Optional.of("say \"hi\" # now"), options.get("d"));
        assertEquals(Optional.of("plain"), options.get("e"));
    }

    @Test
    void passesOverWhatIsTheServersAndWhatIsNoText() throws IOException {
        Path file = folder.resolve("my.cnf");
        Files.write(file, "[mariadb]\nport=1 # M\u00fcnchen\n[client]\nuser=m\n".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(Optional.empty(), MyCnf.read(file).get("port"));
        assertEquals(Optional.of("m"), MyCnf.read(file).get("user"));
    }

    @Test
    void goesByTcpWhereTheFileNamesAHostBesideTheSocket() throws IOException {
        Path options = file("my.cnf", "[client]\nuser=m\nhost=db1\nsocket=/run/mysqld.sock\n");
        assertEquals("db1:3306", Login.of(server("", "", options)).address());
        options = file("my.cnf", "[client]\nuser=m\nhost=localhost\nsocket=/run/mysqld.sock\n");
        assertEquals("/run/mysqld.sock", Login.of(server("", "", options)).address());
    }

    @Test
    void makesNothingLessOfTlsThanTheFileMeans() throws IOException {
        assertEquals(
                Optional.of(TlsMode.VERIFY_FULL),
                read("[client]\nssl-verify-server-cert\n").tls());
        assertEquals(Optional.of(TlsMode.REQUIRED), read("[client]\nssl\n").tls());
        assertEquals(Optional.of(TlsMode.OFF), read("[client]\nskip-ssl\n").tls());
        assertEquals(
                Optional.of(TlsMode.VERIFY_CA),
                read("[client]\nssl-ca=/ca\nssl-verify-server-cert=0\n").tls());
        assertThrows(
                IOException.class, () -> read("[client]\nssl-mode=SECURE\n").tls());
        Path options = file("my.cnf", "[client]\nuser=m\nssl-mode=VERIFY_IDENTITY\nsocket=/run/mysqld.sock\n");
        assertThrows(IOException.class, () -> Login.of(server("", "", options)));
    }

    @Test
    void readsWhatItIncludes() throws IOException {
        file("more.cnf", "[client]\npassword=secret\n");
        Files.createDirectory(folder.resolve("d"));
        file("d/a.cnf", "[client]\nport=3307\n");
        file("d/a.txt", "[client]\nport=3308\n");
        MyCnf options = read("[client]\nuser=m\n!include more.cnf\n!includedir d\n");
        assertEquals(Optional.of("secret"), options.get("password"));
        assertEquals(Optional.of(3307), options.port());
        assertThrows(IOException.class, () -> read("!include my.cnf\n"));
    }

    @Test
    void fillsUpWhatTheEntryDoesNotSay() throws IOException {
        Path options = file("my.cnf", "[client]\nuser=m\npassword=p\nhost=db2\nport=3307\n");
        Login login = Login.of(server("", "", options));
        assertEquals("m@db2:3307", login.toString());
        assertEquals("p", login.password());
        assertEquals("other@db3:3307", Login.of(server("db3", "other", options)).toString());
    }

    @Test
    void goesByTheOptionFilesSocketUnlessTheEntryNamesAHost() throws IOException {
        Path options = file("my.cnf", "[client]\nuser=m\nsocket=/run/mysqld.sock\n");
        assertEquals("/run/mysqld.sock", Login.of(server("", "", options)).address());
        assertEquals("db3:3306", Login.of(server("db3", "", options)).address());
    }

    @Test
    void takesTheFilesWordForTls() throws IOException {
        Path options = file("my.cnf", "[client]\nuser=m\nssl-mode=VERIFY_IDENTITY\n");
        assertEquals(TlsMode.VERIFY_FULL, Login.of(server("", "", options)).tls());
        options = file("my.cnf", "[client]\nuser=m\nssl-ca=/etc/ca.pem\n");
        assertEquals(TlsMode.VERIFY_CA, Login.of(server("", "", options)).tls());
        options = file("my.cnf", "[client]\nuser=m\n");
        assertEquals(TlsMode.PREFERRED, Login.of(server("", "", options)).tls());
    }

    @Test
    void refusesAFileThatIsGoneOrNamesNobody() throws IOException {
        SettingsException gone =
                assertThrows(SettingsException.class, () -> server("", "m", folder.resolve("none.cnf")));
        assertEquals("credentials_file", gone.key());
        assertTrue(gone.getMessage().contains("none.cnf"), gone.getMessage());
        Path nobody = file("my.cnf", "[client]\npassword=hunter2\n");
        SettingsException thrown = assertThrows(SettingsException.class, () -> server("", "", nobody));
        assertFalse(thrown.getMessage().contains("hunter2"), thrown.getMessage());
    }
}
