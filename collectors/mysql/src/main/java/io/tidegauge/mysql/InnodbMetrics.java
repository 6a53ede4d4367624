package io.tidegauge.mysql;

import io.tidegauge.api.SampleSink;
import java.util.HashMap;
import java.util.Map;

/** Gives InnoDB's figures by their names, each as the plugin's table has it. */
final class InnodbMetrics {

    private final MetricKinds kinds;

    /** By what stands behind the subject. */
    private final Map<String, String> metrics = new HashMap<>();

    InnodbMetrics(MetricKinds kinds) {
        this.kinds = kinds;
    }

    void give(String name, double value, SampleSink out) {
        String metric = metrics.computeIfAbsent(name, one -> "innodb." + one);
        if (kinds.isTotal(metric, value)) {
            out.counter(metric, value);
        } else {
            out.gauge(metric, value);
        }
    }
}
