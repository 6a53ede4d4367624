package io.tidegauge.galera;

import java.util.Set;

/** Which {@code wsrep_*} rows are totals ({@code replicator_smm_stats.cpp}); the others stand for now, or since FLUSH STATUS. */
final class RawKinds {

    private static final Set<String> TOTALS = Set.of(
            "status.wsrep_replicated",
            "status.wsrep_replicated_bytes",
            "status.wsrep_repl_keys",
            "status.wsrep_repl_keys_bytes",
            "status.wsrep_repl_data_bytes",
            "status.wsrep_repl_other_bytes",
            "status.wsrep_received",
            "status.wsrep_received_bytes",
            "status.wsrep_local_commits",
            "status.wsrep_local_cert_failures",
            "status.wsrep_local_replays",
            "status.wsrep_local_bf_aborts",
            "status.wsrep_flow_control_paused_ns",
            "status.wsrep_flow_control_sent",
            "status.wsrep_flow_control_recv",
            "status.wsrep_apply_waits",
            "status.wsrep_causal_reads",
            "status.wsrep_last_committed");

    private RawKinds() {}

    static boolean isTotal(String metric) {
        return TOTALS.contains(metric);
    }
}
