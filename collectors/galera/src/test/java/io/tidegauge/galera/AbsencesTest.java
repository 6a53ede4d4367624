package io.tidegauge.galera;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tidegauge.api.StateDirectory;
import io.tidegauge.testing.RecordingSink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AbsencesTest {

    private static final String BOTH = "10.0.0.1:3306,10.0.0.2:3306";
    private static final String ALONE = "10.0.0.1:3306";

    @TempDir
    private Path folder;

    private final SimulatedNode server = new SimulatedNode();
    private Node node;

    @BeforeEach
    void start() {
        node = new Node("galera", new Storage(new StateDirectory(folder, true)), 60);
    }

    private Map<String, Double> look() {
        Reading reading = server.reading();
        node.observe(reading, SimulatedNode.options());
        RecordingSink out = new RecordingSink();
        Durability durability = node.durability(reading, SimulatedNode.options(), List.of(10.0, 60.0));
        Absences.give(node.memory(), node.history().last(), durability, out);
        return out.given().stream()
                .collect(Collectors.toMap(
                        given -> given.name().replace("absent.{member}.", ""), RecordingSink.Given::value, Math::min));
    }

    private Map<String, Double> run(int seconds) {
        for (int i = 0; i < seconds; i++) {
            server.run(1, 10);
            look();
        }
        return look();
    }

    @Test
    void countsDownToTheWriteSet() {
        run(300);
        long left = server.committed();
        server.members = ALONE;
        while (server.downto <= left + 1) {
            Map<String, Double> seen = run(1);
            double truth = Math.max(0, (left + 1 - server.downto) * SimulatedNode.STORED);
            assertEquals(truth, seen.get("left_bytes"), 0.01 * SimulatedNode.SIZE);
            assertEquals(truth / SimulatedNode.STORED / 10, seen.get("left_seconds"), 4);
        }
        assertEquals(0, run(1).get("left_bytes"));
        server.members = BOTH;
        assertEquals(Map.of("absent.members", 0.0), run(1));
    }

    @Test
    void remembersWhoIsAwayOverARestartOfTheAgent() {
        run(300);
        server.members = ALONE;
        double before = run(30).get("left_bytes");
        node.close();
        start();
        Map<String, Double> seen = run(1);
        assertEquals(before, seen.get("left_bytes"), 0.02 * SimulatedNode.SIZE);
        assertEquals(32, seen.get("away_seconds"), 2);
    }

    @Test
    void estimatesWhatWasWrittenWhereTheHistoryIsLost() throws IOException {
        run(300);
        server.members = ALONE;
        double before = run(60).get("left_bytes");
        node.close();
        Files.delete(folder.resolve("history"));
        start();
        assertEquals(before, run(2).get("left_bytes"), 0.05 * SimulatedNode.SIZE);
    }

    @Test
    void thinksNobodyAwayWhoIsOnlyOutOfSight() {
        run(30);
        server.primary = false;
        server.members = ALONE;
        assertEquals(0, run(3).get("absent.members"));
        server.primary = true;
        server.members = "10.0.0.1:3306,AUTO";
        run(1);
        server.members = BOTH;
        assertEquals(0, run(3).get("absent.members"));
        server.members = "10.0.0.1:3306,10.0.0.9:3306"; // it has another address now
        assertEquals(0, run(3).get("absent.members"));
    }

    @Test
    void forgetsAMemberAfterAWeek() {
        run(30);
        server.members = ALONE;
        assertEquals(1, run(3).get("absent.members"));
        server.run(7 * 24 * 3600, 0);
        assertTrue(run(2).get("absent.members") == 0);
    }
}
