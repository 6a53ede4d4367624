package io.tidegauge.mysql.legacy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The lines of {@code [metrics]} as rules of {@code metrics:} and {@code rename:}, and what was wrong with them. */
final class MetricLines {

    private static final Map<String, String> KINDS =
            Map.of("g", "gauge", "d", "delta", "c", "raw", "r", "raw", "t", "timer");

    /** Of the sample configuration that came with the old daemon. */
    private static final Map<String, String> MISSPELT = Map.of(
            "status.qcache_prunes", "status.qcache_lowmem_prunes",
            "status.wsrep_local_sent_queue", "status.wsrep_local_send_queue",
            "status.rep_local_bf_aborts", "status.wsrep_local_bf_aborts",
            "innodb.spin.rounds", "innodb.spin_rounds");

    /** The one kind of wildcard that it knew. */
    private static final String POOLS = "innodb.bufferpool_*.";

    /** What the old daemon meant to send and could not: its parser took away what its patterns looked for. */
    private static final Set<String> NEVER_SENT = Set.of(
            "innodb.pending_log_writes",
            "innodb.pending_chkp_writes",
            "innodb.file_reads",
            "innodb.file_writes",
            "innodb.file_fsyncs",
            "innodb.ibuf_inserts",
            "innodb.ibuf_merged",
            "innodb.log_writes",
            "innodb.queries_inside",
            "innodb.queries_queued",
            "innodb.unflushed_log",
            "innodb.uncheckpointed_bytes");

    /** Columns of SHOW SLAVE STATUS by what they are here. */
    private static final Map<String, String> OF_REPLICA = Map.of(
            "seconds_behind_master", "lag_seconds",
            "relay_log_space", "relay_log_bytes",
            "retried_transactions", "retried_transactions",
            "last_io_errno", "last_io_errno",
            "last_sql_errno", "last_sql_errno",
            "sql_delay", "delay_seconds");

    private final Map<String, String> rules = new LinkedHashMap<>();
    private final Map<String, String> renames = new LinkedHashMap<>();
    private final Map<Integer, String> remarks = new TreeMap<>();

    MetricLines(OldConfig old, Predicate<String> known) {
        Map<String, OldConfig.Metric> last = new LinkedHashMap<>();
        for (OldConfig.Metric metric : old.metrics()) {
            Optional.ofNullable(last.remove(metric.name()))
                    .ifPresent(before -> remark(before, "is listed again in line " + metric.line() + ", which counts"));
            last.put(metric.name(), metric);
        }
        Map<String, OldConfig.Reading> readings = old.readings();
        last.values().forEach(metric -> take(metric, readings, known));
    }

    private void take(OldConfig.Metric metric, Map<String, OldConfig.Reading> readings, Predicate<String> known) {
        String kind = KINDS.get(metric.letter());
        if (metric.letter().equals("c")) {
            remark(
                    metric,
                    "has the kind c: the old daemon's sender took the value for a sample rate and sent 1; now the value is sent");
        }
        if (kind == null) {
            remark(metric, "has the kind '" + metric.letter() + "', which is none of g c t r d");
        } else if (!readings.containsKey(metric.type())) {
            remark(metric, "was never read: stats_types has no '" + metric.type() + "' with a query and an interval");
        } else if (metric.name().contains("*") && !metric.name().startsWith(POOLS)) {
            remark(metric, "is no wildcard that the old daemon knew: it sent nothing for it");
        } else if (MISSPELT.containsKey(metric.name())) {
            remark(
                    metric,
                    "does not exist; meant was \"" + MISSPELT.get(metric.name()) + "\": " + kind
                            + ", which you may add");
        } else if (metric.type().equals("slave")) {
            replica(metric, kind);
        } else if (OldTypes.isBuiltIn(metric.type())) {
            if (!known.test(metric.name())) {
                remark(metric, "is no name that a server of 5.6 to 9.7, or a MariaDB of 10.2 to 11.8, has");
                return;
            }
            if (NEVER_SENT.contains(metric.name())) {
                remark(metric, "was never sent by the old daemon, though it meant to; it arrives from now on");
            }
            rules.put(metric.name(), kind);
        } else {
            String name = "query." + OldTypes.word(metric.type()) + "."
                    + metric.rest().replaceAll("[^a-z0-9_-]", "_");
            rules.put(name, kind);
            renames.put(name, metric.name());
        }
    }

    private void replica(OldConfig.Metric metric, String kind) {
        String name = OF_REPLICA.get(metric.rest());
        if (name == null) {
            remark(metric, "is not read here: the page of the collector has what is, under replication.*");
            return;
        }
        rules.put("replication.default." + name, kind);
        renames.put("replication.default." + name, metric.name());
    }

    private void remark(OldConfig.Metric metric, String what) {
        remarks.merge(
                metric.line(),
                "line " + metric.line() + ": " + metric.name() + " " + what,
                (one, other) -> one + "; " + other);
    }

    /** Kinds by name or glob, in the old file's order. */
    Map<String, String> rules() {
        return rules;
    }

    Map<String, String> renames() {
        return renames;
    }

    /** In the order of the lines. */
    List<String> remarks() {
        return List.copyOf(remarks.values());
    }
}
