package io.tidegauge.mysql;

import io.tidegauge.api.SampleSink;

/** Gives InnoDB's figures by their names, each as the plugin's table has it. */
final class InnodbMetrics {

    private final MetricKinds kinds;

    InnodbMetrics(MetricKinds kinds) {
        this.kinds = kinds;
    }

    void give(String name, double value, SampleSink out) {
        String metric = "innodb." + name;
        if (kinds.isTotal(metric, value)) {
            out.counter(metric, value);
        } else {
            out.gauge(metric, value);
        }
    }
}
