package io.tidegauge.mysql;

import io.tidegauge.api.SampleSink;
import java.util.List;

/** {@code SHOW GLOBAL VARIABLES}: gauges all. */
final class VariablesPart {

    private final SafeRows rows = new SafeRows("variables");

    void give(List<Row> answer, SampleSink out) {
        rows.give(answer, (metric, value) -> out.gauge(metric, value.number()), out);
    }
}
