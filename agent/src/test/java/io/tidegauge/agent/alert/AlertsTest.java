package io.tidegauge.agent.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tidegauge.agent.config.AgentConfig;
import io.tidegauge.agent.config.AgentConfig.AlertEntry;
import io.tidegauge.agent.config.ConfigLoader;
import io.tidegauge.agent.config.Locations;
import io.tidegauge.agent.config.MetricRules;
import io.tidegauge.agent.config.Problems;
import io.tidegauge.agent.pipeline.Described;
import io.tidegauge.agent.pipeline.Source;
import io.tidegauge.agent.self.Figures;
import io.tidegauge.api.Tags;
import io.tidegauge.testing.ManualClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AlertsTest {

    private static final Duration PERIOD = Duration.ofSeconds(10);
    private static final Source GALERA =
            new Source("galera", "galera", MetricRules.LIVING, Map.of(), Tags.NONE, 100, Described.NOTHING);
    private static final Source OTHER =
            new Source("db2", "galera", MetricRules.LIVING, Map.of(), Tags.NONE, 100, Described.NOTHING);

    @TempDir
    private Path folder;

    private Instant now = Instant.parse("2026-11-25T12:00:00Z");
    private Alerts alerts;

    private List<AlertEntry> entries(String yaml) throws IOException {
        Path file = folder.resolve("tidegauge.yml");
        Files.writeString(file, "alerts:\n" + yaml.indent(2));
        Problems problems = new Problems();
        List<AlertEntry> entries = new ConfigLoader(problems, new Locations(folder, Map.of()))
                .load(file)
                .map(AgentConfig::alerts)
                .orElseThrow();
        assertEquals(List.of(), problems.lines());
        return entries;
    }

    private void alerts(String yaml) throws IOException {
        alerts = Alerts.of(entries(yaml), entry -> Map.of("galera", PERIOD), now);
    }

    private AlertLevel see(double value) {
        return see(GALERA, "gcache.durability_seconds", value);
    }

    private AlertLevel see(Source source, String name, double value) {
        now = now.plus(PERIOD);
        alerts.of(source, name).forEach(watcher -> watcher.see(value, now));
        return stand().level();
    }

    private Standing stand() {
        return alerts.stand(now).get(0);
    }

    private static final String DURABILITY = """
            - name: gcache-durability
              metric: galera.gcache.durability_seconds
              warn: "< 4h"
              crit: "< 1h"
            """;

    @Test
    void isWarningAndCriticalBelowItsThresholds() throws IOException {
        alerts(DURABILITY);
        assertEquals(AlertLevel.OK, see(5 * 3600));
        assertEquals(AlertLevel.WARNING, see(3 * 3600));
        assertEquals(AlertLevel.CRITICAL, see(1800));
        assertEquals(
                "CRITICAL - gcache-durability: galera.gcache.durability_seconds is 0h30m, critical < 1h"
                        + " | 'galera.gcache.durability_seconds'=1800s;14400:;3600:",
                Standing.line(alerts.stand(now)));
    }

    @Test
    void recoversAMarginBeyondTheThreshold() throws IOException {
        alerts(DURABILITY);
        see(1800);
        assertEquals(AlertLevel.CRITICAL, see(3600 * 1.19));
        assertEquals(AlertLevel.WARNING, see(3600 * 1.21));
        assertEquals(AlertLevel.WARNING, see(4 * 3600 * 1.19));
        assertEquals(AlertLevel.OK, see(4 * 3600 * 1.21));
    }

    @Test
    void waitsForAsLongAsItIsToldWithoutABreak() throws IOException {
        alerts(DURABILITY + "  for: 30s\n");
        assertEquals(AlertLevel.OK, see(10));
        assertEquals(AlertLevel.OK, see(10));
        assertEquals(AlertLevel.OK, see(5 * 3600)); // begins anew
        assertEquals(AlertLevel.OK, see(10));
        assertEquals(AlertLevel.OK, see(10));
        assertEquals(AlertLevel.OK, see(10));
        assertEquals(AlertLevel.CRITICAL, see(10));
    }

    @Test
    void remembersOverARestartForHowLongItHasBeen() throws IOException {
        remembersOverARestart(folder.resolve("run"));
    }

    @Test
    void isToldToOtherProcessesAsItStands() throws IOException {
        ManualClock clock = new ManualClock(now);
        Path run = folder.resolve("run");
        assertEquals(List.of(), AlertBoard.read(run));
        alerts(DURABILITY);
        AlertBoard board = new AlertBoard(run, folder, clock);
        board.start(alerts, PERIOD, new Figures());
        see(10);
        board.writeLast();
        assertEquals(List.of(stand()), AlertBoard.read(run));
        assertEquals(AlertLevel.CRITICAL, AlertBoard.read(run).get(0).level());
    }

    @Test
    void remembersThoughNobodyCanBeTold() throws IOException {
        remembersOverARestart(Files.createFile(folder.resolve("run"))); // no folder can be made there
    }

    private void remembersOverARestart(Path run) throws IOException {
        ManualClock clock = new ManualClock(now);
        alerts(DURABILITY + "  for: 30s\n");
        AlertBoard board = new AlertBoard(run, folder, clock);
        board.start(alerts, PERIOD, new Figures());
        see(10);
        see(10);
        see(10);
        clock.advance(Duration.between(clock.instant(), now));
        board.writeLast();
        alerts(DURABILITY + "  for: 30s\n");
        new AlertBoard(run, folder, clock).start(alerts, PERIOD, new Figures());
        assertEquals(AlertLevel.CRITICAL, see(10));
    }

    @Test
    void isUnknownWithoutDataForThreePeriods() throws IOException {
        alerts(DURABILITY);
        now = now.plusSeconds(29);
        assertEquals(AlertLevel.OK, stand().level());
        now = now.plusSeconds(2);
        assertEquals(AlertLevel.UNKNOWN, stand().level());
        assertTrue(stand().text().contains("no data from galera"), stand().text());
        assertEquals(AlertLevel.OK, see(5 * 3600));
        now = now.plusSeconds(31);
        assertEquals(AlertLevel.UNKNOWN, stand().level());
    }

    @Test
    void goesOnFromWhereItWasAfterAShortSilence() throws IOException {
        alerts(DURABILITY + "  for: 30s\n");
        for (int i = 0; i < 4; i++) {
            see(10);
        }
        now = now.plusSeconds(35); // its server was restarted
        assertEquals(AlertLevel.UNKNOWN, stand().level());
        assertEquals(AlertLevel.CRITICAL, see(10));
        now = now.plusSeconds(600);
        stand();
        assertEquals(AlertLevel.OK, see(10)); // nobody knows what was
    }

    @Test
    void isNotWellOnlyBecauseOfAReload() throws IOException {
        alerts(DURABILITY + "  absent: critical\n");
        ManualClock clock = new ManualClock(now);
        AlertBoard board = new AlertBoard(folder.resolve("run"), folder, clock);
        board.start(alerts, PERIOD, new Figures());
        now = now.plusSeconds(31);
        clock.advance(Duration.ofSeconds(31));
        assertEquals(AlertLevel.CRITICAL, stand().level());
        alerts(DURABILITY + "  absent: critical\n");
        board.take(alerts, PERIOD, new Figures());
        assertEquals(AlertLevel.CRITICAL, stand().level());
    }

    @Test
    void saysWhatToDoOnlyWhileThereIsSomethingToDo() throws IOException {
        alerts(DURABILITY + "  message: \"raise gcache.size\"\n");
        see(3600 * 2);
        assertTrue(stand().text().contains("raise gcache.size"), stand().text());
        see(3600 * 10);
        assertEquals(AlertLevel.OK, stand().level());
        assertFalse(stand().text().contains("raise gcache.size"), stand().text());
    }

    @Test
    void saysWhatNoDataMeans() throws IOException {
        alerts(DURABILITY + "  absent: critical\n");
        now = now.plusSeconds(31);
        assertEquals(AlertLevel.CRITICAL, stand().level());
        alerts(DURABILITY + "  absent: ok\n");
        now = now.plusSeconds(31);
        assertEquals(AlertLevel.OK, stand().level());
    }

    @Test
    void isAsBadAsTheWorstOfItsSeries() throws IOException {
        alerts("""
                - name: gcache-absent
                  metric: galera.absent.*.left_seconds
                  warn: "< 1h"
                  crit: "< 15m"
                  absent: ok
                """);
        see(GALERA, "absent.a.left_seconds", 7200);
        assertEquals(AlertLevel.WARNING, see(GALERA, "absent.b.left_seconds", 3000));
        assertEquals(AlertLevel.CRITICAL, see(GALERA, "absent.c.left_seconds", 10));
        String figures = stand().figures();
        assertTrue(figures.startsWith("'galera.absent.c.left_seconds'=10s;3600:;900:"), figures);
        now = now.plusSeconds(31); // all are back
        assertEquals(AlertLevel.OK, stand().level());
    }

    @Test
    void keepsTwoEntriesApart() throws IOException {
        alerts("- name: a\n  metric: db2:galera.gcache.durability_seconds\n  crit: \"< 1h\"\n");
        assertEquals(AlertLevel.OK, see(GALERA, "gcache.durability_seconds", 1));
        assertEquals(AlertLevel.CRITICAL, see(OTHER, "gcache.durability_seconds", 1));
        assertTrue(stand().figures().contains("'db2:galera.gcache.durability_seconds'"), stand().figures());
    }

    @Test
    void ranksCriticalBeforeWarningBeforeUnknown() {
        assertEquals(
                AlertLevel.CRITICAL,
                AlertLevel.worst(List.of(AlertLevel.UNKNOWN, AlertLevel.WARNING, AlertLevel.CRITICAL).stream()));
        assertEquals(AlertLevel.WARNING, AlertLevel.worst(List.of(AlertLevel.UNKNOWN, AlertLevel.WARNING).stream()));
        assertEquals(AlertLevel.UNKNOWN, AlertLevel.worst(List.of(AlertLevel.UNKNOWN, AlertLevel.OK).stream()));
    }
}
