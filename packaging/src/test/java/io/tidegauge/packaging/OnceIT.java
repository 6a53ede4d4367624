package io.tidegauge.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tidegauge.testing.Await;
import io.tidegauge.testing.LineServer;
import io.tidegauge.testing.SqlServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The distribution's launcher, one shot at a time, on real servers. */
@Timeout(300)
final class OnceIT {

    private static final Pattern JSON = Pattern.compile("\"name\":\"([^\"]+)\".*\"value\":([-0-9.]+)");
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]*\\.?[0-9]+([eE][-+]?[0-9]+)?");

    /** What depends on who asks: memory moves with each login, TLS is the asking session's own. */
    private static final Pattern OF_THE_ASKER =
            Pattern.compile("status\\.(memory_used|global_connection_memory|ssl_.*|compression.*|stack_usage)");

    private final Distribution tidegauge = Distribution.built();

    @TempDir
    private Path folder;

    private Distribution.Result once(SqlServer server, String... more) throws Exception {
        Files.writeString(folder.resolve("pw"), "monitor\n");
        List<String> arguments = new java.util.ArrayList<>(List.of(
                "once", "mysql", "server.host=" + server.address(), "server.user=monitor", "server.password_file=pw"));
        arguments.addAll(List.of(more));
        return tidegauge.run(folder, arguments.toArray(String[]::new));
    }

    @Test
    void printsWhatTheServersOwnClientPrintsForMariadb() throws Exception {
        equalsTheClient(SqlServer.mariadb());
    }

    @Test
    void listsWhatMovedMostBetweenTwoReadings() throws Exception {
        SqlServer server = SqlServer.mariadb();
        server.sql("CREATE TABLE IF NOT EXISTS test.moved (i INT)");
        Thread busy =
                new Thread(() -> server.sql("INSERT INTO test.moved VALUES (1); DO SLEEP(0.1);".repeat(60)), "busy");
        busy.start();
        Distribution.Result diff = once(server, "--diff", "2s");
        busy.join();
        assertEquals(0, diff.exit(), diff.err());
        List<String> lines = diff.out().lines().toList();
        assertTrue(lines.get(0).startsWith("TOTAL "), diff.out());
        assertTrue(lines.size() <= 47, diff.out());
        Matcher inserted = Pattern.compile("mysql\\.\\S+\\.status\\.com_insert +(\\d+) +(\\d+) +\\+(\\d+) ")
                .matcher(diff.out());
        assertTrue(inserted.find(), diff.out());
        long growth = Long.parseLong(inserted.group(3));
        assertEquals(Long.parseLong(inserted.group(2)) - Long.parseLong(inserted.group(1)), growth);
        assertTrue(growth >= 5 && growth <= 60, diff.out());
        assertEquals(2, once(server, "--diff", "1s", "--publish").exit());
    }

    @Test
    void readsWhatAnAccountWithoutAnyGrantMayAndSaysOnceWhatTheRestNeeds() throws Exception {
        for (SqlServer server : List.of(SqlServer.mariadb(), SqlServer.mysql())) {
            server.sql("CREATE USER IF NOT EXISTS ungranted@'%' IDENTIFIED BY 'monitor'");
            Files.writeString(folder.resolve("pw"), "monitor\n");
            Distribution.Result once = tidegauge.run(
                    folder,
                    "once",
                    "mysql",
                    "server.host=" + server.address(),
                    "server.user=ungranted",
                    "server.password_file=pw");
            assertEquals(1, once.exit(), once.err());
            assertTrue(once.out().contains(".status.questions "), once.out());
            assertTrue(once.out().contains(".variables.max_connections "), once.out());
            List<String> told = once.err().lines().toList();
            assertEquals(told.size(), Set.copyOf(told).size(), once.err());
            Set<String> parts = new TreeSet<>();
            for (String line : told) {
                assertTrue(line.contains("; the cure: GRANT ") && line.endsWith(" TO 'ungranted'@'%'"), line);
                parts.add(line.substring(0, line.indexOf(": ")));
            }
            assertEquals(
                    Set.of(
                            "mysql.innodb",
                            "mysql.innodb_text",
                            "mysql.processlist",
                            "mysql.replication",
                            "mysql.source"),
                    parts);
        }
    }

    @Test
    void logsInOnceForEachServer() throws Exception {
        SqlServer server = SqlServer.mariadb();
        server.sql("SET GLOBAL log_output = 'TABLE'; TRUNCATE mysql.general_log; SET GLOBAL general_log = 1");
        assertEquals(0, once(server).exit());
        server.sql("SET GLOBAL general_log = 0");
        assertEquals(
                "1",
                server.sql(
                                "SELECT COUNT(*) FROM mysql.general_log WHERE command_type = 'Connect' AND argument LIKE 'monitor@%'")
                        .strip());
    }

    @Test
    void printsWhatTheServersOwnClientPrintsForMysql() throws Exception {
        equalsTheClient(SqlServer.mysql());
    }

    /** Rows that moved between two questions of the client itself are not compared; none may be missing. */
    private void equalsTheClient(SqlServer server) throws Exception {
        Map<String, String> before = everything(server);
        Distribution.Result once = once(server, "--format", "json", "--verbose");
        Map<String, String> after = everything(server);
        assertEquals(0, once.exit(), once.err());
        Map<String, Double> given = new LinkedHashMap<>();
        once.out().lines().forEach(line -> {
            Matcher matcher = JSON.matcher(line);
            assertTrue(matcher.find(), line);
            given.put(matcher.group(1), Double.valueOf(matcher.group(2)));
        });
        int compared = 0;
        for (Map.Entry<String, String> row : before.entrySet()) {
            String text = row.getValue();
            boolean unknown = row.getKey().startsWith("status.wsrep_") && text.equals("18446744073709551615");
            if (unknown || !NUMBER.matcher(text).matches()) {
                boolean aSwitch = text.toUpperCase(Locale.ROOT).matches("ON|OFF|YES|NO|TRUE|FALSE");
                assertTrue(
                        aSwitch ? given.containsKey(row.getKey()) : once.err().contains(row.getKey() + ": "),
                        row.getKey() + "=" + text + " is neither given nor listed as skipped");
                continue;
            }
            assertTrue(given.containsKey(row.getKey()), row.getKey() + " is missing");
            if (text.equals(after.get(row.getKey()))
                    && !OF_THE_ASKER.matcher(row.getKey()).matches()) {
                assertEquals(Double.parseDouble(text), given.get(row.getKey()), row.getKey());
                compared++;
            }
        }
        assertTrue(compared > 500, "only " + compared + " rows stood still");
    }

    private static Map<String, String> everything(SqlServer server) {
        Map<String, String> rows = new LinkedHashMap<>();
        server.table("SHOW GLOBAL STATUS").forEach((name, value) -> rows.put("status." + safe(name), value));
        server.table("SHOW GLOBAL VARIABLES").forEach((name, value) -> rows.put("variables." + safe(name), value));
        return rows;
    }

    private static String safe(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]", "_");
    }

    @Test
    void showsGrowthBesideTotalsAfterAGap() throws Exception {
        Distribution.Result once = once(SqlServer.mariadb(), "--gap", "1s");
        String questions = once.out()
                .lines()
                .filter(line -> line.contains(".status.questions "))
                .findFirst()
                .orElseThrow(() -> new AssertionError(once.out()));
        assertEquals(3, questions.strip().split(" +").length, questions);
    }

    @Test
    void printsWhatGraphiteWouldGet() throws Exception {
        Distribution.Result once = once(SqlServer.mariadb(), "--format", "graphite");
        assertEquals(0, once.exit(), once.err());
        List<String> lines = once.out().lines().toList();
        assertTrue(lines.size() > 100, once.out());
        lines.forEach(line -> assertTrue(line.matches("mysql\\.[A-Za-z0-9_.-]+ -?[0-9.]+ [0-9]{10}"), line));
    }

    @Test
    void publishesWhatItReadAndSaysSo() throws Exception {
        SqlServer server = SqlServer.mariadb();
        try (LineServer receiver = new LineServer()) {
            Files.writeString(folder.resolve("c.yml"), """
                    collectors:
                      - type: mysql
                        server: {host: %s, user: monitor, password: monitor}
                    publishers:
                      - {type: graphite, servers: ["%s"], prefix: site}
                    """.formatted(server.address(), receiver.address()));
            Distribution.Result once = tidegauge.run(folder, "once", "--config", "c.yml", "--publish");
            assertEquals(0, once.exit(), once.err());
            assertTrue(once.err().contains(" lines sent, 0 lost"), once.err());
            Await.until("lines came", () -> !receiver.lines().isEmpty(), receiver::lines);
            assertTrue(
                    receiver.lines().stream().allMatch(line -> line.startsWith("site.mysql.")),
                    receiver.lines().toString());
            assertTrue(receiver.lines().stream().anyMatch(line -> line.contains(".status.questions ")));
        }
    }

    @Test
    void saysWhatCouldNotBeSent() throws Exception {
        SqlServer server = SqlServer.mariadb();
        Files.writeString(folder.resolve("c.yml"), """
                collectors:
                  - type: mysql
                    server: {host: %s, user: monitor, password: monitor}
                publishers:
                  - {type: graphite, servers: ["127.0.0.1:1"]}
                """.formatted(server.address()));
        Distribution.Result once = tidegauge.run(folder, "once", "--config", "c.yml", "--publish", "--wait", "2s");
        assertEquals(1, once.exit(), once.err());
        assertTrue(once.err().contains("cannot connect to 127.0.0.1:1"), once.err());
    }

    @Test
    void saysWhatCouldNotBeReadAndEndsWithOne() throws Exception {
        Distribution.Result denied = tidegauge.run(
                folder,
                "once",
                "mysql",
                "server.host=" + SqlServer.mariadb().address(),
                "server.user=monitor",
                "server.password=hunter2");
        assertEquals(1, denied.exit());
        assertTrue(denied.err().contains("Access denied for user 'monitor'"), denied.err());
        assertFalse(denied.err().contains("hunter2"), denied.err());
        assertFalse(denied.err().contains("\tat "), denied.err());
    }

    @Test
    void usesTheClassArchiveThatItMade() throws Exception {
        Distribution own = tidegauge.copyTo(folder.resolve("tidegauge"));
        Distribution.Result cds = own.run(folder, "cds");
        assertEquals(0, cds.exit(), cds.err());
        assertTrue(cds.out().contains(".jsa"), cds.out());
        try (Distribution.Daemon daemon = own.start(folder, "collectors: []\n")) {
            daemon.awaitStatus();
            assertTrue(Files.readString(daemon.status()).contains("\"archive\" : \"in use\""), daemon.words());
            assertEquals(0, daemon.stop());
        }
        touchAJar(own);
        try (Distribution.Daemon daemon = own.start(folder, "collectors: []\n")) {
            daemon.awaitStatus();
            assertTrue(Files.readString(daemon.status()).contains("\"archive\" : \"not in use"), daemon.words());
            assertEquals(0, daemon.stop());
        }
    }

    private static void touchAJar(Distribution own) throws IOException {
        try (Stream<Path> files = Files.list(own.home().resolve("lib"))) {
            Path jar = files.filter(path -> path.toString().endsWith(".jar"))
                    .findFirst()
                    .orElseThrow();
            Files.setLastModifiedTime(jar, FileTime.fromMillis(1_700_000_000_000L));
        }
    }
}
