package io.tidegauge.mysqlprotocol;

import io.tidegauge.testing.SqlServer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

final class MysqlLoginIT extends LoginIT {

    @Override
    SqlServer start(Map<Path, String> shared, String... arguments) {
        return SqlServer.ownMysql(shared, arguments);
    }

    @Override
    List<String> createAccounts(SqlServer into) {
        List<String> plugins = List.of("caching_sha2_password", "sha256_password");
        plugins.forEach(
                plugin -> into.sql("CREATE USER IF NOT EXISTS " + plugin + " IDENTIFIED WITH " + plugin + " BY 'pw'"));
        into.sql("FLUSH PRIVILEGES"); // forgets the passwords that caching_sha2 has seen
        return plugins;
    }

    @Override
    List<String> adminPortOptions() {
        return List.of("--max-connections=10", "--admin-address=@address@", "--admin-port=" + ADMIN_PORT);
    }

    @Override
    void admit(SqlServer at, String account) {
        at.sql("GRANT SERVICE_CONNECTION_ADMIN ON *.* TO " + account);
    }

    @Override
    void reloadCertificates(SqlServer of) {
        of.sql("ALTER INSTANCE RELOAD TLS");
    }

    @Override
    String createSocketAccount(SqlServer into, String systemUser) {
        if (!into.sql("SHOW PLUGINS").contains("auth_socket")) {
            into.sql("INSTALL PLUGIN auth_socket SONAME 'auth_socket.so'");
        }
        into.sql("DROP USER IF EXISTS socketeer@localhost");
        into.sql("CREATE USER socketeer@localhost IDENTIFIED WITH auth_socket AS '" + systemUser + "'");
        return "socketeer";
    }
}
