package io.tidegauge.galera;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tidegauge.api.Secret;
import io.tidegauge.api.StateDirectory;
import io.tidegauge.galera.Watch.Said;
import io.tidegauge.mysqlprotocol.Server;
import io.tidegauge.testing.Await;
import io.tidegauge.testing.GaleraCluster;
import io.tidegauge.testing.GaleraNode;
import io.tidegauge.testing.SteadyWrites;
import io.tidegauge.testing.TestContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code ./verify --long galera}: the long forms of {@link GaleraIT}, on a ring that lasts about 20 s. Not one of the tests that
 * each run takes. It prints what it saw.
 */
@Timeout(3600)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class LongGalera {

    private static final double RATE = 100;
    private static final Duration LONG = Duration.ofMinutes(3);
    private static final int LEAVES = 20;
    private static final int FORECASTS = 5;
    private static final double BORDER_SECONDS = 2;
    private static final List<String> TABLE = new ArrayList<>();

    @TempDir
    private static Path folder;

    private static GaleraCluster cluster;
    private static SteadyWrites writes;
    private static Sampler sampler;
    private static Watch watch;

    @BeforeAll
    static void start() {
        cluster = new GaleraCluster(Map.of(folder.resolve("data"), "/var/lib/mysql"));
        sampler = new Sampler(cluster.one());
        watch = watch("state", "");
        writes = new SteadyWrites(cluster.one(), RATE);
        awaitFull();
    }

    @AfterAll
    static void stop() {
        watch.close();
        writes.close();
        sampler.close();
        cluster.stop();
        TABLE.forEach(System.out::println);
    }

    /** Each begins with the usual load, whatever became of the one before. */
    @BeforeEach
    void usualLoad() {
        writes.rate(RATE);
    }

    private static void row(String format, Object... values) {
        TABLE.add("long galera: " + String.format(Locale.ROOT, format, values));
        System.out.println(TABLE.get(TABLE.size() - 1));
    }

    private static Watch watch(String state, String ring) {
        GaleraSettings settings = new GaleraSettings(
                Server.tcp(cluster.one().address(), cluster.one().port(), "monitor", Secret.of("monitor")),
                List.of(Duration.ofSeconds(10), Duration.ofMinutes(1)),
                0,
                Path.of(ring),
                false);
        return new Watch(settings, TestContext.of("galera", new StateDirectory(folder.resolve(state), true)));
    }

    private static void awaitSaid(String what, Predicate<Said> condition) {
        Await.until(LONG, what, () -> watch.count() > 0 && condition.test(watch.last()), watch::state);
    }

    private static void awaitReadings(int more) {
        int wanted = watch.count() + more;
        Await.until(LONG, more + " readings", () -> watch.count() >= wanted, watch::state);
    }

    private static void awaitFull() {
        awaitSaid("the ring is full", said -> said.of("gcache.evicting") == 1);
    }

    /** Until so much of a ring has gone by since a moment; the load may do what it likes meanwhile. */
    private static void awaitRings(long since, double rings, double ringSeconds) {
        Await.until(
                Duration.ofMinutes(5),
                rings + " rings",
                () -> (System.nanoTime() - since) / 1e9 > rings * ringSeconds,
                watch::state);
    }

    private static void checkFigures(String when) {
        awaitReadings(2);
        Said said = watch.last();
        Sampler.Look look = sampler.at(said.nanos());
        double age = sampler.age(look);
        double span = sampler.span(look);
        double slack = Math.max(2, age * 0.01);
        double held = Math.min(sampler.held(look), said.of("gcache.size_bytes"));
        row(
                "%-34s age %.1f (%.1f) span %.1f (%.1f) held %.0f (%.0f) source %.0f evicting %.0f durability %.1f",
                when,
                said.of("gcache.age_seconds"),
                age,
                said.of("gcache.span_seconds"),
                span,
                said.of("gcache.held_bytes"),
                held,
                said.of("gcache.time_source"),
                said.of("gcache.evicting"),
                said.of("gcache.durability_seconds"));
        assertEquals(age, said.of("gcache.age_seconds"), slack, when + ": age");
        assertEquals(span, said.of("gcache.span_seconds"), slack, when + ": span");
    }

    @Test
    @Order(1)
    void measuresInAnyLoad() {
        awaitReadings(20);
        checkFigures("steady");
        writes.rate(0);
        awaitReadings(20);
        checkFigures("idle");
        writes.rate(10 * RATE);
        awaitReadings(5);
        checkFigures("ten times the load");
        writes.rate(RATE);
        awaitReadings(40);
        checkFigures("steady again");
        double least = sampler.leastRealised(0);
        double worst = watch.last().of("gcache.durability_worst_24h_seconds");
        row("worst %.2f (%.2f)", worst, least);
        assertEquals(least, worst, Math.max(1, least * 0.02), "worst");
    }

    @Test
    @Order(2)
    void remembers() {
        watch.close();
        watch = watch("state", "");
        checkFigures("agent restarted");
        watch.kill();
        watch = watch("state", "");
        awaitReadings(25); // what a killed agent had not written yet is a hole for as long as the ring lasts
        checkFigures("agent killed");
        Path ring = folder.resolve("data/galera.cache");
        try (Watch first = watch("first", ring.toString())) {
            Await.until("a first reading", () -> first.count() >= 1, first::state);
            Said said = first.said().get(0);
            Sampler.Look look = sampler.at(said.nanos());
            row(
                    "first start, ring readable         age %.1f (%.1f) source %.0f",
                    said.of("gcache.age_seconds"), sampler.age(look), said.of("gcache.time_source"));
            assertEquals(sampler.age(look), said.of("gcache.age_seconds"), 2, "by the ring");
            assertTrue(said.of("gcache.time_source") >= 2, "by the ring");
        }
        try (Watch first = watch("second", folder.resolve("none").toString())) {
            Await.until("three readings", () -> first.count() >= 3, first::state);
            Said said = first.last();
            row(
                    "first start, ring not readable     age %.1f source %.0f",
                    said.of("gcache.age_seconds"), said.of("gcache.time_source"));
            assertEquals(0, said.of("gcache.time_source"));
            assertTrue(said.of("gcache.age_seconds") < sampler.age(sampler.at(said.nanos())));
        }
    }

    /** How writes go on while the member is away. */
    private enum Load {
        STEADY,
        MORE,
        LESS,
        BURSTS,
        IDLE
    }

    private static void load(Load load) {
        switch (load) {
            case STEADY, BURSTS -> writes.rate(RATE);
            case MORE -> writes.rate(4 * RATE);
            case LESS -> writes.rate(RATE / 4);
            case IDLE -> writes.rate(0);
        }
    }

    @Test
    @Order(3)
    void foretellsEachReturn() {
        Random random = new Random(5);
        int right = 0;
        int borders = 0;
        for (int i = 0; i < LEAVES; i++) {
            Load load = Load.values()[i % Load.values().length];
            double rings = 0.3 + 1.7 * random.nextDouble();
            double ring = 8e6 / (RATE * 4100);
            awaitReadings((int) ring + 5); // the ring holds the usual load only
            cluster.two().leave();
            long left = System.nanoTime();
            long seqno = Long.parseLong(cluster.two()
                    .inside("sed", "-n", "s/^seqno: *//p", "/var/lib/mysql/grastate.dat")
                    .strip());
            load(load);
            while ((System.nanoTime() - left) / 1e9 < rings * ring) {
                if (load == Load.BURSTS) {
                    writes.rate((System.nanoTime() - left) / 3_000_000_000L % 2 == 0 ? 4 * RATE : 0);
                }
                awaitReadings(1);
            }
            Said before = watch.last();
            double written = watch.last().of("gcache.last_committed") - seqno;
            int marks = cluster.one().log().split("requested state transfer", -1).length;
            cluster.two().join();
            Await.until(
                    LONG,
                    "a transfer is asked for",
                    () -> cluster.one().log().split("requested state transfer", -1).length > marks,
                    watch::state);
            long asked = System.nanoTime();
            Sampler.Look look = sampler.at(asked);
            double away = (asked - sampler.committedAt(seqno)) / 1e9;
            double age = sampler.age(look);
            double said = watch.last().of("gcache.age_seconds");
            cluster.two().awaitSynced();
            String how = cluster.two().lastTransfer();
            boolean foretold = away < age;
            boolean border = Math.abs(away - age) < BORDER_SECONDS || Math.abs(look.downto() - seqno - 1) <= 1;
            boolean idle = written <= 1; // nothing was written that could be missed
            boolean correct = how.equals(foretold || idle ? "IST" : "SST");
            right += correct ? 1 : 0;
            borders += border ? 1 : 0;
            row(
                    "leave %2d %-6s away %5.1f age %5.1f (said %5.1f) %s left_bytes %.0f%s",
                    i + 1,
                    load,
                    away,
                    age,
                    said,
                    how,
                    before.ofAbsent("left_bytes").orElse(-1.0),
                    border ? ", a border" : "");
            assertTrue(correct || border, "leave " + (i + 1));
            countdown(left);
            writes.rate(RATE);
            awaitSaid("nobody is away", none -> none.of("absent.members") == 0);
        }
        row("%d of %d foretold, %d borders", right, LEAVES, borders);
    }

    /** Bytes left when the write-set went that came after the last one known before the member left. */
    private static void countdown(long left) {
        Said known = watch.said().get(0);
        Said before = known;
        for (Said said : watch.said()) {
            if (said.of("absent.members") == 0 && said.nanos() < left + 2_000_000_000L) {
                known = said;
            }
        }
        long seqno = (long) known.of("gcache.last_committed");
        if (watch.last().of("gcache.cached_downto") <= seqno + 2) {
            return;
        }
        double gone = sampler.evictedAt(seqno + 1);
        for (Said said : watch.said()) {
            if (said.nanos() <= gone) {
                before = said;
            }
        }
        if (before.nanos() < left || before.ofAbsent("left_bytes").isEmpty()) {
            return;
        }
        double error = sampler.written(before.nanos(), (long) gone)
                        .off(before.ofAbsent("left_bytes").orElseThrow())
                / (8 << 20);
        double truth = (gone - before.nanos()) / 1e9;
        row(
                "  countdown: %.2f %% of the ring off when it went; %.1f s before it went said %.1f s",
                100 * error, truth, before.ofAbsent("left_seconds").orElseThrow());
        assertTrue(Math.abs(error) < 0.01, "countdown");
    }

    @Test
    @Order(4)
    void forecastsInConstantLoad() {
        int right = 0;
        for (int i = 0; i < 2 * FORECASTS; i++) {
            boolean early = i % 2 == 0;
            awaitReadings(65); // both windows have seen constant load only
            double durability = watch.last().of("gcache.durability_seconds");
            cluster.two().leave();
            long left = System.nanoTime();
            awaitRings(left, early ? 0.9 : 1.15, durability - (early ? 3 : 0)); // a server takes three seconds to ask
            cluster.two().join();
            cluster.two().awaitSynced();
            String how = cluster.two().lastTransfer();
            row("forecast %.1f s, back after %s %%: %s", durability, early ? "90" : "115", how);
            right += how.equals(early ? "IST" : "SST") ? 1 : 0;
        }
        assertEquals(2 * FORECASTS, right);
    }

    @Test
    @Order(5)
    void isNotAlarmedByBursts() {
        awaitReadings(65);
        double mean = 8e6 / (RATE * 4100);
        double threshold = mean / 1.5;
        long began = System.nanoTime();
        int from = watch.count();
        while ((System.nanoTime() - began) / 1e9 < 600) {
            boolean burst = (System.nanoTime() - began) / 1e9 % 30 < 5;
            writes.rate(burst ? 6 * RATE : 0); // as much in five seconds as else in thirty
            awaitReadings(1);
        }
        int longest = 0;
        int below = 0;
        double least = Double.MAX_VALUE;
        for (Said said : watch.said().subList(from, watch.count())) {
            below = said.of("gcache.durability_seconds") < threshold ? below + 1 : 0;
            longest = Math.max(longest, below);
            least = Math.min(least, said.of("gcache.durability_seconds"));
        }
        writes.rate(RATE);
        row("bursts: below the threshold for at most %d s in a row; least %.1f", longest, least);
        assertTrue(longest < 30, longest + " s below the threshold");
    }

    /** -1 outside of the primary component. */
    private static long view(GaleraNode node) {
        return Long.parseUnsignedLong(node.status("wsrep_cluster_conf_id"));
    }

    /** Whether both are in one primary component, and not in the one that was before. */
    private static boolean isWhole(GaleraNode node, long before) {
        return node.status("wsrep_cluster_status").equals("Primary")
                && node.status("wsrep_cluster_size").equals("2")
                && node.status("wsrep_local_state").equals("4")
                && view(node) > before;
    }

    @Test
    @Order(6)
    void goesOnOverWhatHappensToServers() throws Exception {
        cluster.one().sql("SET GLOBAL wsrep_provider_options = 'gcache.keep_pages_size=0'");
        awaitFull();
        cluster.one().sql("SET SESSION wsrep_on=ON; INSERT INTO test.t (v) VALUES (REPEAT('x', 12000000))");
        awaitSaid("the history is lost", said -> said.of("gcache.history_lost") == 1);
        checkFigures("a transaction of 12 MB");
        awaitFull();
        assertEquals(0, watch.last().of("gcache.history_lost"));
        writes.rate(0);
        awaitReadings(2); // a reading that hangs knows its moment to its own length only
        long view = view(cluster.one());
        cluster.one()
                .inside(
                        "sh",
                        "-c",
                        "kill -STOP $(cat /run/mysqld/mysqld.pid); sleep 9; kill -CONT $(cat /run/mysqld/mysqld.pid)");
        Await.until(
                LONG,
                "one cluster again",
                () -> isWhole(cluster.one(), view) && isWhole(cluster.two(), view),
                watch::state);
        awaitReadings(3);
        checkFigures("was partitioned");
        writes.close();
        for (boolean recover : new boolean[] {true, false}) {
            cluster.one().options("gcache.recover=" + (recover ? "yes" : "no") + ";");
            cluster.one().leave();
            cluster.one().join();
            cluster.one().awaitSynced();
            writes = new SteadyWrites(cluster.one(), RATE);
            awaitReadings(10);
            checkFigures("server restarted, recover " + recover);
            double truth = (8 << 20) / (RATE * watch.last().of("gcache.bytes_per_writeset"));
            assertEquals(truth, watch.last().of("gcache.durability_seconds"), truth * 0.15, "durability");
            assertEquals(0, watch.last().of("gcache.history_lost"));
            awaitFull();
            writes.close();
        }
        writes = new SteadyWrites(cluster.one(), RATE);
        assertTrue(Files.size(folder.resolve("state/history")) <= HistoryFile.MOST_BYTES);
    }
}
