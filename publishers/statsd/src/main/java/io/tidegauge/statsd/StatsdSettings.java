package io.tidegauge.statsd;

import io.tidegauge.api.HostPort;
import io.tidegauge.api.Setting;

/** The keys of a {@code type: statsd} entry that are its own. */
public record StatsdSettings(
        @Setting(value = "the StatsD server, host:port; the usual port is 8125", fallback = "localhost:8125")
        HostPort server,

        @Setting(
                value = "the largest datagram: 1432B fits Ethernet, 8932B jumbo frames, 512B the internet",
                fallback = "1432B")
        PacketSize packet) {

    private static final int USUAL_PORT = 8125;

    public StatsdSettings {
        server = server.orPort(USUAL_PORT);
    }
}
