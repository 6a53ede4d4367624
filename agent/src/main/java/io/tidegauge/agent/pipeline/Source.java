package io.tidegauge.agent.pipeline;

import io.tidegauge.agent.config.MetricRules;
import io.tidegauge.api.Tags;
import java.util.Map;

/**
 * What the pipeline must know of a collector entry.
 *
 * @param tags those of the file, for backends with labels; never in a path
 */
public record Source(
        String id,
        String type,
        MetricRules metrics,
        Map<String, String> rename,
        Tags tags,
        int maxSeries,
        Described described) {}
