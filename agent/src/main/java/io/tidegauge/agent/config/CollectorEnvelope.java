package io.tidegauge.agent.config;

import io.tidegauge.api.Setting;
import io.tidegauge.api.Tags;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The keys of a collector entry that are the agent's: the same for every plugin. */
public record CollectorEnvelope(
        @Setting("the plugin; `tidegauge plugins` lists them")
        String type,

        @Setting(value = "a name of the entry's own, [a-z0-9_-]{1,64}, unique; default: the type", fallback = "")
        String id,

        @Setting(
                value = "a period for all parts that are on (10s), or periods by part ({status: 10s, '*': off})",
                fallback = "{}")
        Every every,

        @Setting(
                value = "the deadline of one reading, opening included; 0s: the larger of 10s and the period",
                fallback = "0s")
        Duration timeout,

        @Setting(
                value = "what is sent: `living`, `all`, or {name-or-glob: gauge|delta|rate|raw|timer|drop}",
                fallback = "living")
        MetricRules metrics,

        @Setting(value = "{old-or-glob: new}; the first match wins, * is $1 in the new name", fallback = "{}")
        Map<String, String> rename,

        @Setting(value = "ids of the publishers that get its samples; default: all", fallback = "[]")
        List<String> publish,

        @Setting(
                value =
                        "template of the metric path: {host} {instance} {type} {id} {part} {name}; default: the publisher's",
                fallback = "")
        String path,

        @Setting(value = "static tags, for backends that know labels; never in a path", fallback = "{}")
        Map<String, String> tags,

        @Setting(value = "the most series it may have; 0: as the plugin says", fallback = "0")
        int maxSeries) {

    public CollectorEnvelope {
        EntryRules.requireId(id);
        EntryRules.requirePath(path);
        EntryRules.requireNotNegative("max_series", maxSeries);
        EntryRules.requireTags(tags);
        EntryRules.requireRenames(rename);
    }

    /** {@code tags:} as samples carry them. */
    public Tags staticTags() {
        return EntryRules.requireTags(tags);
    }

    /** The same, but what does not live is sent too. */
    public CollectorEnvelope withAllMetrics() {
        return new CollectorEnvelope(
                type, id, every, timeout, metrics.withAll(), rename, publish, path, tags, maxSeries);
    }

    /** The id as it stands, else the type. */
    public String idOrType() {
        return id.isEmpty() ? type : id;
    }
}
