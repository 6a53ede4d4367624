package io.tidegauge.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tidegauge.testing.Await;
import io.tidegauge.testing.DatagramServer;
import io.tidegauge.testing.GraphiteServer;
import io.tidegauge.testing.SqlServer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The daemon beside servers that hang and backends that are away. */
@Timeout(400)
final class BadDaysIT {

    private static final int FROZEN_SECONDS = 40;
    private static final int AWAY_SECONDS = 30;

    private final Distribution tidegauge = Distribution.built();

    @TempDir
    private Path folder;

    private static String mysql(SqlServer server) {
        return """
                  - type: mysql
                    every: {status: 1s, '*': off}
                    metrics: {"status.questions": delta, "status.com_insert": delta, "*": drop}
                    server: {host: %s, user: monitor, password: monitor}
                """.formatted(server.address());
    }

    private static int count(String words, String text) {
        return words.split(Pattern.quote(text), -1).length - 1;
    }

    @Test
    void sendsTheServersOwnGrowthOnBothWires() throws Exception {
        SqlServer server = SqlServer.mariadb();
        GraphiteServer graphite = GraphiteServer.get();
        server.sql("CREATE TABLE IF NOT EXISTS test.wires (n INT)");
        try (Distribution.Daemon daemon =
                tidegauge.start(folder, """
                host: wires
                collectors:
                %s
                publishers:
                  - {type: console, format: json}
                  - {type: graphite, servers: ["%s"], counters: total}
                  - {type: statsd, server: "%s"}
                """.formatted(mysql(server), graphite.lines(), graphite.adder()))) {
            Await.until(
                    "a first reading",
                    () -> !Reading.of(daemon, "status.com_insert").isEmpty(),
                    daemon::words);
            for (int i = 0; i < 17; i++) {
                server.sql("INSERT INTO test.wires VALUES (" + i + ")");
            }
            Await.until(
                    Duration.ofMinutes(2),
                    "sixty readings",
                    () -> Reading.of(daemon, "status.questions").size() >= 60,
                    daemon::words);
            assertEquals(0, daemon.stop(), daemon.words());
            for (String metric : List.of("questions", "com_insert")) {
                List<Reading> readings = Reading.of(daemon, "status." + metric);
                Reading first = readings.get(0);
                Reading last = readings.get(readings.size() - 1);
                String path = "mysql.wires.status." + metric;
                Await.until(
                        "the last total is in carbon",
                        () -> graphite.points(path + "_total", first.at(), last.at())
                                        .size()
                                == readings.size(),
                        daemon::words);
                Map<Long, Double> totals = graphite.points(path + "_total", first.at(), last.at());
                assertEquals(first.value(), totals.get(first.at()));
                assertEquals(last.value(), totals.get(last.at()));
                assertEquals(last.value() - first.value(), graphite.sums().get(path), path + " in StatsD");
            }
            List<Reading> inserts = Reading.of(daemon, "status.com_insert");
            assertEquals(
                    17, inserts.get(inserts.size() - 1).value() - inserts.get(0).value());
        }
    }

    @Test
    void leavesAFrozenServerAloneAndLosesNoOtherTick() throws Exception {
        SqlServer server = SqlServer.mariadb();
        try (Distribution.Daemon daemon = tidegauge.start(folder, """
                host: frozen
                collectors:
                %s
                  - {type: tidegauge, every: 1s}
                publishers:
                  - {type: console, format: json}
                """.formatted(mysql(server)))) {
            Await.until(
                    "five readings",
                    () -> Reading.of(daemon, "status.questions").size() >= 5,
                    daemon::words);
            double connections = connections(server);
            double threads = last(daemon, "agent.threads").value();
            long frozenAt = last(daemon, "agent.heartbeat").at();
            server.freeze();
            Await.until(
                    Duration.ofSeconds(FROZEN_SECONDS + 30),
                    "it has been frozen for long",
                    () -> last(daemon, "agent.heartbeat").at() - frozenAt >= FROZEN_SECONDS,
                    daemon::words);
            server.thaw();
            server.awaitAnswer();
            Await.until(
                    "it reads again",
                    () -> last(daemon, "status.questions").at() > frozenAt + FROZEN_SECONDS,
                    daemon::words);
            double made = connections(server) - connections - 2; // those of the two questions and of awaitAnswer
            assertEquals(threads, last(daemon, "agent.threads").value(), 1, "threads");
            assertEquals(0, daemon.stop(), daemon.words());
            assertTrue(Reading.hasNoGap(Reading.of(daemon, "agent.heartbeat")), daemon.words());
            assertTrue(made <= 8, made + " connections: " + daemon.words());
            assertEquals(1, count(daemon.words(), "mysql.status: failing: "), daemon.words());
            assertEquals(1, count(daemon.words(), "mysql.status: reading again after "), daemon.words());
            assertTrue(Reading.of(daemon, "up").stream().anyMatch(up -> up.value() == 0), daemon.words());
        } finally {
            server.thaw();
        }
    }

    private static Reading last(Distribution.Daemon daemon, String metric) {
        List<Reading> readings = Reading.of(daemon, metric);
        return readings.isEmpty() ? new Reading(0, 0, 0, 0) : readings.get(readings.size() - 1);
    }

    private static double connections(SqlServer server) {
        return Double.parseDouble(
                server.table("SHOW GLOBAL STATUS LIKE 'Connections'").get("Connections"));
    }

    @Test
    void goesOnWhileCarbonIsAwayAndCountsWhatItLost() throws Exception {
        SqlServer server = SqlServer.mariadb();
        GraphiteServer graphite = GraphiteServer.get();
        try (DatagramServer statsd = new DatagramServer();
                Distribution.Daemon daemon =
                        tidegauge.start(folder, """
                host: away
                collectors:
                %s
                publishers:
                  - {type: console, format: json}
                  - {type: graphite, servers: ["%s"], counters: total, queue: 1KiB}
                  - {type: statsd, server: "127.0.0.1:%d"}
                """.formatted(mysql(server), graphite.lines(), statsd.port()))) {
            Await.until(
                    "five readings",
                    () -> Reading.of(daemon, "status.questions").size() >= 5,
                    daemon::words);
            long from = last(daemon, "status.questions").at();
            graphite.killCarbon(AWAY_SECONDS);
            Await.until(
                    Duration.ofSeconds(AWAY_SECONDS + 30),
                    "carbon has been away for long",
                    () -> last(daemon, "status.questions").at() - from >= AWAY_SECONDS,
                    daemon::words);
            Await.until("carbon is back", () -> daemon.words().contains("sending again after"), daemon::words);
            assertEquals(0, daemon.stop(), daemon.words());
            List<Reading> readings = Reading.of(daemon, "status.questions");
            assertTrue(Reading.hasNoGap(readings), daemon.words());
            Await.until("StatsD has had each tick", () -> grown(statsd) == readings.size() - 1, daemon::words);
            long lost = number(daemon.words(), "lost");
            assertTrue(lost > 0, "thirty seconds do not fit into 1 KiB: " + daemon.words());
            assertEquals(graphiteLines(daemon), number(daemon.words(), "acknowledged") + lost, daemon.words());
        }
    }

    private static long grown(DatagramServer statsd) {
        return statsd.text().stream()
                .filter(line -> line.contains(".questions:"))
                .count();
    }

    /** Each sample is one line on that wire; the agent's own have no total while they stand still. */
    private static long graphiteLines(Distribution.Daemon daemon) {
        return daemon.lines().size();
    }

    /** A figure of the destination of carbon in status.json. */
    private static long number(String words, String figure) {
        Matcher matcher = Pattern.compile(
                        "\"publisher\" : \"graphite\"[^}]*\"" + figure + "\" : (\\d+)", Pattern.DOTALL)
                .matcher(words);
        assertTrue(matcher.find(), words);
        return Long.parseLong(matcher.group(1));
    }
}
