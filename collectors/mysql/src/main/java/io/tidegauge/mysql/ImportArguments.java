package io.tidegauge.mysql;

import io.tidegauge.api.Setting;
import java.nio.file.Path;

/** What follows {@code tidegauge import mysql-statsd}. */
public record ImportArguments(
        @Setting("mysql-statsd's configuration") Path file,

        @Setting(value = "write it there, and the password beside it; default: standard output", fallback = "")
        Path output,

        @Setting(
                value = "straight to Graphite, under the names that StatsD gave, in the place of StatsD",
                fallback = "false")
        boolean direct,

        @Setting(value = "with --direct: carbon's HOST:PORT", fallback = ImportArguments.GRAPHITE)
        String graphite) {

    static final String GRAPHITE = "localhost:2003";
}
