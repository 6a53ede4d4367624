package io.tidegauge.galera;

import io.tidegauge.api.Setting;
import io.tidegauge.api.SettingsException;
import io.tidegauge.mysqlprotocol.Server;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The keys of a {@code type: galera} entry that are its own. */
public record GaleraSettings(
        @Setting("how to reach the node; its keys are those of the mysql collector's")
        Server server,

        @Setting(
                value = "the forecast goes by the highest write rate of these times, the shortest first",
                fallback = "[10m, 1h]")
        List<Duration> windows,

        @Setting(
                value = "how many seconds an SST takes, for gcache.sst_cover_ratio; 0: as long as the last one did",
                fallback = "0")
        double sstSeconds,

        @Setting(
                value =
                        "the galera.cache to read; default: where the server says, if it is on this host and may be read",
                fallback = "")
        Path file,

        @Setting(value = "sends every wsrep_* row too, for a host where no mysql collector does", fallback = "false")
        boolean raw) {

    public GaleraSettings {
        if (windows.isEmpty() || windows.stream().anyMatch(window -> window.isZero() || window.isNegative())) {
            throw new SettingsException("windows", "has no time in it, or none above 0s", "write [10m, 1h]");
        }
        if (!(sstSeconds >= 0) || Double.isInfinite(sstSeconds)) {
            throw new SettingsException("sst_seconds", "is no time", "write a number of seconds, as 14400");
        }
    }

    /** With all defaults. */
    static GaleraSettings of(Server server) {
        return new GaleraSettings(server, List.of(Duration.ofMinutes(10), Duration.ofHours(1)), 0, Path.of(""), false);
    }

    boolean namesRing() {
        return !file.toString().isEmpty();
    }

    List<Double> windowsInSeconds() {
        return windows.stream().map(window -> window.toMillis() / 1000.0).toList();
    }

    double longestWindow() {
        return windowsInSeconds().stream()
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
    }
}
