package io.tidegauge.mysqlprotocol;

import io.tidegauge.testing.SqlServer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

final class MariadbLoginIT extends LoginIT {

    @Override
    SqlServer start(Map<Path, String> shared, String... arguments) {
        return SqlServer.ownMariadb(shared, arguments);
    }

    @Override
    List<String> createAccounts(SqlServer into) {
        into.sql(
                "CREATE USER IF NOT EXISTS mysql_native_password IDENTIFIED VIA mysql_native_password USING PASSWORD('pw')");
        return List.of("mysql_native_password");
    }

    @Override
    List<String> adminPortOptions() {
        return List.of("--max-connections=10", "--extra-max-connections=5", "--extra-port=" + ADMIN_PORT);
    }

    @Override
    void admit(SqlServer at, String account) {
        at.sql("GRANT USAGE ON *.* TO " + account); // whoever has an account may
    }

    @Override
    void reloadCertificates(SqlServer of) {
        of.sql("FLUSH SSL");
    }

    /** By the system user's own name: this plugin knows no other. */
    @Override
    String createSocketAccount(SqlServer into, String systemUser) {
        into.sql("CREATE USER IF NOT EXISTS '" + systemUser + "'@localhost");
        into.sql("ALTER USER '" + systemUser
                + "'@localhost IDENTIFIED VIA mysql_native_password USING PASSWORD('root') OR unix_socket");
        return systemUser;
    }
}
