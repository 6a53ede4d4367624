package io.tidegauge.mysql;

import io.tidegauge.mysqlprotocol.MysqlConnection;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What {@code setup mysql} asks a server, and has it do. */
final class SetupServer {

    private final MysqlConnection connection;

    SetupServer(MysqlConnection connection) {
        this.connection = connection;
    }

    /** From where the server sees us. */
    String ourHost() throws IOException, SQLException {
        return column("SELECT SUBSTRING_INDEX(USER(), '@', -1)").get(0);
    }

    boolean hasPlugin(String name) throws IOException, SQLException {
        return column("SELECT PLUGIN_STATUS FROM information_schema.PLUGINS WHERE PLUGIN_NAME = '" + name + "'")
                .contains("ACTIVE");
    }

    /** How an account that is there proves itself: its plugin; empty where it is not there. */
    Optional<String> pluginOf(NewAccount account) throws IOException, SQLException {
        return column("SELECT plugin FROM mysql.user WHERE User = '" + account.name() + "' AND Host = '"
                        + account.host() + "'")
                .stream()
                .findFirst();
    }

    /** Whether accounts come to it from another server. */
    boolean isReplica() throws IOException, SQLException {
        return !column(ReplicationPart.statement(connection.connected())).isEmpty();
    }

    void change(String statement) throws IOException, SQLException {
        connection.change(statement);
    }

    private List<String> column(String statement) throws IOException, SQLException {
        List<String> values = new ArrayList<>();
        connection.query(
                statement,
                row -> values.add(Optional.ofNullable(row.getString(1)).orElse("")));
        return values;
    }
}
