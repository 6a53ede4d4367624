package io.tidegauge.galera;

import io.tidegauge.api.Setting;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The options of {@code tidegauge gcache}. */
public record GcacheArguments(
        @Setting(value = "a galera.cache to look through, in the place of the configured servers", fallback = "")
        Path file,

        @Setting(value = "print JSON", fallback = "false") boolean json,

        @Setting(value = "for how long a node shall be able to stay away: what gcache.size that needs", fallback = "4h")
        Duration durability,

        @Setting(
                value = "on a stopped node: will it come back by IST? Exit code 0 IST, 1 SST, 3 cannot be told",
                fallback = "false")
        boolean rejoin,

        @Setting(value = "with --rejoin: the stopped node's data directory", fallback = "/var/lib/mysql")
        Path datadir,

        @Setting(
                value =
                        "with --rejoin: where the stopped node is, UUID:SEQNO, as --wsrep-recover told it; default: grastate.dat",
                fallback = "")
        String position,

        @Setting(value = "with --rejoin: the nodes that run, HOST or HOST:PORT", fallback = "[]")
        List<String> donor) {}
