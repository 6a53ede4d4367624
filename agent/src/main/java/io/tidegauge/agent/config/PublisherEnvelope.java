package io.tidegauge.agent.config;

import io.tidegauge.api.Setting;
import io.tidegauge.api.SettingsException;
import java.time.Duration;

/** The keys of a publisher entry that are the agent's: the same for every plugin. */
public record PublisherEnvelope(
        @Setting("the plugin; `tidegauge plugins` lists them")
        String type,

        @Setting(value = "a name of the entry's own, [a-z0-9_-]{1,64}, unique; default: the type", fallback = "")
        String id,

        @Setting(
                value = "template of the metric path: {host} {instance} {type} {id} {part} {name}",
                fallback = "{type}.{instance}.{name}")
        String path,

        @Setting(value = "stands before every path of this publisher", fallback = "")
        String prefix,

        @Setting(value = "the deadline of one send", fallback = "10s")
        Duration timeout,

        @Setting(value = "bytes that may wait in memory for each destination; the oldest go first", fallback = "2MiB")
        Size queue,

        @Setting(value = "how long a stop waits for what is queued", fallback = "5s")
        Duration drain) {

    public PublisherEnvelope {
        EntryRules.requireId(id);
        if (path.isEmpty()) {
            throw new SettingsException("path", "is empty", "leave it out, or end it with {name}");
        }
        EntryRules.requirePath(path);
        if (prefix.contains("{")) {
            throw new SettingsException("prefix", "has a place to fill in", "put {…} into `path:`");
        }
        if (timeout.isZero()) {
            throw new SettingsException("timeout", "is 0s", "write how long one send may take, 10s");
        }
    }

    /** The id as it stands, else the type. */
    public String idOrType() {
        return id.isEmpty() ? type : id;
    }
}
