package io.tidegauge.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tidegauge.packaging.Distribution.Daemon;
import io.tidegauge.testing.Await;
import io.tidegauge.testing.GaleraCluster;
import io.tidegauge.testing.GraphiteServer;
import io.tidegauge.testing.SteadyWrites;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A daemon on a real cluster: the dashboard has data for each target, alerts stand, {@code gcache --rejoin} is right. */
@Timeout(600)
final class GaleraDaemonIT {

    private static final Path CONF = Path.of("../conf");
    private static final Duration LONG = Duration.ofMinutes(2);

    private static final String CONFIG = """
            host: db1
            collectors:
              - type: galera
                server: {host: %s, user: monitor, password: monitor}
                windows: [10s, 60s]
                every: 1s
            publishers:
              - type: graphite
                servers: ["%s"]
            """;

    @TempDir
    private Path folder;

    private final Distribution distribution = Distribution.built();

    private Distribution.Result run(String... arguments) throws Exception {
        return distribution.run(folder, arguments);
    }

    @Test
    void tellsWhoeverAsks() throws Exception {
        GaleraCluster cluster = new GaleraCluster(Map.of());
        GraphiteServer graphite = GraphiteServer.get();
        try (SteadyWrites writes = new SteadyWrites(cluster.one(), 100)) {
            Files.createDirectories(folder.resolve("conf.d"));
            Files.copy(CONF.resolve("conf.d/galera-alerts.yml.sample"), folder.resolve("conf.d/galera-alerts.yml"));
            Path config = folder.resolve("tidegauge.yml");
            try (Daemon daemon =
                    distribution.start(folder, CONFIG.formatted(cluster.one().address(), graphite.lines()))) {
                Path alerts = folder.resolve("state/run/alerts");
                Await.until(LONG, "a ring is full", () -> has(alerts, "gcache-sizing\t1"), daemon::words);
                assertEquals(
                        "rw-r--r--",
                        java.nio.file.attribute.PosixFilePermissions.toString(Files.getPosixFilePermissions(alerts)));
                comesBack(cluster, config);
                cluster.two().leave();
                Await.until(LONG, "someone is away", () -> has(alerts, "gcache-absent\t2"), daemon::words);
                everyTargetOfTheDashboardHasData(graphite);
                String status = run("status", "--config", config.toString()).out();
                assertTrue(status.matches("(?s).*\nalert gcache-absent +CRITICAL .*"), status);
                assertTrue(run("check", "--file", alerts.toString(), "gcache-absent")
                        .out()
                        .startsWith("CRITICAL - "));
                assertEquals(
                        0,
                        run("check", "--file", alerts.toString(), "galera-not-primary")
                                .exit());
                assertEquals("", writes.failure());
            }
        } finally {
            cluster.stop();
        }
    }

    /** A stopped node asks before it is started, and what it is told comes true. */
    private void comesBack(GaleraCluster cluster, Path config) throws Exception {
        cluster.two().leave();
        String state = cluster.two().inside("cat", "/var/lib/mysql/grastate.dat");
        Path datadir = Files.createDirectories(folder.resolve("datadir"));
        Files.writeString(datadir.resolve("grastate.dat"), state);
        Distribution.Result told = askToRejoin(cluster, config, datadir);
        assertEquals(0, told.exit(), told.out());
        assertTrue(told.out().startsWith("IST from " + cluster.one().address() + ": "), told.out());
        assertTrue(told.out().contains("room for another"), told.out());
        cluster.two().join();
        cluster.two().awaitSynced();
        assertEquals("IST", cluster.two().lastTransfer());
        Files.writeString(datadir.resolve("grastate.dat"), state.replaceFirst("seqno: +\\d+", "seqno: 1"));
        Distribution.Result late = askToRejoin(cluster, config, datadir);
        assertEquals(1, late.exit(), late.out());
        assertTrue(late.out().matches("(?s)SST: [0-9,]+ write-sets too late on every donor.*"), late.out());
        Files.writeString(datadir.resolve("grastate.dat"), state.replaceFirst("seqno: +\\d+", "seqno: -1"));
        Distribution.Result crashed = askToRejoin(cluster, config, datadir);
        assertEquals(3, crashed.exit(), crashed.out());
        assertTrue(crashed.out().contains("--wsrep-recover"), crashed.out());
    }

    private Distribution.Result askToRejoin(GaleraCluster cluster, Path config, Path datadir) throws Exception {
        String donor = cluster.one().address();
        return run(
                "gcache", "--config", config.toString(), "--rejoin", "--datadir", datadir.toString(), "--donor", donor);
    }

    private static boolean has(Path file, String line) {
        try {
            return Files.exists(file) && Files.readString(file).lines().anyMatch(each -> each.startsWith(line));
        } catch (IOException e) {
            return false;
        }
    }

    private static void everyTargetOfTheDashboardHasData(GraphiteServer graphite) throws IOException {
        Dashboard.of("galera.json")
                .everyTargetHasData(
                        graphite,
                        "db1",
                        target -> target.contains("pages_bytes") // the node's folder is another host's
                                || target.contains("joiner") // this node received none
                                || target.contains("sst.donor")
                                || target.contains("sst_cover")); // none was given yet
    }
}
