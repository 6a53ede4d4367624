package io.tidegauge.graphite;

import io.tidegauge.api.Setting;
import io.tidegauge.api.SettingsException;
import java.util.List;

/** The keys of a {@code type: graphite} entry that are its own. */
public record GraphiteSettings(
        @Setting(value = "carbon's plaintext receiver, or a relay's: [host:port]", fallback = "[localhost:2003]")
        List<ServerAddress> servers,

        @Setting(
                value = "what is sent of a counter: `rate` (growth per second) or `total` (under its path with _total)",
                fallback = "rate")
        Counters counters) {

    /** Which face of a counter carbon gets. */
    public enum Counters {
        RATE,
        TOTAL
    }

    public GraphiteSettings {
        if (servers.size() != 1) {
            throw new SettingsException(
                    "servers",
                    servers.isEmpty() ? "names no server" : "names " + servers.size() + " servers",
                    "name one, [graphite-1:2003]; give a second one a publisher entry of its own");
        }
    }
}
