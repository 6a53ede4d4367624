package io.tidegauge.mysql;

import io.tidegauge.api.Setting;
import io.tidegauge.mysqlprotocol.Server;

/** The keys of a {@code type: mysql} entry that are its own. */
public record MysqlSettings(
        @Setting("how to reach the server") Server server) {}
