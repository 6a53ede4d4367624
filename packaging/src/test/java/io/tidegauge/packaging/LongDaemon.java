package io.tidegauge.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tidegauge.testing.Await;
import io.tidegauge.testing.GraphiteServer;
import io.tidegauge.testing.SqlServer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./verify --long daemon}: what takes a quarter of an hour. Not one of the tests that each run takes. */
@Timeout(1800)
final class LongDaemon {

    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);
    private static final Duration FROZEN = Duration.ofMinutes(3);
    /** A JVM adds a compiler's thread, and takes it away, as it sees fit. */
    private static final int COMPILERS = 1;

    private static final int BURSTS = 100;
    private static final int METRICS = 5000;

    private static final String COLLECTOR =
            """
            package stranger;

            import io.tidegauge.api.*;
            import java.time.Duration;
            import java.util.List;

            public final class AnswerFactory implements CollectorFactory<AnswerFactory.Settings> {
                private long reading;

                public record Settings() {}
                public String type() { return "burst"; }
                public String summary() { return "much at once"; }
                public int maxSeries() { return 6000; }
                public Class<Settings> settings() { return Settings.class; }
                public Collector create(Settings settings, PluginContext context) {
                    return () -> List.of(new Part("all", Duration.ofSeconds(1), Part.Offered.ON, this::read));
                }
                private void read(SampleSink out) {
                    if (reading < READINGS) {
                        reading++;
                    }
                    for (int i = 0; i < METRICS; i++) {
                        out.counter("status.one_of_very_many_" + i, reading);
                    }
                }
            }
            """.replace("READINGS", Integer.toString(BURSTS + 1)).replace("METRICS", Integer.toString(METRICS));

    @TempDir
    private Path folder;

    private static long after(Duration time) {
        return System.nanoTime() + time.toNanos();
    }

    private static void print(String what, Object figure) {
        System.out.printf("%-60s %s%n", what, figure);
    }

    @Test
    void standsAfterTenMinutesWhereItStoodAfterTwo() throws Exception {
        GraphiteServer graphite = GraphiteServer.get();
        try (Distribution.Daemon daemon = Distribution.built().start(folder, """
                host: long
                collectors:
                  - {type: mysql, id: a, every: 1s, metrics: all, server: {host: %s, user: monitor, password: monitor}}
                  - {type: mysql, id: b, every: 1s, metrics: all, server: {host: %s, user: monitor, password: monitor}}
                  - {type: tidegauge, every: 1s}
                publishers:
                  - {type: graphite, servers: ["%s"]}
                  - {type: statsd, server: "%s"}
                """.formatted(
                SqlServer.mariadb().address(), SqlServer.mysql().address(), graphite.lines(), graphite.adder()))) {
            long warm = after(Duration.ofMinutes(2));
            Await.until(Duration.ofMinutes(3), "two minutes", () -> System.nanoTime() - warm > 0, daemon::words);
            Footing before = Footing.of(daemon);
            long end = after(TEN_MINUTES.minus(Duration.ofMinutes(2)));
            Await.until(TEN_MINUTES, "ten minutes", () -> System.nanoTime() - end > 0, daemon::words);
            Footing after = Footing.of(daemon);
            print("after 2 minutes at 1 s", before);
            print("after 10 minutes", after);
            assertEquals(before.threads(), after.threads(), COMPILERS);
            assertEquals(before.descriptors(), after.descriptors(), 1);
            assertTrue(after.heap() < before.heap() * 1.05, before + ", then " + after);
            assertEquals(0, daemon.stop(), daemon.words());
        }
    }

    @Test
    void leavesAServerAloneThatIsFrozenForThreeMinutes() throws Exception {
        SqlServer server = SqlServer.mariadb();
        try (Distribution.Daemon daemon = Distribution.built().start(folder, """
                host: long
                collectors:
                  - type: mysql
                    every: {status: 1s, variables: 10s}
                    server: {host: %s, user: monitor, password: monitor}
                  - {type: tidegauge, every: 1s}
                publishers:
                  - {type: console, format: json}
                """.formatted(server.address()))) {
            Await.until("readings", () -> Reading.of(daemon, "status.questions").size() > 5, daemon::words);
            double connections = connections(server);
            Footing before = Footing.of(daemon);
            server.freeze();
            long end = after(FROZEN);
            Await.until(FROZEN.multipliedBy(2), "three minutes", () -> System.nanoTime() - end > 0, daemon::words);
            server.thaw();
            server.awaitAnswer();
            int then = Reading.of(daemon, "status.questions").size();
            Await.until(
                    Duration.ofMinutes(2),
                    "it reads again",
                    () -> Reading.of(daemon, "status.questions").size() > then,
                    daemon::words);
            Footing after = Footing.of(daemon);
            double made = connections(server) - connections - 2;
            print("connections made over three frozen minutes", made);
            print("before", before);
            print("after", after);
            assertEquals(before.threads(), after.threads(), COMPILERS);
            assertTrue(after.heap() < before.heap() * 1.1, before + ", then " + after);
            assertTrue(made <= 16, "1, 2, 4 … 60 s between time-outs of 10 s: " + made);
            assertEquals(0, daemon.stop(), daemon.words());
            assertTrue(Reading.hasNoGap(Reading.of(daemon, "agent.heartbeat")), daemon.words());
            assertEquals(1, count(daemon.words(), "mysql.status: failing: "), daemon.words());
            assertEquals(1, count(daemon.words(), "mysql.status: reading again after "), daemon.words());
        } finally {
            server.thaw();
        }
    }

    private static int count(String words, String text) {
        return words.split(Pattern.quote(text), -1).length - 1;
    }

    private static double connections(SqlServer server) {
        return Double.parseDouble(
                server.table("SHOW GLOBAL STATUS LIKE 'Connections'").get("Connections"));
    }

    @Test
    void losesNothingOfAHundredBurstsIntoARealStatsD() throws Exception {
        GraphiteServer graphite = GraphiteServer.get();
        Distribution tidegauge = Distribution.built().copyTo(folder.resolve("tidegauge"));
        StrangersPlugin.into(tidegauge, folder, "burst", COLLECTOR);
        try (Distribution.Daemon daemon = tidegauge.start(folder, """
                host: long
                collectors: [{type: burst}]
                publishers: [{type: statsd, server: "%s"}]
                """.formatted(graphite.adder()))) {
            long end =
                    after(Duration.ofSeconds(BURSTS + 15)); // to ask it meanwhile would cost it what it needs to read
            Await.until(Duration.ofMinutes(4), "all bursts are sent", () -> System.nanoTime() - end > 0, daemon::words);
            double lost = BURSTS * METRICS - sum(graphite);
            print("lines lost of " + BURSTS + " bursts of " + METRICS + " into a real StatsD", lost);
            assertEquals(0, lost, daemon.words());
            assertEquals(0, daemon.stop(), daemon.words());
        }
    }

    private static double sum(GraphiteServer graphite) {
        return graphite.sums().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("burst."))
                .mapToDouble(entry -> entry.getValue())
                .sum();
    }
}
