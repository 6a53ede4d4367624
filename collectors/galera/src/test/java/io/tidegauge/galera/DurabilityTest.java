package io.tidegauge.galera;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tidegauge.api.StateDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ring of 8 MiB that takes 1833 write-sets: 183 s at ten a second. */
final class DurabilityTest {

    private static final List<Double> WINDOWS = List.of(10.0, 60.0);
    private static final double CAPACITY = SimulatedNode.SIZE;

    @TempDir
    private Path folder;

    private final SimulatedNode server = new SimulatedNode();
    private Node node;

    @BeforeEach
    void start() {
        node = new Node("galera", new Storage(new StateDirectory(folder, true)), 60);
    }

    private void restartAgent() {
        node.close();
        start();
    }

    private Durability look() {
        Reading reading = server.reading();
        node.observe(reading, SimulatedNode.options());
        return node.durability(reading, SimulatedNode.options(), WINDOWS);
    }

    /** A reading a second. */
    private Durability run(int seconds, double aSecond) {
        Durability last = look();
        for (int i = 0; i < seconds; i++) {
            server.run(1, aSecond);
            last = look();
        }
        return last;
    }

    private static void near(double wanted, double seen, double part) {
        assertEquals(wanted, seen, wanted * part);
    }

    private double worst() {
        return Turnover.worst(node.memory(), server.wallMillis(), 24).orElseThrow();
    }

    @Test
    void agreesWithItselfInConstantLoad() {
        Durability seen = run(600, 10);
        double truth = CAPACITY / (10 * SimulatedNode.STORED);
        near(server.age(), seen.ageSeconds(), 0.01);
        near(server.span(), seen.spanSeconds(), 0.01);
        near(truth, seen.durationSeconds(), 0.02);
        near(server.leastRealised, worst(), 0.02);
        near(CAPACITY, seen.heldBytes(), 0.01);
        assertTrue(seen.evicting());
        assertEquals(TimeSource.HISTORY, seen.source());
    }

    @Test
    void measuresAgeWhateverTheLoadDoes() {
        double[] loads = {10, 40, 2.5, 0, 100, 10};
        run(300, 10);
        for (double load : loads) {
            for (int i = 0; i < 20; i++) {
                Durability seen = run(6, load);
                assertEquals(server.age(), seen.ageSeconds(), Math.max(1, server.age() * 0.01), "at " + load);
                assertEquals(server.span(), seen.spanSeconds(), Math.max(1, server.span() * 0.01), "at " + load);
            }
        }
        near(server.leastRealised, worst(), 0.02);
    }

    @Test
    void growsOlderAndNotLongerWhileNothingIsWritten() {
        run(300, 10);
        double span = server.span();
        Durability seen = run(600, 0);
        near(span, seen.spanSeconds(), 0.01);
        near(server.age(), seen.ageSeconds(), 0.01);
        assertTrue(seen.durationSeconds() <= seen.ageSeconds() * 1.0001);
    }

    @Test
    void followsARiseWithinTheShortWindow() {
        run(300, 10);
        Durability seen = run(11, 40);
        near(CAPACITY / (40 * SimulatedNode.STORED), seen.durationSeconds(), 0.1);
    }

    @Test
    void doesNotPromiseTheIdleNightToTheMorning() {
        run(300, 10);
        run(3000, 0);
        Durability seen = run(11, 40);
        double truth = CAPACITY / (40 * SimulatedNode.STORED);
        assertTrue(seen.durationSeconds() <= truth * 1.1, seen + ", and the truth is " + truth);
    }

    @Test
    void saysOfAFreshRingWhatItWillHold() {
        Durability seen = run(60, 10);
        assertFalse(seen.evicting());
        near(CAPACITY / (10 * SimulatedNode.STORED), seen.durationSeconds(), 0.05);
        near(60 * 10 * SimulatedNode.STORED, seen.heldBytes(), 0.05);
    }

    @Test
    void isNeverInfiniteAndAtMostAMonth() {
        Durability seen = run(5, 0);
        assertEquals(Durability.LONGEST, seen.durationSeconds());
        assertEquals(0, seen.bytesPerSecond());
    }

    @Test
    void givesALowerBoundUntilItHasSeenTheOldestItem() {
        server.run(300, 10);
        look();
        Durability seen = run(30, 10);
        assertEquals(TimeSource.NONE, seen.source());
        near(30, seen.ageSeconds(), 0.01);
        assertTrue(seen.ageSeconds() < server.age());
        near(CAPACITY / (10 * SimulatedNode.STORED), seen.durationSeconds(), 0.05);
    }

    @Test
    void remembersOverARestartOfTheAgent() {
        run(300, 10);
        restartAgent();
        server.run(2, 10);
        Durability seen = look();
        near(server.age(), seen.ageSeconds(), 0.01);
        assertEquals(TimeSource.HISTORY, seen.source());
        assertTrue(seen.evicting());
        near(server.leastRealised, worst(), 0.02);
        near(CAPACITY, seen.heldBytes(), 0.01);
    }

    @Test
    void loosesOnlyTheTailOfATornFile() throws IOException {
        run(300, 10);
        node.close();
        Path file = folder.resolve("history");
        byte[] all = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(all, all.length - 20));
        start();
        server.run(1, 10);
        near(server.age(), look().ageSeconds(), 0.02);
    }

    @Test
    void doesWithoutAFileThatIsNone() throws IOException {
        Files.writeString(folder.resolve("history"), "x".repeat(5000));
        Files.writeString(folder.resolve("memory"), "tidegauge galera 1\nevicting\nworst a b\nabsent\n");
        Durability seen = run(30, 10);
        near(30, seen.ageSeconds(), 0.1);
    }

    @Test
    void keepsItsFileSmall() throws IOException {
        for (int i = 0; i < 20_000; i++) {
            server.run(20, 0.05);
            look();
        }
        assertTrue(node.history().size() <= History.MOST_POINTS, node.history().size() + " points");
        node.close();
        assertTrue(Files.size(folder.resolve("history")) <= HistoryFile.MOST_BYTES);
        start();
        near(server.age(), look().ageSeconds(), 0.01);
    }

    @Test
    void sitsInAHoleByAnEvenRate() {
        run(300, 10);
        node.close();
        server.run(150, 10);
        start();
        Durability seen = run(100, 10);
        assertEquals(TimeSource.RATE, seen.source());
        near(server.age(), seen.ageSeconds(), 0.02);
    }

    @Test
    void forgetsAnotherClustersHistory() {
        run(300, 10);
        server.cluster = "30bfe0bc-e4f3-11f1-87ed-6779454942bf";
        Durability seen = look();
        assertEquals(TimeSource.NONE, seen.source());
        assertEquals(0, seen.ageSeconds());
    }

    @Test
    void goesOnOverARestartOfTheServerThatRecovers() {
        run(300, 10);
        server.run(5, 0);
        server.restart(true);
        Durability seen = run(30, 10);
        near(server.age(), seen.ageSeconds(), 0.01);
        assertTrue(seen.evicting());
        near(CAPACITY / (10 * SimulatedNode.STORED), seen.durationSeconds(), 0.1);
    }

    @Test
    void knowsThatAServerWithoutRecoveryBeginsAnew() {
        run(300, 10);
        server.run(5, 0);
        server.restart(false);
        look();
        assertFalse(node.memory().historyLost);
        server.downto = server.committed() + 1;
        Durability seen = run(30, 10);
        assertFalse(seen.evicting());
        assertFalse(node.memory().historyLost);
        near(CAPACITY / (10 * SimulatedNode.STORED), seen.durationSeconds(), 0.1);
        near(30, seen.ageSeconds(), 0.1);
    }

    @Test
    void doesNotTakeWhatCameByIstForARate() {
        run(300, 10);
        server.run(60, 0);
        server.restart(true);
        server.receiveByIst(600);
        Durability seen = run(20, 10);
        near(CAPACITY / (10 * SimulatedNode.STORED), seen.durationSeconds(), 0.15);
        near(server.age(), seen.ageSeconds(), 0.01);
    }

    /** As seen on a real joiner: what came live during the IST goes first, and all that was transferred with it. */
    @Test
    void takesTheEndOfWhatCameByIstForNoLoss() {
        run(300, 10);
        server.run(60, 0);
        server.restart(true);
        long left = server.committed();
        server.receiveByIst(600);
        run(100, 10);
        server.downto = left + 604;
        Durability seen = run(2, 10);
        assertFalse(node.memory().historyLost);
        assertFalse(seen.evicting());
        near(server.age(), seen.ageSeconds(), 0.02);
        near(CAPACITY / (10 * SimulatedNode.STORED), seen.durationSeconds(), 0.15);
    }

    /** As seen on a real node: a transaction of 12 MB, and 25 write-sets later all before it is gone, within one period. */
    @Test
    void seesAHistoryThatIsLostToALargeTransaction() {
        run(300, 100);
        server.run(0.5, 100);
        server.extraBytes += 12_000_000;
        server.run(0.5, 100);
        server.downto = server.committed() - 49;
        Durability seen = look();
        assertTrue(node.memory().historyLost);
        near(50 * SimulatedNode.STORED, seen.heldBytes(), 0.05);
        seen = run(5, 100);
        near(550 * SimulatedNode.STORED, seen.heldBytes(), 0.05);
        near(server.age(), seen.ageSeconds(), 0.05);
    }

    @Test
    void seesAHistoryThatIsLostAtOnce() {
        run(300, 10);
        server.downto = server.committed() - 3;
        Durability seen = run(2, 10);
        assertTrue(node.memory().historyLost);
        assertFalse(seen.evicting());
        near(CAPACITY / (10 * SimulatedNode.STORED), seen.durationSeconds(), 0.05);
        run(400, 10);
        assertFalse(node.memory().historyLost);
        assertTrue(node.memory().evicting);
    }
}
