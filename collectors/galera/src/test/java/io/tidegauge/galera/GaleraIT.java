package io.tidegauge.galera;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tidegauge.api.Secret;
import io.tidegauge.api.StateDirectory;
import io.tidegauge.galera.Watch.Said;
import io.tidegauge.mysqlprotocol.Server;
import io.tidegauge.testing.Await;
import io.tidegauge.testing.GaleraCluster;
import io.tidegauge.testing.SteadyWrites;
import io.tidegauge.testing.TestContext;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * One story of a real cluster, in order: rings of 8 MiB, 50 write-sets a second, so that a ring lasts about 40 s. The long form of
 * each is {@code ./verify --long galera}.
 */
@Timeout(900)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class GaleraIT {

    private static final double RATE = 50;
    private static final Duration LONG = Duration.ofMinutes(3);

    @TempDir
    private static Path folder;

    private static GaleraCluster cluster;
    private static SteadyWrites writes;
    private static Sampler sampler;
    private static Watch watch;

    @BeforeAll
    static void start() {
        Path data = folder.resolve("data");
        cluster = new GaleraCluster(Map.of(data, "/var/lib/mysql"));
        sampler = new Sampler(cluster.one());
        watch = watch();
        writes = new SteadyWrites(cluster.one(), RATE);
    }

    private static Watch watch() {
        GaleraSettings settings = new GaleraSettings(
                Server.tcp(cluster.one().address(), cluster.one().port(), "monitor", Secret.of("monitor")),
                List.of(Duration.ofSeconds(10), Duration.ofSeconds(60)),
                0,
                Path.of(""),
                false);
        return new Watch(settings, TestContext.of("galera", new StateDirectory(folder.resolve("state"), true)));
    }

    @AfterAll
    static void stop() {
        watch.close();
        writes.close();
        sampler.close();
        cluster.stop();
    }

    private static void near(double wanted, double seen, double part, String what) {
        assertEquals(wanted, seen, Math.abs(wanted) * part, what);
    }

    /**
     * The rate that a forecast goes by, of what was really written: a server that hangs for a second and a writer that catches up
     * are in it, and nothing that came later.
     */
    private static double highestRate(Said said) {
        double windows = Math.max(sampler.rate(said.nanos(), 10), sampler.rate(said.nanos(), 60));
        Sampler.Look look = sampler.at(said.nanos());
        return said.of("gcache.evicting") == 0 ? windows : Math.max(windows, sampler.held(look) / sampler.age(look));
    }

    private static void awaitSaid(String what, java.util.function.Predicate<Said> condition) {
        Await.until(LONG, what, () -> watch.count() > 0 && condition.test(watch.last()), watch::state);
    }

    private static void awaitReadings(int more) {
        int wanted = watch.count() + more;
        Await.until(LONG, more + " readings", () -> watch.count() >= wanted, watch::state);
    }

    @Test
    @Order(1)
    void saysOfARingThatFillsWhatItWillHold() {
        awaitReadings(15);
        Said said = watch.last();
        assertEquals(0, said.of("gcache.evicting"));
        assertEquals(8 << 20, said.of("gcache.size_bytes"));
        near((8 << 20) / highestRate(said), said.of("gcache.durability_seconds"), 0.1, "durability of a fresh ring");
    }

    @Test
    @Order(2)
    void measuresWhatAnIndependentSamplerMeasures() {
        awaitSaid("the ring is full", said -> said.of("gcache.evicting") == 1);
        awaitReadings(20);
        for (Said said : watch.said()) {
            Sampler.Look look = sampler.at(said.nanos());
            if (said.of("gcache.time_source") == 1
                    && look.downto() > sampler.looks().get(0).committed()) {
                double slack = Math.max(2, sampler.age(look) * 0.01);
                assertEquals(sampler.age(look), said.of("gcache.age_seconds"), slack, "age");
                assertEquals(sampler.span(look), said.of("gcache.span_seconds"), slack, "span");
                near(sampler.held(look), said.of("gcache.held_bytes"), 0.01, "held");
            }
        }
        Said last = watch.last();
        near(sampler.leastRealised(0), last.of("gcache.durability_worst_24h_seconds"), 0.02, "worst");
        near(last.of("gcache.age_seconds"), last.of("gcache.durability_seconds"), 0.05, "all agree in constant load");
    }

    @Test
    @Order(3)
    void countsDownForAMemberThatIsAwayAndKnowsThatItMayComeBack() {
        cluster.two().leave();
        long left = System.nanoTime();
        double age = watch.last().of("gcache.age_seconds");
        awaitSaid("someone is away", said -> said.of("absent.members") == 1);
        Await.until(LONG, "60 % of a ring", () -> (System.nanoTime() - left) / 1e9 > 0.6 * age, watch::state);
        Said said = watch.last();
        assertTrue(said.ofAbsent("left_bytes").orElseThrow() > 0);
        double away = (System.nanoTime() - left) / 1e9;
        assertTrue(away < said.of("gcache.age_seconds"));
        near(age - away, said.ofAbsent("left_seconds").orElseThrow(), 0.25, "what is left");
        cluster.two().join();
        cluster.two().awaitSynced();
        assertEquals("IST", cluster.two().lastTransfer());
        awaitSaid("nobody is away", none -> none.of("absent.members") == 0);
    }

    @Test
    @Order(4)
    void saysToTheWriteSetWhenItIsTooLate() {
        cluster.two().leave();
        long seqno = Long.parseLong(cluster.two()
                .inside("sed", "-n", "s/^seqno: *//p", "/var/lib/mysql/grastate.dat")
                .strip());
        awaitSaid("someone is away", said -> said.of("absent.members") == 1);
        long from = watch.last().nanos();
        awaitSaid("it is too late", said -> said.ofAbsent("left_bytes").orElse(1.0) == 0);
        Await.until("it is evicted", () -> watch.last().of("gcache.cached_downto") > seqno + 1, watch::state);
        double gone = sampler.evictedAt(seqno + 1);
        Said first = watch.said().stream()
                .filter(said ->
                        said.nanos() > from && said.ofAbsent("left_bytes").orElse(1.0) == 0)
                .findFirst()
                .orElseThrow();
        double ring = sampler.age(sampler.at((long) gone));
        long lastSeen = watch.said().stream()
                .filter(said -> said.nanos() < from && said.of("absent.members") == 0)
                .mapToLong(Said::nanos)
                .max()
                .orElseThrow();
        // it may have left right after that, for all that a reader can know
        double early = Math.max(0, sampler.committedAt(seqno + 1) - lastSeen) / 1e9;
        assertEquals(0, (first.nanos() - gone) / 1e9, 1 + 0.01 * ring, "seconds from the eviction to 0 bytes left");
        for (Said said : watch.said()) {
            double ahead = (gone - said.nanos()) / 1e9;
            if (said.nanos() > from && ahead > 1 && ahead < ring / 4) {
                double latest = sampler.written(said.nanos(), (long) gone).middle() / highestRate(said);
                double slack = Math.max(0.5, latest * 0.1);
                double left = said.ofAbsent("left_seconds").orElseThrow();
                assertTrue(
                        left > latest - early - slack && left < latest + slack,
                        () -> "last quarter: " + left + " s left, not " + (latest - early) + " to " + latest);
            }
        }
        Await.until(LONG, "twice a ring", () -> (System.nanoTime() - from) / 1e9 > 1.5 * ring, watch::state);
        cluster.two().join();
        cluster.two().awaitSynced();
        assertEquals("SST", cluster.two().lastTransfer());
        awaitSaid("the transfer was noticed", said -> said.of("sst.total") >= 1);
        assertTrue(watch.last().of("sst.donor_seconds") > 0);
        assertTrue(watch.last().of("gcache.sst_cover_ratio") > 0);
    }

    @Test
    @Order(5)
    void followsARiseWithinOneShortWindow() {
        writes.rate(4 * RATE);
        awaitReadings(12);
        awaitSaid("four times as much was written for one short window", risen -> {
            double rise = sampler.rate(risen.nanos(), 10) / (RATE * risen.of("gcache.bytes_per_writeset"));
            return rise > 3.6 && rise < 4.4;
        });
        Said said = watch.last();
        near(
                said.of("gcache.size_bytes") / highestRate(said),
                said.of("gcache.durability_seconds"),
                0.1,
                "durability after a step");
        writes.rate(RATE);
        assertEquals("", writes.failure());
    }

    @Test
    @Order(6)
    void goesOnOverARestartOfTheAgent() {
        watch.close();
        watch = watch();
        awaitReadings(3);
        Said said = watch.last();
        Sampler.Look look = sampler.at(said.nanos());
        assertEquals(1, said.of("gcache.time_source"));
        assertEquals(sampler.age(look), said.of("gcache.age_seconds"), Math.max(2, sampler.age(look) * 0.01), "age");
    }
}
