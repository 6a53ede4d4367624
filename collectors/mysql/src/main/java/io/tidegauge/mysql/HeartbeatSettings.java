package io.tidegauge.mysql;

import io.tidegauge.api.Setting;
import io.tidegauge.api.SettingsException;

/** Where pt-heartbeat writes. */
public record HeartbeatSettings(
        @Setting(value = "the table of pt-heartbeat, schema and name", fallback = "percona.heartbeat")
        String table,

        @Setting(value = "whether pt-heartbeat runs with --utc", fallback = "false")
        boolean utc) {

    static final HeartbeatSettings DEFAULT = new HeartbeatSettings("percona.heartbeat", false);

    public HeartbeatSettings {
        if (!table.matches("[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64})")) {
            throw new SettingsException("table", "'" + table + "' is no schema.table", "write percona.heartbeat");
        }
    }

    /** As a statement has it. */
    String quoted() {
        return "`" + table.replace(".", "`.`") + "`";
    }
}
