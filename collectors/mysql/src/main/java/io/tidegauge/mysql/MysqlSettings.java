package io.tidegauge.mysql;

import io.tidegauge.api.Setting;
import io.tidegauge.api.SettingsException;
import io.tidegauge.mysqlprotocol.Server;
import java.util.List;
import java.util.Map;

/** The keys of a {@code type: mysql} entry that are its own. */
public record MysqlSettings(
        @Setting("how to reach the server") Server server,

        @Setting(value = "what the part processlist counts sessions by", fallback = "{}")
        ProcesslistSettings processlist,

        @Setting(value = "where the part heartbeat finds pt-heartbeat's table", fallback = "{}")
        HeartbeatSettings heartbeat,

        @Setting(value = "statements of your own by name, each read as a part query_NAME", fallback = "{}")
        Map<String, QuerySettings> queries) {

    private static final String WORD = "[a-z0-9_]{1,57}";

    public MysqlSettings {
        List<String> wrong =
                queries.keySet().stream().filter(name -> !name.matches(WORD)).toList();
        if (!wrong.isEmpty()) {
            throw new SettingsException(
                    "queries",
                    "'" + wrong.get(0) + "' is no name",
                    "write lower case letters, digits and _, at most 57");
        }
    }

    /** With all defaults. */
    static MysqlSettings of(Server server) {
        return new MysqlSettings(server, ProcesslistSettings.DEFAULT, HeartbeatSettings.DEFAULT, Map.of());
    }
}
