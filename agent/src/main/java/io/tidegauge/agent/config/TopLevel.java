package io.tidegauge.agent.config;

import io.tidegauge.api.Setting;
import java.util.Map;

/** The keys at the top of a file, but for the two lists. */
public record TopLevel(
        @Setting(
                value = "this host's word in metric paths; default: what `hostname` prints, dots made _",
                fallback = "")
        String host,

        @Setting(
                value = "`full`: the whole host name with its dots made _; `first`: its first label only",
                fallback = "full")
        HostLabel hostLabel,

        @Setting(
                value =
                        "the state directory; default: $STATE_DIRECTORY, /var/lib/tidegauge where installed, else ~/.local/state/tidegauge",
                fallback = "")
        String state,

        @Setting(value = "level by plugin: {mysql: debug}; `agent` is the agent itself", fallback = "{}")
        Map<String, AgentConfig.LogLevel> log) {

    /** What holds where the file's own could not be read: only to find what else is wrong. */
    static TopLevel unsaid() {
        return new TopLevel("", HostLabel.FULL, "", Map.of());
    }

    enum HostLabel {
        FULL,
        FIRST
    }
}
