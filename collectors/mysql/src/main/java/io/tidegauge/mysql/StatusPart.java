package io.tidegauge.mysql;

import io.tidegauge.api.SampleSink;
import io.tidegauge.api.Tags;
import java.util.List;

/** {@code SHOW GLOBAL STATUS}: gauges and totals in one list, told apart by {@link MetricKinds}. */
final class StatusPart {

    private static final String UPTIME = "status.uptime";

    private final SafeRows rows = new SafeRows("status");
    private final MetricKinds kinds;
    private double lastUptime;

    StatusPart(MetricKinds kinds) {
        this.kinds = kinds;
    }

    void give(List<Row> answer, SampleSink out) {
        tellRestart(answer, out);
        rows.give(
                answer,
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

    /** Uptime, not Uptime_since_flush_status: FLUSH STATUS leaves most totals alone. */
    private void tellRestart(List<Row> answer, SampleSink out) {
        for (Row row : answer) {
            if (("status." + row.safeName()).equals(UPTIME)) {
                double uptime = Value.of(row).number();
                if (uptime < lastUptime) {
                    out.restarted(Tags.NONE);
                    kinds.restarted();
                }
                lastUptime = uptime;
                return;
            }
        }
    }
}
