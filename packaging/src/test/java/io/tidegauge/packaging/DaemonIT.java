package io.tidegauge.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tidegauge.testing.Await;
import io.tidegauge.testing.GraphiteServer;
import io.tidegauge.testing.SickServer;
import io.tidegauge.testing.SickServer.Illness;
import io.tidegauge.testing.SlowProxy;
import io.tidegauge.testing.SqlServer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The daemon from a real server into a real carbon. */
@Timeout(400)
final class DaemonIT {

    private static final String HOST = "it";
    private static final int INSERTS = 20;

    /** Paths of the two publishers, which send the two faces of a counter. */
    private static final String RATE = "rates.mysql." + HOST + ".status.";

    private static final String TOTAL = "totals.mysql." + HOST + ".status.";

    private final Distribution tidegauge = Distribution.built();

    @TempDir
    private Path folder;

    private Distribution.Daemon start(String host, int port, String name) throws IOException {
        GraphiteServer graphite = GraphiteServer.get();
        return tidegauge.start(folder, """
                host: %s
                collectors:
                  - type: mysql
                    every: {status: 1s, '*': off}
                    metrics: {"status.com_insert": delta}
                    server: {host: %s, port: %d, user: monitor, password: monitor}
                publishers:
                  - {type: console, format: json}
                  - {type: graphite, id: rates, servers: ["%s"], prefix: rates.%s}
                  - {type: graphite, id: totals, servers: ["%s"], prefix: totals.%s, counters: total}
                """.formatted(HOST, host, port, graphite.lines(), name, graphite.lines(), name));
    }

    private static String path(String face, String name, String metric) {
        return face.replaceFirst("\\.", "." + name + ".") + metric;
    }

    @Test
    void fillsEverySlotAndSendsExactlyTheServersOwnGrowth() throws Exception {
        long seed = System.nanoTime();
        System.out.println("delays drawn from seed " + seed);
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        SqlServer server = SqlServer.mariadb();
        GraphiteServer graphite = GraphiteServer.get();
        server.sql("CREATE TABLE IF NOT EXISTS test.slots (n INT)");
        try (SlowProxy slow = new SlowProxy(server.address(), server.port(), "SHOW GLOBAL STATUS", 200, random);
                Distribution.Daemon daemon = start("127.0.0.1", slow.port(), "slots")) {
            Await.until(
                    "a first reading",
                    () -> !Reading.of(daemon, "status.com_insert").isEmpty(),
                    daemon::words);
            double before = Reading.of(daemon, "status.com_insert").get(0).value();
            for (int i = 0; i < INSERTS; i++) {
                server.sql("INSERT INTO test.slots VALUES (" + i + ")");
            }
            Await.until(
                    Duration.ofMinutes(2),
                    "sixty readings",
                    () -> Reading.of(daemon, "status.questions").size() >= 60,
                    daemon::words);
            assertEquals(0, daemon.stop(), daemon.words());

            for (String metric : List.of("questions", "com_insert")) {
                List<Reading> readings = Reading.of(daemon, "status." + metric);
                everySlotIsFilled(daemon, graphite, readings, metric);
                growthIsTheServersOwn(graphite, readings, metric);
            }
            List<Reading> inserts = Reading.of(daemon, "status.com_insert");
            assertEquals(before + INSERTS, inserts.get(inserts.size() - 1).value());
        }
    }

    private static void everySlotIsFilled(
            Distribution.Daemon daemon, GraphiteServer graphite, List<Reading> readings, String metric) {
        long first = readings.get(0).at();
        long last = readings.get(readings.size() - 1).at();
        assertEquals(last - first + 1, readings.size(), () -> metric + " missed a tick: " + daemon.words());
        String total = path(TOTAL, "slots", metric) + "_total";
        Await.until(
                "every slot of " + total,
                () -> graphite.points(total, first, last).size() == readings.size(),
                () -> graphite.points(total, first, last));
        Map<Long, Double> totals = graphite.points(total, first, last);
        readings.forEach(reading -> assertEquals(reading.value(), totals.get(reading.at()), total + reading));
    }

    private static void growthIsTheServersOwn(GraphiteServer graphite, List<Reading> readings, String metric) {
        Reading first = readings.get(0);
        Reading last = readings.get(readings.size() - 1);
        double growth = readings.stream().skip(1).mapToDouble(Reading::growth).sum();
        assertEquals(last.value() - first.value(), growth, metric);
        String rate = path(RATE, "slots", metric);
        Map<Long, Double> rates = graphite.points(rate, first.at(), last.at());
        for (Reading reading : readings.subList(1, readings.size())) {
            assertEquals(reading.growth(), rates.get(reading.at()) * reading.seconds(), 1e-6, rate + reading);
        }
    }

    @Test
    void missesOnlyTheSlotsInWhichTheServerWasDown() throws Exception {
        SqlServer server = SqlServer.mariadb();
        GraphiteServer graphite = GraphiteServer.get();
        server.sql("SELECT 1");
        server.inside("sh", "-c", "echo 4 > /pause");
        try (Distribution.Daemon daemon = start(server.address(), server.port(), "down")) {
            Await.until(
                    "eight readings",
                    () -> Reading.of(daemon, "status.questions").size() >= 8,
                    daemon::words);
            server.kill();
            server.awaitAnswer();
            int before = Reading.of(daemon, "status.questions").size();
            Await.until(
                    "eight more", () -> Reading.of(daemon, "status.questions").size() >= before + 8, daemon::words);
            assertEquals(0, daemon.stop(), daemon.words());

            List<Reading> readings = Reading.of(daemon, "status.questions");
            long first = readings.get(0).at();
            long last = readings.get(readings.size() - 1).at();
            String total = path(TOTAL, "down", "questions") + "_total";
            Await.until(
                    "the slots of " + total,
                    () -> graphite.points(total, first, last).size() == readings.size(),
                    () -> graphite.points(total, first, last));
            String rate = path(RATE, "down", "questions");
            Map<Long, Double> rates = graphite.points(rate, first, last);
            assertTrue(last - first + 1 - readings.size() >= 3, "it was down for some ticks: " + readings);
            assertEquals(readings.size() - 2, rates.size(), "two first readings have no growth: " + rates);
            rates.forEach((at, value) -> assertTrue(value >= 0 && value < 1000, rate + " at " + at + ": " + value));
            assertTrue(daemon.words().contains("mysql.status: failing"), daemon.words());
            assertTrue(daemon.words().contains("mysql.status: reading again after"), daemon.words());
        } finally {
            server.inside("sh", "-c", "rm -f /pause");
        }
    }

    @Test
    void isSeenThroughItsStatusAndLetsNoSecondOneIn() throws Exception {
        SqlServer server = SqlServer.mariadb();
        try (Distribution.Daemon daemon = start(server.address(), server.port(), "status")) {
            Await.until(
                    "a reading", () -> !Reading.of(daemon, "status.questions").isEmpty(), daemon::words);
            String config = folder.resolve("tidegauge.yml").toString();
            Distribution.Result second = tidegauge.run(folder, "run", "--config", config);
            assertEquals(75, second.exit(), second.err());
            assertTrue(second.err().contains("pid " + daemon.process().pid()), second.err());
            Await.until("status shows a good reading", () -> status(config, 0).contains("samples in"), daemon::words);
            assertEquals(0, daemon.stop());
            assertTrue(daemon.words().contains("INFO  stopped"), daemon.words());
            assertTrue(status(config, 3).contains("no daemon: it stopped in order"));
        }
    }

    private String status(String config, int exit) {
        try {
            Distribution.Result status = tidegauge.run(folder, "status", "--config", config);
            assertEquals(exit, status.exit(), status.err());
            return status.out() + status.err();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void saysThatADeadDaemonIsDead() throws Exception {
        try (Distribution.Daemon daemon = tidegauge.start(folder, "collectors: []\n")) {
            daemon.awaitStatus();
            daemon.process().destroyForcibly().waitFor();
        }
        assertTrue(status(folder.resolve("tidegauge.yml").toString(), 3).contains("is gone"));
    }

    /** Neither a source nor a backend that hangs, refuses or talks rubbish ends the daemon or costs the others. */
    @Test
    void livesBesideTheSick() throws Exception {
        SqlServer server = SqlServer.mariadb();
        List<SickServer> sick = new ArrayList<>();
        StringBuilder config = new StringBuilder("host: it\ncollectors:\n");
        config.append("  - {type: mysql, id: good, every: 1s, server: {host: " + server.address()
                + ", user: monitor, password: monitor}}\n");
        for (Illness illness : Illness.values()) {
            SickServer source = new SickServer(illness);
            sick.add(source);
            config.append("  - {type: mysql, id: " + word(illness)
                    + ", every: 1s, timeout: 2s, server: {host: 127.0.0.1, port: " + source.port()
                    + ", user: a, password: b}}\n");
        }
        config.append("publishers:\n  - {type: console, format: json}\n");
        for (Illness illness : Illness.values()) {
            SickServer backend = new SickServer(illness);
            sick.add(backend);
            config.append("  - {type: graphite, id: " + word(illness)
                    + ", timeout: 1s, drain: 1s, queue: 100KiB, servers: [\"127.0.0.1:" + backend.port() + "\"]}\n");
        }
        try (Distribution.Daemon daemon = tidegauge.start(folder, config.toString())) {
            Await.until(
                    "twelve good readings",
                    () -> Reading.of(daemon, "status.questions").size() >= 12,
                    daemon::words);
            String words = daemon.words();
            for (Illness illness : Illness.values()) {
                assertTrue(words.contains(word(illness) + ".status: failing: "), words);
                assertTrue(words.contains(word(illness) + " 127.0.0.1:"), words);
            }
            List<Reading> readings = Reading.of(daemon, "status.questions");
            long ticks =
                    readings.get(readings.size() - 1).at() - readings.get(0).at() + 1;
            assertEquals(ticks, readings.size(), "the good source lost no tick: " + words);
            assertEquals(0, daemon.stop(), words);
            assertTrue(daemon.words().contains(" lines not sent"), daemon.words());
        } finally {
            for (SickServer each : sick) {
                each.close();
            }
        }
    }

    private static String word(Illness illness) {
        return illness.name().toLowerCase(java.util.Locale.ROOT);
    }
}
