package io.tidegauge.mysql;

import io.tidegauge.api.SampleSink;
import io.tidegauge.mysqlprotocol.SafeRows;

/** {@code SHOW GLOBAL VARIABLES}: gauges all. */
final class VariablesPart {

    private final SafeRows rows = new SafeRows("variables");

    void give(Answer answer, SampleSink out) {
        rows.give(answer.rows(), (metric, value) -> out.gauge(metric, value.number()), out);
    }
}
