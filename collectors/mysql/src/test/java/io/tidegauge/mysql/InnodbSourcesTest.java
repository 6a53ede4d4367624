package io.tidegauge.mysql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class InnodbSourcesTest {

    private final InnodbSources sources = InnodbSources.ofTable();

    @Test
    void takesTheFirstAlternativeThatTheServerHas() {
        assertEquals(Map.of("log_bytes_written", 7.0), sources.ofStatus(Map.of("Innodb_redo_log_current_lsn", 7.0)));
        assertEquals(
                Map.of("log_bytes_written", 5.0),
                sources.ofStatus(Map.of("Innodb_redo_log_current_lsn", 7.0, "Innodb_lsn_current", 5.0)));
    }

    @Test
    void tellsASumOnlyWhereAllOfItIsThere() {
        Map<String, Double> status = Map.of("Innodb_ibuf_merged_inserts", 1.0, "Innodb_ibuf_merged_deletes", 2.0);
        assertEquals(Map.of("ibuf_inserts", 1.0), sources.ofStatus(status));
        Map<String, Double> whole = new HashMap<>(status);
        whole.put("Innodb_ibuf_merged_delete_marks", 4.0);
        assertEquals(Map.of("ibuf_inserts", 1.0, "ibuf_merged", 7.0), sources.ofStatus(whole));
    }

    @Test
    void addsOfTheCountersOnlyWhatTheStatusDoesNotTell() {
        Map<String, Double> values = new HashMap<>(Map.of("deadlocks", 1.0));
        sources.addOfMetrics(Map.of("lock_deadlocks", 2.0, "trx_rseg_history_len", 3.0), values);
        assertEquals(Map.of("deadlocks", 1.0, "history_list", 3.0), values);
    }

    @Test
    void asksForAllCountersWhereTheStatusTellsNothing() {
        Set<String> all = sources.metricsFor(Set.of());
        assertTrue(all.contains("lock_deadlocks") && all.contains("trx_rseg_history_len"), all.toString());
        assertTrue(!sources.metricsFor(Set.of("deadlocks")).contains("lock_deadlocks"));
    }
}
