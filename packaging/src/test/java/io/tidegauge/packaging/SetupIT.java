package io.tidegauge.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tidegauge.testing.SqlServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code tidegauge setup mysql} over TCP; the account that a socket vouches for is made under a booted unit (packaging/installed). */
@Timeout(180)
final class SetupIT {

    private final Distribution tidegauge = Distribution.built();

    @TempDir
    private Path folder;

    private Distribution.Result setup(SqlServer server, String... more) throws Exception {
        Files.writeString(folder.resolve("root.cnf"), "[client]\npassword=root\n");
        if (!Files.exists(folder.resolve("tidegauge.yml"))) {
            Files.writeString(folder.resolve("tidegauge.yml"), "collectors: []\n");
        }
        String[] always = {
            "setup",
            "mysql",
            "--config",
            folder.resolve("tidegauge.yml").toString(),
            "--host",
            server.address(),
            "--credentials-file",
            folder.resolve("root.cnf").toString()
        };
        String[] all = java.util.Arrays.copyOf(always, always.length + more.length);
        System.arraycopy(more, 0, all, always.length, more.length);
        return tidegauge.run(folder, all);
    }

    private static void forget(SqlServer server, String account) {
        String hosts = server.sql("SELECT Host FROM mysql.user WHERE User = '" + account + "'");
        hosts.lines().forEach(host -> server.sql("DROP USER '" + account + "'@'" + host + "'"));
    }

    private void makesAnAccountThatReadsEverything(SqlServer server) throws Exception {
        forget(server, "watcher");
        try {
            Distribution.Result shown = setup(server, "--account", "watcher");
            assertEquals(0, shown.exit(), shown.err());
            assertTrue(shown.out().contains("GRANT PROCESS, "), shown.out());
            assertEquals("", server.sql("SELECT Host FROM mysql.user WHERE User = 'watcher'"));
            assertFalse(Files.exists(folder.resolve("conf.d")), "only --write writes");

            Distribution.Result made = setup(server, "--account", "watcher", "--write");
            assertEquals(0, made.exit(), made.err());
            assertTrue(made.out().contains("tried: "), made.out());
            assertEquals("", made.err(), "no part is denied");
            String password = Files.readString(folder.resolve("mysql.password")).strip();
            assertFalse(made.out().contains(password), "a secret is not printed");
            assertEquals(
                    "rw-r-----",
                    PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("mysql.password"))));

            Distribution.Result again = setup(server, "--account", "watcher", "--write");
            assertEquals(0, again.exit(), again.err());
            assertTrue(again.out().contains("there already: the account"), again.out());
            assertTrue(again.out().contains("left as it is: the entry [mysql]"), again.out());
        } finally {
            forget(server, "watcher");
        }
    }

    @Test
    void makesAnAccountThatReadsEverythingOnMariadb() throws Exception {
        makesAnAccountThatReadsEverything(SqlServer.mariadb());
    }

    @Test
    void makesAnAccountThatReadsEverythingOnMysql() throws Exception {
        makesAnAccountThatReadsEverything(SqlServer.mysql());
    }

    @Test
    void saysWhyItCannotAndChangesNothing() throws Exception {
        Files.createDirectories(folder.resolve("conf.d"));
        Files.writeString(folder.resolve("conf.d/mysql.yml"), "collectors: []\n");
        Distribution.Result taken = setup(SqlServer.mariadb(), "--account", "watcher", "--write");
        assertEquals(1, taken.exit());
        assertTrue(taken.err().contains("conf.d/mysql.yml is there already"), taken.err());
        assertEquals("", SqlServer.mariadb().sql("SELECT Host FROM mysql.user WHERE User = 'watcher'"));

        Files.delete(folder.resolve("conf.d/mysql.yml"));
        SqlServer.mariadb().sql("CREATE USER other@'%' IDENTIFIED BY 'other'");
        try {
            asAnAccountThatMayNot();
        } finally {
            forget(SqlServer.mariadb(), "other");
        }
    }

    private void asAnAccountThatMayNot() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("other.cnf"), "[client]\nuser=other\npassword=other\n");
        Distribution.Result denied = tidegauge.run(
                folder,
                "setup",
                "mysql",
                "--write",
                "--config",
                folder.resolve("tidegauge.yml").toString(),
                "--account",
                "watcher",
                "--host",
                SqlServer.mariadb().address(),
                "--credentials-file",
                folder.resolve("other.cnf").toString());
        assertEquals(1, denied.exit(), denied.out());
        assertTrue(denied.err().contains("denied"), denied.err());
        assertFalse(Files.exists(folder.resolve("mysql.password")), "nothing is left behind");
    }
}
