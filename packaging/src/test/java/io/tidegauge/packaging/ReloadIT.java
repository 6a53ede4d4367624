package io.tidegauge.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tidegauge.testing.Await;
import io.tidegauge.testing.GraphiteServer;
import io.tidegauge.testing.SqlServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A running daemon whose file changes. */
@Timeout(400)
final class ReloadIT {

    private static final int RELOADS = 100;

    private final Distribution tidegauge = Distribution.built();

    @TempDir
    private Path folder;

    private String mysql(String id, String more) {
        return "  - {type: mysql, id: " + id + ", every: {status: 1s, '*': off}, " + more + "server: {host: "
                + SqlServer.mariadb().address() + ", user: monitor, password: monitor}}\n";
    }

    private static String config(String collectors, String publishers) {
        return "host: reload\ncollectors:\n  - {type: tidegauge, every: 1s}\n" + collectors
                + "publishers:\n  - {type: console, format: json}\n" + publishers;
    }

    private String graphite(String id, String more) {
        return "  - {type: graphite, id: " + id + ", prefix: " + id + ", servers: [\""
                + GraphiteServer.get().lines() + "\"]" + more + "}\n";
    }

    private void write(String config) throws IOException {
        Files.writeString(folder.resolve("tidegauge.yml"), "state: state\n" + config);
    }

    private Distribution.Result reload() throws IOException, InterruptedException {
        return tidegauge.run(
                folder, "reload", "--config", folder.resolve("tidegauge.yml").toString());
    }

    private static List<Reading> questions(Distribution.Daemon daemon, String id) {
        return Reading.of(daemon, "status.questions", "reload_" + id + ".");
    }

    /** The server's own ids of our connections. */
    private static List<String> connections() {
        return SqlServer.mariadb()
                .sql("SELECT id FROM information_schema.processlist WHERE user='monitor' ORDER BY id")
                .lines()
                .toList();
    }

    @Test
    void keepsWhatIsSaidAsBeforeAndChangesTheRest() throws Exception {
        try (Distribution.Daemon daemon = tidegauge.start(
                folder,
                config(
                        mysql("kept", "") + mysql("changed", "") + mysql("removed", ""),
                        graphite("same", "") + graphite("other", "")))) {
            Await.until(
                    "five readings of each", () -> questions(daemon, "removed").size() >= 5, daemon::words);
            List<String> before = connections();
            int settled = questions(daemon, "kept").size(); // the first logins wait for each other
            write(config(
                    mysql("kept", "")
                            + mysql("changed", "rename: {status.questions: status.asked}, ")
                            + mysql("added", ""),
                    graphite("same", "") + graphite("other", ", counters: total")));
            Distribution.Result reload = reload();
            assertEquals(0, reload.exit(), reload.err() + daemon.words());
            assertTrue(
                    reload.out()
                            .contains(
                                    "kept tidegauge, kept, console, same; changed changed, other; added added; removed removed"),
                    reload.out());
            int gone = questions(daemon, "removed").size();
            Await.until(
                    "three readings of what was added",
                    () -> questions(daemon, "added").size() >= 3,
                    daemon::words);
            Await.until(
                    "three readings under the new name",
                    () -> Reading.of(daemon, "status.asked", "reload_changed.").size() >= 3,
                    daemon::words);
            assertEquals(
                    2, connections().stream().filter(id -> !before.contains(id)).count(), "two are new");
            assertEquals(1, connections().stream().filter(before::contains).count(), "one is as it was");
            assertEquals(0, daemon.stop(), daemon.words());

            List<Reading> kept = questions(daemon, "kept")
                    .subList(settled - 1, questions(daemon, "kept").size());
            assertTrue(Reading.hasNoGap(kept), daemon.words());
            assertTrue(kept.stream().allMatch(reading -> reading.seconds() > 0), "its totals went on: " + kept);
            assertTrue(questions(daemon, "removed").size() <= gone + 1, daemon.words());
            assertEquals(
                    1,
                    Reading.of(daemon, "status.asked", "reload_changed.").stream()
                            .filter(reading -> reading.seconds() == 0)
                            .count(),
                    "it began again");
            assertTrue(GraphiteServer.get().has("other.mysql.reload_kept.status.questions_total"));
            assertFalse(GraphiteServer.get().has("same.mysql.reload_kept.status.questions_total"));
        }
    }

    @Test
    void changesNothingForABadFileAndSaysSo() throws Exception {
        String good = config(mysql("kept", ""), "");
        try (Distribution.Daemon daemon = tidegauge.start(folder, good)) {
            Await.until("three readings", () -> questions(daemon, "kept").size() >= 3, daemon::words);
            List<String> before = connections();
            String said = "state: state\n" + good;
            List<String> bad = List.of(
                    said + "nonsense: 1\n",
                    said.replace("every", "evry"),
                    said.replace("mysql", "mysqll"),
                    said.replace("user: monitor, ", ""),
                    said.replace("format: json", "format: xml"),
                    said.replace("1s", "1ms"),
                    said + "log: {nobody: debug}\n",
                    "",
                    "state: state\ncollectors: [",
                    "state: elsewhere\n" + good);
            for (int i = 0; i < bad.size(); i++) {
                Files.writeString(folder.resolve("tidegauge.yml"), bad.get(i));
                if (bad.get(i).startsWith("state: state")) {
                    Distribution.Result reload = reload();
                    assertEquals(78, reload.exit(), bad.get(i) + reload.err());
                    assertTrue(reload.err().contains("tidegauge.yml:"), reload.err());
                    assertTrue(reload.err().contains("is refused; what ran before runs on"), reload.err());
                } else {
                    daemon.signal("HUP"); // the command could not know where the daemon writes
                }
                int refused = i + 1;
                Await.until("it is refused", () -> refusals(daemon) == refused, daemon::words);
            }
            int readings = questions(daemon, "kept").size();
            Await.until("it goes on", () -> questions(daemon, "kept").size() > readings + 2, daemon::words);
            assertEquals(before, connections());
            Await.until(
                    "the count is a metric",
                    () -> Reading.of(daemon, "agent.config.rejected").stream()
                            .anyMatch(reading -> reading.value() == bad.size()),
                    daemon::words);
            write(good);
            assertEquals(0, reload().exit(), daemon.words());
            assertEquals(0, daemon.stop(), daemon.words());
            assertTrue(Reading.hasNoGap(questions(daemon, "kept")), daemon.words());
        }
    }

    private static long refusals(Distribution.Daemon daemon) {
        return daemon.words()
                .lines()
                .filter(line -> line.contains(" is refused ("))
                .count();
    }

    @Test
    void leavesNothingBehindAfterAHundredReloads() throws Exception {
        String[] configs = {
            config(mysql("kept", "") + mysql("changed", ""), graphite("same", "")),
            config(mysql("kept", "") + mysql("changed", "timeout: 9s, ") + mysql("added", ""), graphite("other", ""))
        };
        try (Distribution.Daemon daemon = tidegauge.start(folder, configs[0])) {
            Await.until("a reading", () -> !questions(daemon, "kept").isEmpty(), daemon::words);
            for (int i = 1; i <= 10; i++) {
                reload(daemon, configs[i % 2], i);
            }
            awaitReadingsOfAll(daemon);
            int settled = questions(daemon, "kept").size();
            Footing at10 = Footing.of(daemon);
            for (int i = 11; i <= RELOADS; i++) {
                reload(daemon, configs[i % 2], i);
            }
            awaitReadingsOfAll(daemon);
            Footing at100 = Footing.of(daemon);
            assertEquals(at10.threads(), at100.threads(), 2, daemon.words());
            assertEquals(at10.descriptors(), at100.descriptors(), 3, daemon.words());
            assertTrue(at100.heap() < at10.heap() * 1.1, at10 + ", then " + at100);
            assertEquals(0, daemon.stop(), daemon.words());
            List<Reading> kept = questions(daemon, "kept");
            assertTrue(Reading.hasNoGap(kept.subList(settled - 1, kept.size())), daemon.words());
        }
    }

    /** What a reading leaves behind, rows and series, is there at each look: the ten reloads may be over before the first one. */
    private static void awaitReadingsOfAll(Distribution.Daemon daemon) {
        for (String id : List.of("kept", "changed")) {
            int before = questions(daemon, id).size();
            Await.until("a reading of " + id, () -> questions(daemon, id).size() > before, daemon::words);
        }
    }

    private void reload(Distribution.Daemon daemon, String config, int count) throws Exception {
        write(config);
        daemon.signal("HUP");
        Await.until("reload " + count, () -> daemon.words().contains("\"count\" : " + count + ","), daemon::words);
    }
}
