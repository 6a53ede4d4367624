package io.tidegauge.mysql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tidegauge.api.SettingsException;
import io.tidegauge.testing.TestCommandContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ImportTest {

    private static final Path OLD = Path.of("src/test/resources/mysql-statsd.conf");

    @TempDir
    private Path folder;

    private final TestCommandContext context = new TestCommandContext();

    private int imported(Path file, Path output, boolean direct) throws Exception {
        return new ImportCommand()
                .run(
                        new ImportArguments(
                                file, output, direct, direct ? "graphite-1:2003" : ImportArguments.GRAPHITE),
                        context);
    }

    private Path old(String text) throws Exception {
        return Files.writeString(folder.resolve("old.conf"), text);
    }

    @Test
    void writesWhatTheOldFileSaidAndWhatOfItCouldNotHaveWorked() throws Exception {
        assertEquals(0, imported(OLD, Path.of(""), false));
        assertEquals(Files.readString(Path.of("src/test/resources/mysql-statsd.yml")), context.printed());
    }

    @Test
    void putsThePasswordIntoAFileOfItsOwnAndShowsItNowhere() throws Exception {
        Path made = folder.resolve("tidegauge.yml");
        assertEquals(0, imported(OLD, made, false));
        Path password = folder.resolve("mysql-statsd.password");
        assertEquals("s3cr%%et;x\n", Files.readString(password));
        assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(password)));
        assertFalse((Files.readString(made) + context.printed() + context.complained()).contains("s3cr"));
    }

    @Test
    void overwritesNothing() throws Exception {
        Path made = Files.writeString(folder.resolve("tidegauge.yml"), "host: db1\n");
        SettingsException refused = assertThrows(SettingsException.class, () -> imported(OLD, made, false));
        assertEquals("output", refused.key());
        assertEquals("host: db1\n", Files.readString(made));
        Path other = folder.resolve("other.yml");
        Files.writeString(folder.resolve("mysql-statsd.password"), "mine\n");
        assertThrows(SettingsException.class, () -> imported(OLD, other, false));
        assertTrue(Files.notExists(other), "nothing is half done");
        assertEquals("mine\n", Files.readString(folder.resolve("mysql-statsd.password")));
    }

    @Test
    void goesStraightToGraphiteUnderTheNamesThatStatsdGave() throws Exception {
        imported(OLD, Path.of(""), true);
        assertTrue(context.printed().contains("""
                publishers:
                  - type: graphite
                    servers: ["graphite-1:2003"]
                    names: statsd-legacy"""), context.printed());
    }

    @Test
    void leavesThePathOutWhereNoHostWasIncluded() throws Exception {
        imported(
                old(
                        "[statsd]\nprefix = db\ninclude_hostname = no\n[mysql]\nstats_types = status\nquery_status = SHOW GLOBAL"
                                + " STATUS\ninterval_status = 500\n[metrics]\nstatus.questions = d\n"),
                Path.of(""),
                false);
        assertTrue(context.printed().contains("path: \"db.{name}\""), context.printed());
        assertTrue(context.printed().contains("status: 500ms"), context.printed());
    }

    @Test
    void readsTheFileAsPythonDid() throws Exception {
        imported(old("""
                        [DEFAULT]
                        table = shop.orders
                        [mysql]
                        stats_types = status,my-orders
                        query_status = SHOW GLOBAL STATUS LIKE 'Q%'
                        interval_status = 100
                        sleep_interval = 2000
                        query_my-orders = SELECT DATE_FORMAT(d, '%%Y'), COUNT(*) FROM %(table)s ;by year
                        interval_my-orders = 3000
                        [metrics]
                        status.questions: c
                        my-orders.north.open = g
                        """), Path.of(""), false);
        String made = context.printed();
        assertTrue(made.contains("status: 2s\n"), made);
        assertTrue(
                made.contains("my_orders:\n        sql: \"SELECT DATE_FORMAT(d, '%Y'), COUNT(*) FROM shop.orders\"\n"),
                made);
        assertTrue(made.contains("\"query.my_orders.north_open\": \"my-orders.north.open\""), made);
        assertTrue(made.contains("query_status: SHOW GLOBAL STATUS is read in its place"), made);
        assertTrue(made.contains("status.questions has the kind c"), made);
    }

    @Test
    void saysWhatIsWrongWithAFileThatIsNone() throws Exception {
        for (String text : List.of("", "status.questions\n", "[mysql]\nhost = x\n", "\u0000\n")) {
            SettingsException refused =
                    assertThrows(SettingsException.class, () -> imported(old(text), Path.of(""), false));
            assertEquals("file", refused.key());
            assertTrue(refused.getMessage().contains("old.conf"), refused.getMessage());
        }
        SettingsException missing =
                assertThrows(SettingsException.class, () -> imported(folder.resolve("none"), Path.of(""), false));
        assertTrue(missing.getMessage().contains("none"), missing.getMessage());
    }
}
