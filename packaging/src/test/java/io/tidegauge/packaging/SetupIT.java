package io.tidegauge.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tidegauge.testing.SqlServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
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
        List<String> words = new ArrayList<>(List.of(
                "setup",
                "mysql",
                "--config",
                folder.resolve("tidegauge.yml").toString(),
                "--host",
                server.address(),
                "--credentials-file",
                folder.resolve("root.cnf").toString()));
        words.addAll(List.of(more));
        return tidegauge.run(folder, words.toArray(String[]::new));
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
            assertTrue(again.out().contains("left as it is: the entry mysql"), again.out());

            Distribution.Result another = setup(server, "--account", "another", "--write");
            assertEquals(2, another.exit(), another.out());
            assertTrue(another.err().contains("the entry mysql reads this server as another one"), another.err());
            assertEquals("", server.sql("SELECT Host FROM mysql.user WHERE User = 'another'"));
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

    @Test
    void takesBackWhatItHasMadeWhereTheEntryDoesNotWork() throws Exception {
        SqlServer server = SqlServer.mariadb();
        Files.writeString(folder.resolve("tidegauge.yml"), "collectors: []\npublishers: [{type: nosuch}]\n");
        Distribution.Result broken = setup(server, "--account", "watcher", "--write");
        assertEquals(1, broken.exit(), broken.out());
        assertTrue(broken.err().contains("what was made is taken back"), broken.err());
        assertEquals("", server.sql("SELECT Host FROM mysql.user WHERE User = 'watcher'"));
        assertFalse(Files.exists(folder.resolve("mysql.password")));
        assertFalse(Files.exists(folder.resolve("conf.d/mysql.yml")));
    }

    @Test
    void takesThePasswordOfAnAccountThatCameFromAnotherNode() throws Exception {
        SqlServer server = SqlServer.mariadb();
        String ours = setup(server, "--account", "watcher").out();
        String host = ours.substring(ours.indexOf("'watcher'@'") + "'watcher'@'".length());
        host = host.substring(0, host.indexOf('\''));
        server.sql("CREATE USER 'watcher'@'" + host + "' IDENTIFIED BY 'from another node'");
        try {
            Distribution.Result unknown = setup(server, "--account", "watcher", "--write");
            assertEquals(1, unknown.exit());
            assertTrue(unknown.err().contains("its password is not known here; write it into"), unknown.err());
            Files.writeString(folder.resolve("mysql.password"), "from another node\n");
            Distribution.Result known = setup(server, "--account", "watcher", "--write");
            assertEquals(0, known.exit(), known.err());
            assertTrue(known.out().contains("there already: the account"), known.out());
        } finally {
            forget(server, "watcher");
        }
    }

    @Test
    void addsAnEntryOfItsOwnForASecondServer() throws Exception {
        SqlServer second = SqlServer.mysql();
        Files.writeString(
                folder.resolve("tidegauge.yml"),
                "collectors: [{type: mysql, server: {host: db1, user: monitor, password: x}}]\n");
        forget(second, "watcher");
        try {
            Distribution.Result made = setup(second, "--account", "watcher", "--write");
            assertEquals(0, made.exit(), made.err());
            String id = "mysql_" + second.address().replace('.', '_');
            assertTrue(Files.readString(folder.resolve("conf.d/" + id + ".yml")).contains("id: " + id), made.out());
        } finally {
            forget(second, "watcher");
        }
    }
}
