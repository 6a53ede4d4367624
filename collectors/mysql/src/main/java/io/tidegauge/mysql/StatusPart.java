package io.tidegauge.mysql;

import io.tidegauge.api.SampleSink;
import io.tidegauge.api.Tags;
import io.tidegauge.mysqlprotocol.Row;
import io.tidegauge.mysqlprotocol.SafeRows;
import io.tidegauge.mysqlprotocol.Value;

/** {@code SHOW GLOBAL STATUS}: gauges and totals in one list, told apart by {@link MetricKinds}. */
final class StatusPart {

    /** Two clocks, ours and the server's. */
    private static final double DRIFT_SECONDS = 0.5;

    private final SafeRows rows = new SafeRows("status");
    private final MetricKinds kinds;
    private double latestStart = Double.POSITIVE_INFINITY;

    StatusPart(MetricKinds kinds) {
        this.kinds = kinds;
    }

    void give(Answer answer, SampleSink out) {
        tellRestart(answer, out);
        rows.give(
                answer.rows(),
                (metric, value) -> {
                    boolean total = value.kind() == Value.Kind.NUMBER && kinds.isTotal(metric, value.number());
                    if (total) {
                        out.counter(metric, value.number());
                    } else {
                        out.gauge(metric, value.number());
                    }
                },
                out);
    }

    /**
     * Uptime tells when the server was started, to the second and to as long as the answer took: it was restarted if it
     * cannot have been before what the last answer allows. Uptime, not Uptime_since_flush_status: FLUSH STATUS leaves most
     * totals alone.
     */
    private void tellRestart(Answer answer, SampleSink out) {
        for (Row row : answer.rows()) {
            if (!row.name().equalsIgnoreCase("Uptime")) {
                continue;
            }
            Value uptime = Value.of(row);
            if (uptime.isKnown()) {
                double earliest = answer.askedSeconds() - uptime.number() - 1;
                if (earliest > latestStart) {
                    out.restarted(Tags.NONE);
                    kinds.restarted();
                }
                latestStart = answer.cameSeconds() - uptime.number() + DRIFT_SECONDS;
                return;
            }
        }
    }
}
