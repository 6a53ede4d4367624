package io.tidegauge.mysql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tidegauge.api.Sample.Kind;
import io.tidegauge.api.Tags;
import io.tidegauge.mysqlprotocol.Row;
import io.tidegauge.testing.RecordingSink;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class StatusPartTest {

    private final StatusPart part = new StatusPart(MetricKinds.ofTable());

    private RecordingSink give(List<Row> rows) {
        return give(rows, 0, 0);
    }

    private RecordingSink give(List<Row> rows, double asked, double came) {
        RecordingSink out = new RecordingSink();
        part.give(new Answer(rows, asked, came), out);
        return out;
    }

    private static List<Row> rows(String... namesAndValues) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            rows.add(Row.of(namesAndValues[i], namesAndValues[i + 1]));
        }
        return rows;
    }

    @Test
    void givesOrSkipsEveryRowOfMysql97() {
        List<Row> rows = Recorded.rows("mysql-9.7-status.tsv");
        RecordingSink out = give(rows);
        assertEquals(439, rows.size());
        assertEquals(439, out.given().size() + out.skipped().size());
        assertEquals("text", out.skipped().get("status.rsa_public_key"));
        assertEquals(
                16,
                out.only("status.option_tracker_usage_traditional_optimizer").value());
    }

    @Test
    void givesOrSkipsEveryRowOfAGaleraNode() {
        List<Row> rows = Recorded.rows("mariadb-10.11-galera-status.tsv");
        RecordingSink out = give(rows);
        assertEquals(619, rows.size());
        assertEquals(619, out.given().size() + out.skipped().size());
        assertEquals("text", out.skipped().get("status.wsrep_evs_repl_latency"));
        assertEquals(Kind.COUNTER, out.only("status.wsrep_last_committed").kind());
        assertEquals(Kind.GAUGE, out.only("status.wsrep_local_recv_queue").kind());
        assertEquals(1, out.only("status.wsrep_ready").value());
    }

    @Test
    void saysNothingOfWhatANodeWithoutAQuorumDoesNotKnow() {
        RecordingSink out = give(Recorded.rows("mariadb-10.11-galera-nonprimary-status-wsrep.tsv"));
        assertEquals("unknown", out.skipped().get("status.wsrep_cluster_conf_id"));
        assertEquals(0, out.only("status.wsrep_ready").value());
    }

    @Test
    void tellsGaugesFromTotals() {
        RecordingSink out = give(rows(
                "Threads_running", "3",
                "Com_select", "9",
                "Innodb_buffer_pool_pages_dirty", "4",
                "Innodb_row_lock_time", "12",
                "Innodb_row_lock_current_waits", "1",
                "Slave_running", "ON"));
        assertEquals(Kind.GAUGE, out.only("status.threads_running").kind());
        assertEquals(Kind.COUNTER, out.only("status.com_select").kind());
        assertEquals(
                Kind.GAUGE, out.only("status.innodb_buffer_pool_pages_dirty").kind());
        assertEquals(Kind.COUNTER, out.only("status.innodb_row_lock_time").kind());
        assertEquals(
                Kind.GAUGE, out.only("status.innodb_row_lock_current_waits").kind());
        assertEquals(1, out.only("status.slave_running").value());
    }

    @Test
    void takesAnUnknownNameForATotalAfterItHasOnlyGrownOverTenReadings() {
        for (int i = 1; i <= 9; i++) {
            assertEquals(
                    Kind.GAUGE,
                    give(rows("Brand_new", String.valueOf(i / 2)))
                            .only("status.brand_new")
                            .kind());
        }
        assertEquals(
                Kind.COUNTER,
                give(rows("Brand_new", "5")).only("status.brand_new").kind());
    }

    @Test
    void takesAnUnknownNameThatOnceFellForAGauge() {
        for (int i = 1; i <= 20; i++) {
            String value = String.valueOf(i == 5 ? 0 : i);
            assertEquals(
                    Kind.GAUGE,
                    give(rows("Brand_new", value)).only("status.brand_new").kind());
        }
    }

    @Test
    void takesAnUnknownNameThatNeverMovedForAGauge() {
        for (int i = 1; i <= 20; i++) {
            assertEquals(
                    Kind.GAUGE,
                    give(rows("Brand_new", "7")).only("status.brand_new").kind());
        }
    }

    private List<Tags> restarts(String uptime, double asked, double came) {
        return give(rows("Com_select", "9", "Uptime", uptime), asked, came).restarts();
    }

    @Test
    void saysThatTheServerRestartedWhenItsUptimeFell() {
        assertEquals(List.of(), restarts("100", 1000, 1000));
        assertEquals(List.of(), restarts("110", 1010, 1010));
        assertEquals(List.of(Tags.NONE), restarts("3", 1020, 1020));
        assertEquals(List.of(), restarts("13", 1030, 1030));
    }

    @Test
    void saysSoAlsoWhereTheNewUptimeIsLargerThanTheOldOne() {
        assertEquals(List.of(), restarts("20", 1000, 1000));
        assertEquals(List.of(Tags.NONE), restarts("30", 1060, 1060));
    }

    @Test
    void takesAnAnswerThatCameLateForNoRestart() {
        assertEquals(List.of(), restarts("100", 1000, 1000));
        assertEquals(List.of(), restarts("110", 1010, 1019));
        assertEquals(List.of(), restarts("120", 1020, 1020));
        assertEquals(List.of(), restarts("121", 1012, 1022));
        assertEquals(List.of(), restarts("131", 1032, 1032));
    }

    @Test
    void leavesOutASecondRowOfTheSameSafeName() {
        RecordingSink out = give(rows("A b", "1", "A:b", "2"));
        assertEquals(1, out.only("status.a_b").value());
        assertEquals("name_collision", out.skipped().get("status.a_b"));
    }

    @Test
    void givesEveryVariableThatIsANumberOrASwitch() {
        for (String file : List.of("mysql-9.7-variables.tsv", "mariadb-10.11-galera-variables.tsv")) {
            List<Row> rows = Recorded.rows(file);
            RecordingSink out = new RecordingSink();
            new VariablesPart().give(new Answer(rows, 0, 0), out);
            assertEquals(rows.size(), out.given().size() + out.skipped().size(), file);
            assertTrue(out.given().stream().allMatch(given -> given.kind() == Kind.GAUGE));
            assertTrue(out.only("variables.max_connections").value() > 0);
            assertTrue(out.skipped().containsKey("variables.version"));
        }
    }
}
