package io.tidegauge.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tidegauge.packaging.Distribution.Daemon;
import io.tidegauge.testing.Await;
import io.tidegauge.testing.DatagramServer;
import io.tidegauge.testing.SqlServer;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** mysql-statsd's sample configuration, imported: the lines that arrive are those that the old daemon sent or meant to send. */
@Timeout(300)
final class ImportIT {

    private static final Path OLD = Path.of("../collectors/mysql/src/test/resources/mysql-statsd.conf");

    /** What the old file lists and these servers do not have: MariaDB since 10.6 prints little, MySQL 9.7 no used cells. */
    private static final Map<String, Set<String>> ABSENT = Map.of(
            "mariadb",
            Set.of(
                    "innodb.pending_ibuf_aio_reads",
                    "innodb.pending_aio_log_ios",
                    "innodb.pending_aio_sync_ios",
                    "innodb.pending_log_flushes",
                    "innodb.pending_log_writes",
                    "innodb.pending_buf_pool_flushes",
                    "innodb.pending_chkp_writes",
                    "innodb.ibuf_used_cells",
                    "innodb.ibuf_free_cells",
                    "innodb.ibuf_cell_count",
                    "innodb.hash_index_cells_total",
                    "innodb.hash_index_cells_used"),
            "mysql",
            Set.of(
                    "innodb.pending_ibuf_aio_reads",
                    "innodb.pending_aio_log_ios",
                    "innodb.pending_aio_sync_ios",
                    "innodb.pending_chkp_writes",
                    "innodb.hash_index_cells_used",
                    "innodb.adaptive_hash_memory"));

    /** Totals that grow while rows are inserted. */
    private static final List<String> GROWING =
            List.of("innodb.log_bytes_written", "innodb.log_bytes_flushed", "innodb.innodb_transactions");

    private static final int INSERTS = 50;

    @TempDir
    private Path folder;

    private final Distribution tidegauge = Distribution.built();

    /** The old file's whitelist: the last of two lines counts. */
    private static Map<String, String> whitelist(String text) {
        Map<String, String> kinds = new LinkedHashMap<>();
        text.lines()
                .dropWhile(line -> !line.equals("[metrics]"))
                .filter(line -> line.contains(" = ") && !line.startsWith(";"))
                .forEach(line -> kinds.put(
                        line.substring(0, line.indexOf(" = ")),
                        line.substring(line.indexOf(" = ") + 3, line.indexOf(" = ") + 4)));
        return kinds;
    }

    @Test
    void sendsWhatTheOldDaemonSentToStatsdFromAMariadb() throws Exception {
        sendsTheSame("mariadb", SqlServer.mariadb());
    }

    @Test
    void sendsWhatTheOldDaemonSentToStatsdFromAMysql() throws Exception {
        sendsTheSame("mysql", SqlServer.mysql());
    }

    private void sendsTheSame(String name, SqlServer server) throws Exception {
        try (DatagramServer statsd = new DatagramServer()) {
            String old = Files.readString(OLD)
                    .replace("port = 8125", "port = " + statsd.port())
                    .replaceFirst("(?s)(\\[statsd]\\s+)host = localhost", "$1host = 127.0.0.1")
                    .replaceFirst("(?s)(\\[mysql].*?)host = localhost", "$1host = " + server.address())
                    .replace("s3cr%%et;x", "root")
                    .replace("= 10000", "= 1000")
                    .replace("status,variables,innodb,slave,orders", "status,variables,innodb,slave");
            Files.writeString(folder.resolve("mysql-statsd.conf"), old);
            Path made = folder.resolve("made.yml");
            Distribution.Result imported =
                    tidegauge.run(folder, "import", "mysql-statsd", "mysql-statsd.conf", "--output", made.toString());
            assertEquals(0, imported.exit(), imported.err());
            Distribution.Result valid = tidegauge.run(folder, "validate", "--config", made.toString());
            assertEquals(0, valid.exit(), valid.out() + valid.err());
            server.sql("CREATE TABLE IF NOT EXISTS test.imported (i INT AUTO_INCREMENT PRIMARY KEY)");
            String prefix = "mysql." + InetAddress.getLocalHost().getHostName().replace('.', '_') + ".";
            List<String> lines;
            Set<String> growing;
            try (Daemon daemon = tidegauge.start(folder, Files.readString(made))) {
                Await.until("two readings", () -> count(statsd, "status.threads_connected:") >= 2, daemon::words);
                Map<String, String> before = rows(server);
                server.sql("INSERT INTO test.imported VALUES (NULL);".repeat(INSERTS));
                growing = grown(before, rows(server));
                int then = count(statsd, "innodb.history_list:");
                Await.until("three more", () -> count(statsd, "innodb.history_list:") >= then + 3, daemon::words);
                lines = ours(statsd, prefix);
                assertEquals(0, daemon.stop());
            }
            compare(name, server, whitelist(old), growing, lines);
        }
    }

    private static int count(DatagramServer statsd, String metric) {
        return (int)
                statsd.text().stream().filter(line -> line.contains(metric)).count();
    }

    /** Without the prefix: {@code status.com_insert:5|c}. */
    private static List<String> ours(DatagramServer statsd, String prefix) {
        List<String> lines = new ArrayList<>();
        for (String line : statsd.text()) {
            if (!line.startsWith("tidegauge.")) {
                assertTrue(line.startsWith(prefix), line);
                lines.add(line.substring(prefix.length()));
            }
        }
        return lines;
    }

    private static void compare(
            String name, SqlServer server, Map<String, String> whitelist, Set<String> growing, List<String> lines) {
        Map<String, String> types = new LinkedHashMap<>();
        double inserts = 0;
        for (String line : lines) {
            String metric = line.substring(0, line.indexOf(':'));
            String before = types.putIfAbsent(metric, line.substring(line.indexOf('|') + 1));
            assertTrue(before == null || line.endsWith("|" + before), "two types: " + line);
            inserts += metric.equals("status.com_insert") ? value(line) : 0;
            assertFalse(line.endsWith("|c") && value(line) == 0, "no growth is not sent: " + line);
        }
        assertEquals("g", types.remove("up"), "the one name that is new");
        types.forEach((metric, type) -> {
            String letter = whitelist.get(metric);
            assertEquals(letter == null ? "not listed" : letter.equals("g") ? "g" : "c", type, metric);
        });
        assertEquals(INSERTS, inserts, "growth of com_insert");
        Set<String> missing = new TreeSet<>();
        Map<String, String> rows = rows(server);
        whitelist.forEach((metric, letter) -> {
            boolean gauge = letter.equals("g");
            boolean ofInnodb =
                    metric.startsWith("innodb.") && !metric.contains("*") && !metric.equals("innodb.spin.rounds");
            boolean there = ofInnodb ? !ABSENT.get(name).contains(metric) : rows.containsKey(metric);
            if (there
                    && (gauge || GROWING.contains(metric) || growing.contains(metric))
                    && !types.containsKey(metric)) {
                missing.add(metric);
            }
        });
        assertEquals(Set.of(), missing);
        ABSENT.get(name).forEach(metric -> assertFalse(types.containsKey(metric), metric + " is there after all"));
    }

    private static Map<String, String> rows(SqlServer server) {
        Map<String, String> rows = new LinkedHashMap<>(lowered("status.", server.table("SHOW GLOBAL STATUS")));
        rows.putAll(lowered("variables.", server.table("SHOW GLOBAL VARIABLES")));
        return rows;
    }

    /** What is larger afterwards. */
    private static Set<String> grown(Map<String, String> before, Map<String, String> after) {
        Set<String> grown = new TreeSet<>();
        after.forEach((name, value) -> {
            String then = before.getOrDefault(name, "");
            boolean numbers = value.matches("\\d{1,18}") && then.matches("\\d{1,18}");
            if (numbers && Long.parseLong(value) > Long.parseLong(then)) {
                grown.add(name);
            }
        });
        return grown;
    }

    private static Map<String, String> lowered(String prefix, Map<String, String> rows) {
        Map<String, String> lowered = new LinkedHashMap<>();
        rows.forEach((row, value) -> lowered.put(prefix + row.toLowerCase(Locale.ROOT), value));
        return lowered;
    }

    private static double value(String line) {
        return Double.parseDouble(line.substring(line.indexOf(':') + 1, line.indexOf('|')));
    }
}
