package io.tidegauge.graphite;

import io.tidegauge.api.HostPort;
import io.tidegauge.api.Setting;
import io.tidegauge.api.SettingsException;
import java.util.HashSet;
import java.util.List;

/** The keys of a {@code type: graphite} entry that are its own. */
public record GraphiteSettings(
        @Setting(
                value = "plaintext receivers of carbons or relays: [host:port, …]; the usual port is 2003",
                fallback = "[localhost:2003]")
        List<HostPort> servers,

        @Setting(
                value =
                        "of several servers: `failover`, any of them gets a batch; `all`, each of them gets every batch",
                fallback = "failover")
        Mode mode,

        @Setting(
                value = "what is sent of a counter: `rate` (growth per second) or `total` (under its path with _total)",
                fallback = "rate")
        Counters counters,

        @Setting(
                value =
                        "`plain`: the path; `statsd-legacy`: the names under which a StatsD server would have written it",
                fallback = "plain")
        Names names) {

    private static final int USUAL_PORT = 2003;

    /** Who gets a batch. */
    public enum Mode {
        FAILOVER,
        ALL
    }

    /** Which face of a counter carbon gets. */
    public enum Counters {
        RATE,
        TOTAL
    }

    /** What a metric is called. */
    public enum Names {
        PLAIN,
        STATSD_LEGACY
    }

    public GraphiteSettings {
        if (servers.isEmpty()) {
            throw new SettingsException("servers", "names no server", "name one, [graphite-1:2003]");
        }
        servers = servers.stream().map(server -> server.orPort(USUAL_PORT)).toList();
        if (new HashSet<>(servers).size() < servers.size()) {
            throw new SettingsException("servers", "names a server twice", "name each once");
        }
        if (names == Names.STATSD_LEGACY && counters == Counters.TOTAL) {
            throw new SettingsException(
                    "counters", "`total` has no name that StatsD knows", "leave it out, or leave out `names:`");
        }
    }
}
