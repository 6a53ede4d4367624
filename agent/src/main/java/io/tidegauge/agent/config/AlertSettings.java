package io.tidegauge.agent.config;

import io.tidegauge.api.Setting;
import io.tidegauge.api.SettingsException;
import java.time.Duration;

/** One entry of {@code alerts:}. */
public record AlertSettings(
        @Setting("its name, [A-Za-z0-9_-]{1,64}, unique") String name,

        @Setting("{type}.{name} or a glob of it, without the instance; `id:` before it: of that entry alone")
        String metric,

        @Setting(value = "when to warn: < 4h, > 0.5, != 1", fallback = "")
        Threshold warn,

        @Setting(value = "when it is critical", fallback = "")
        Threshold crit,

        @Setting(value = "for how long that must hold, at each reading", fallback = "0s")
        Duration for_,

        @Setting(value = "how far beyond the threshold it must be to be over", fallback = "20%")
        Percent recover,

        @Setting(value = "what it is where there is no data for three periods", fallback = "unknown")
        Absent absent,

        @Setting(value = "what a person should know or do", fallback = "")
        String message) {

    private static final int MOST_MESSAGE = 500;

    /** What no data means. */
    public enum Absent {
        UNKNOWN,
        CRITICAL,
        OK
    }

    public AlertSettings {
        if (!name.matches("[A-Za-z0-9_-]{1,64}")) {
            throw new SettingsException("name", "'" + name + "' is no name", "write [A-Za-z0-9_-], 1 to 64 characters");
        }
        if (metric.isBlank() || metric.indexOf('.') < 0) {
            throw new SettingsException(
                    "metric", "'" + metric + "' names no metric", "write it as galera.gcache.durability_seconds");
        }
        if (!warn.isSaid() && !crit.isSaid()) {
            throw new SettingsException("warn", "and crit are both missing", "write at least one: warn: \"< 4h\"");
        }
        if (message.length() > MOST_MESSAGE) {
            throw new SettingsException("message", "is over-long", "write at most " + MOST_MESSAGE + " characters");
        }
    }

    /** Of the one entry that it is about; "" for all. */
    public String id() {
        int colon = metric.indexOf(':');
        return colon < 0 ? "" : metric.substring(0, colon);
    }

    /** What {@code {type}.{name}} must match. */
    public Glob glob() {
        return Glob.of(metric.substring(metric.indexOf(':') + 1));
    }
}
