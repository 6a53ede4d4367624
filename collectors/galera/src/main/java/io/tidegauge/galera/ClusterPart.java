package io.tidegauge.galera;

import io.tidegauge.api.SampleSink;
import io.tidegauge.api.Totals;
import io.tidegauge.mysqlprotocol.SafeRows;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** The part {@code cluster}: what of the {@code wsrep_*} rows needs work before it is a metric. */
final class ClusterPart {

    private static final double NANOS_PER_SECOND = 1e9;
    private static final List<String> LATENCIES = List.of("min", "avg", "max", "stddev");

    private final boolean raw;
    private final SafeRows rows = new SafeRows("status");
    private final Totals<String> totals = new Totals<>();
    private OptionalDouble configuration = OptionalDouble.empty();
    private long views;

    ClusterPart(boolean raw) {
        this.raw = raw;
    }

    void give(Node node, Reading reading, ProviderOptions options, SampleSink out) {
        view(reading, out);
        state(reading, options, out);
        flow(reading, out);
        counter("wsrep_local_cert_failures", "certification.failures", reading, out);
        counter("wsrep_local_bf_aborts", "certification.aborts", reading, out);
        gauge("wsrep_cert_deps_distance", "certification.deps_distance", reading, out);
        latencies(reading, out);
        Transfers.give(node.memory(), out);
        if (raw) {
            everything(reading, out);
        }
    }

    private void view(Reading reading, SampleSink out) {
        gauge("wsrep_cluster_size", "cluster.size", reading, out);
        out.gauge("cluster.primary", reading.isPrimary() ? 1 : 0);
        OptionalDouble now = reading.number("wsrep_cluster_conf_id");
        if (now.isPresent()) { // none outside of the primary component
            if (configuration.isPresent() && now.getAsDouble() != configuration.getAsDouble()) {
                // a cluster that was bootstrapped begins at 1 again
                views += Math.max(1, (long) (now.getAsDouble() - configuration.getAsDouble()));
            }
            configuration = now;
        }
        out.counter("cluster.view_changes", (double) views);
    }

    private static void state(Reading reading, ProviderOptions options, SampleSink out) {
        gauge("wsrep_local_state", "node.state", reading, out);
        out.gauge("node.synced", reading.state() == Reading.SYNCED ? 1 : 0);
        gauge("wsrep_ready", "node.ready", reading, out);
        gauge("wsrep_connected", "node.connected", reading, out);
        gauge("wsrep_desync_count", "node.desynced", reading, out);
        boolean matches = !reading.cluster().isEmpty()
                && reading.text("wsrep_local_state_uuid").equals(reading.text("wsrep_cluster_state_uuid"));
        out.gauge("node.state_uuid_matches", matches ? 1 : 0);
        options.segment().ifPresent(segment -> out.gauge("node.segment", segment));
    }

    private void flow(Reading reading, SampleSink out) {
        OptionalDouble paused = reading.number("wsrep_flow_control_paused_ns");
        if (paused.isPresent()) {
            totals.read("paused", paused.getAsDouble() / NANOS_PER_SECOND, reading.nanos())
                    .ifPresent(growth -> out.gauge("flow_control.paused_ratio", Math.min(1, growth.perSecond())));
        }
        counter("wsrep_flow_control_sent", "flow_control.sent", reading, out);
        counter("wsrep_flow_control_recv", "flow_control.received", reading, out);
        gauge("wsrep_flow_control_active", "flow_control.active", reading, out);
        gauge("wsrep_local_recv_queue", "queue.receive", reading, out);
        gauge("wsrep_local_send_queue", "queue.send", reading, out);
    }

    /** {@code min/avg/max/stddev/samples}, in seconds; all 0 where there was no sample. */
    private static void latencies(Reading reading, SampleSink out) {
        String text = reading.text("wsrep_evs_repl_latency");
        String[] words = text.split("/", -1);
        if (words.length != LATENCIES.size() + 1) {
            out.skipped("repl_latency.avg_seconds", text.isEmpty() ? "empty" : "text");
            return;
        }
        for (int i = 0; i < LATENCIES.size(); i++) {
            try {
                out.gauge("repl_latency." + LATENCIES.get(i) + "_seconds", Double.parseDouble(words[i]));
            } catch (NumberFormatException e) {
                out.skipped("repl_latency." + LATENCIES.get(i) + "_seconds", "text");
            }
        }
    }

    private void everything(Reading reading, SampleSink out) {
        rows.give(
                reading.rows().values().stream()
                        .filter(row -> row.name().toLowerCase(Locale.ROOT).startsWith("wsrep_"))
                        .toList(),
                (metric, value) -> {
                    if (RawKinds.isTotal(metric)) {
                        out.counter(metric, value.number());
                    } else {
                        out.gauge(metric, value.number());
                    }
                },
                out);
    }

    private static void gauge(String row, String metric, Reading reading, SampleSink out) {
        reading.number(row).ifPresentOrElse(value -> out.gauge(metric, value), () -> out.skipped(metric, "unknown"));
    }

    private static void counter(String row, String metric, Reading reading, SampleSink out) {
        reading.number(row).ifPresentOrElse(value -> out.counter(metric, value), () -> out.skipped(metric, "unknown"));
    }
}
