package io.tidegauge.agent.pipeline;

import io.tidegauge.agent.config.MetricRules;
import java.util.Map;
import java.util.Set;

/**
 * What the pipeline must know of a collector entry.
 *
 * @param described the metric names of the plugin's table: the gauges that live; empty where it has no table
 */
public record Source(
        String id,
        String type,
        MetricRules metrics,
        Map<String, String> rename,
        int maxSeries,
        Set<String> described) {}
