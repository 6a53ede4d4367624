package io.tidegauge.galera;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tidegauge.api.StateDirectory;
import io.tidegauge.galera.ring.RingFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On the recorded ring, whose server has 5209 to 8012. */
final class RingClockTest {

    private static final long DOWNTO = 5209;
    private static final int COMMITTED = 8012;
    private static final double FIRST_SECONDS = 1_795_186_902;

    @TempDir
    private Path folder;

    private final SimulatedNode server = new SimulatedNode();
    private Path ring;
    private Node node;
    private int opened;
    private RingClock clock;

    @BeforeEach
    void start() throws IOException {
        ring = folder.resolve("galera.cache");
        try (InputStream in = new GZIPInputStream(
                RingClockTest.class.getResourceAsStream("/recorded/n1-galera.cache-wrapped-live.gz"))) {
            Files.copy(in, ring);
        }
        node = new Node("galera", new Storage(new StateDirectory(folder.resolve("state"), true)), 60);
        clock = new RingClock("galera", path -> {
            opened++;
            return RingFile.open(path);
        });
        server.run(COMMITTED, 1);
        server.downto = DOWNTO;
    }

    private Durability look() {
        Reading reading = server.reading();
        node.observe(reading, SimulatedNode.options());
        clock.seed(ring, node, reading);
        return node.durability(reading, SimulatedNode.options(), List.of(10.0));
    }

    @Test
    void knowsAtTheFirstStartWhatTheRingTells() {
        Durability seen = look();
        assertEquals(TimeSource.RING_SECONDS, seen.source());
        assertEquals(server.wallMillis() / 1000.0 - FIRST_SECONDS, seen.ageSeconds(), 2);
    }

    @Test
    void readsNothingOfTheFileInSteadyState() {
        for (int i = 0; i < 100; i++) {
            look();
            server.run(1, 10);
            server.downto += 10;
        }
        assertEquals(1, opened);
    }

    @Test
    void refusesARingOfAnotherCluster() {
        server.cluster = "30bfe0bc-e4f3-11f1-87ed-6779454942bf";
        Durability seen = look();
        assertEquals(TimeSource.NONE, seen.source());
        assertEquals(0, seen.ageSeconds());
        assertEquals(1, opened);
    }

    @Test
    void asksAgainAMinuteLaterWhatCouldNotBeRead() throws IOException {
        Path away = folder.resolve("away");
        Files.move(ring, away);
        look();
        server.run(10, 1);
        server.downto = DOWNTO;
        look();
        assertEquals(0, opened);
        Files.move(away, ring);
        server.run(60, 1);
        server.downto = DOWNTO;
        assertTrue(look().source().isMeasured());
    }
}
