package io.tidegauge.mysql;

import io.tidegauge.api.Collector;
import io.tidegauge.api.CollectorFactory;
import io.tidegauge.api.PluginContext;
import io.tidegauge.mysqlprotocol.MysqlConnection;

/** Reads a MySQL or MariaDB server. */
public final class MysqlFactory implements CollectorFactory<MysqlSettings> {

    @Override
    public String type() {
        return "mysql";
    }

    @Override
    public String summary() {
        return "MySQL and MariaDB: status, variables, InnoDB, replication, sessions, your own queries";
    }

    @Override
    public Class<MysqlSettings> settings() {
        return MysqlSettings.class;
    }

    @Override
    public Collector create(MysqlSettings settings, PluginContext context) {
        return new MysqlCollector(
                settings, new MysqlConnection(settings.server(), context.timeout()), System::nanoTime);
    }

    @Override
    public String needs() {
        return """
                CREATE USER monitor@'127.0.0.1' IDENTIFIED BY '…' WITH MAX_USER_CONNECTIONS 5;
                status, variables: an account is enough, no GRANT
                innodb, replication, source, processlist: GRANT PROCESS, REPLICATION CLIENT ON *.* TO …
                  of a MariaDB since 10.5.9: GRANT PROCESS, BINLOG MONITOR, SLAVE MONITOR ON *.* TO …
                  of a MySQL besides: GRANT SELECT ON performance_schema.* TO …
                schema, heartbeat, queries: SELECT on the tables""";
    }

    @Override
    public String example() {
        return """
                server:
                  host: 127.0.0.1
                  user: monitor
                  password_file: /etc/tidegauge/mysql.password""";
    }
}
