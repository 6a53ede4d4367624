package io.tidegauge.galera;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tidegauge.api.StateDirectory;
import io.tidegauge.mysqlprotocol.Row;
import io.tidegauge.testing.RecordingSink;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** On rows that real nodes gave. */
final class ClusterPartTest {

    private final Node node = new Node("galera", new Storage(new StateDirectory(Path.of("/nonexistent"), false)), 60);
    private final ClusterPart part = new ClusterPart(false);

    private static List<Row> rows(String file) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                ClusterPartTest.class.getResourceAsStream("/recorded/" + file), StandardCharsets.UTF_8))) {
            return in.lines()
                    .skip(1)
                    .map(line -> line.split("\t", 2))
                    .map(cells -> Row.of(cells[0], cells.length > 1 ? cells[1] : ""))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RecordingSink give(ClusterPart of, String file) {
        RecordingSink out = new RecordingSink();
        Reading reading = Reading.of(rows(file), System.nanoTime(), 0);
        node.observe(reading, SimulatedNode.options());
        of.give(node, reading, SimulatedNode.options(), out);
        return out;
    }

    @Test
    void saysHowAHealthyNodeIs() {
        RecordingSink out = give(part, "n1-wrapped-status-wsrep.tsv");
        assertEquals(2, out.only("cluster.size").value());
        assertEquals(1, out.only("cluster.primary").value());
        assertEquals(4, out.only("node.state").value());
        assertEquals(1, out.only("node.synced").value());
        assertEquals(1, out.only("node.ready").value());
        assertEquals(1, out.only("node.state_uuid_matches").value());
        assertEquals(0, out.only("flow_control.active").value());
        assertTrue(out.only("repl_latency.max_seconds").value() >= 0);
    }

    @Test
    void saysHowANodeOutsideOfThePrimaryComponentIs() {
        RecordingSink out = give(part, "n1-nonprimary-status-wsrep.tsv");
        assertEquals(0, out.only("cluster.primary").value());
        assertEquals(0, out.only("node.synced").value());
        assertEquals(0, out.only("node.ready").value());
        assertEquals(Map.of(), out.failures());
        assertTrue(node.memory().absences.isEmpty());
    }

    @Test
    void countsChangesOfTheView() {
        give(part, "n1-wrapped-status-wsrep.tsv");
        RecordingSink out = give(part, "n1-nonprimary-status-wsrep.tsv");
        assertEquals(0, out.only("cluster.view_changes").value()); // it has no number there
        assertEquals(
                0,
                give(part, "n1-wrapped-status-wsrep.tsv")
                        .only("cluster.view_changes")
                        .value());
    }

    @Test
    void sendsEveryRowWhereItIsAskedTo() {
        RecordingSink out = give(new ClusterPart(true), "n1-wrapped-status-wsrep.tsv");
        assertEquals(4, out.only("status.wsrep_local_state").value());
        assertTrue(out.only("status.wsrep_replicated_bytes").value() > 0);
        assertEquals("text", out.skipped().get("status.wsrep_evs_repl_latency"));
    }
}
