package io.tidegauge.packaging;

import io.tidegauge.packaging.Distribution.Daemon;
import io.tidegauge.testing.Await;
import io.tidegauge.testing.GaleraCluster;
import io.tidegauge.testing.GraphiteServer;
import io.tidegauge.testing.SteadyWrites;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Draws the pictures of the galera page: a real cluster, a daemon, graphite-web. Not one of the tests; to be run by {@code mvn verify
 * -pl packaging -am -Dit.test=GaleraPictures} when the figures change. A ring lasts about 20 s here; the shapes are those of hours.
 */
@Timeout(1200)
final class GaleraPictures {

    private static final double RATE = 100;
    private static final Path IMAGES = Path.of("../docs/images");

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

    @Test
    void drawsWhereTheFourFiguresPart() throws Exception {
        GaleraCluster cluster = new GaleraCluster(java.util.Map.of());
        GraphiteServer graphite = GraphiteServer.get();
        try (Daemon daemon = Distribution.built()
                        .start(folder, CONFIG.formatted(cluster.one().address(), graphite.lines()));
                SteadyWrites writes = new SteadyWrites(cluster.one(), RATE)) {
            daemon.awaitStatus();
            passes(70);
            Instant idle = Instant.now().minusSeconds(30);
            writes.rate(0);
            passes(90);
            writes.rate(2 * RATE);
            passes(60);
            draw(graphite, "galera-idle", "An idle night, then twice the load", idle);
            writes.rate(RATE);
            passes(70);
            Instant bursts = Instant.now().minusSeconds(20);
            for (int i = 0; i < 5; i++) {
                writes.rate(6 * RATE);
                passes(5);
                writes.rate(0);
                passes(25);
            }
            draw(graphite, "galera-bursts", "Bursts of 5 s, every 30 s", bursts);
            writes.rate(RATE);
            passes(60);
            Instant restart = Instant.now().minusSeconds(30);
            writes.rate(0);
            cluster.one().options("gcache.recover=no;");
            cluster.one().leave();
            cluster.one().join();
            cluster.one().awaitSynced();
            try (SteadyWrites again = new SteadyWrites(cluster.one(), RATE)) {
                passes(50);
                if (!again.failure().isEmpty()) {
                    throw new AssertionError(again.failure());
                }
            }
            draw(graphite, "galera-restart", "A restart without gcache.recover", restart);
        } finally {
            cluster.stop();
        }
    }

    private static void passes(int seconds) {
        long ends = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        Await.until(
                Duration.ofSeconds(seconds + 10L), seconds + " s", () -> System.nanoTime() - ends > 0, () -> "time");
    }

    private static void draw(GraphiteServer graphite, String name, String title, Instant from) throws IOException {
        String targets = Stream.of("durability", "durability_worst_24h", "age", "span")
                .map(figure -> "target="
                        + encoded("alias(galera.db1.gcache." + figure + "_seconds,\"" + figure.replace("_24h", "")
                                + "\")"))
                .collect(Collectors.joining("&"));
        byte[] picture =
                graphite.render(targets + "&format=png&width=860&height=280&fontSize=11&lineWidth=2&bgcolor=white"
                        + "&fgcolor=black&majorGridLineColor=grey&vtitle=seconds&title=" + encoded(title) + "&from="
                        + from.getEpochSecond() + "&until=" + Instant.now().getEpochSecond());
        Files.write(Files.createDirectories(IMAGES).resolve(name + ".png"), picture);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
