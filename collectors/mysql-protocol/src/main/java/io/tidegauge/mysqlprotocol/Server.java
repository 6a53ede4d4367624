package io.tidegauge.mysqlprotocol;

import io.tidegauge.api.Secret;
import io.tidegauge.api.Setting;
import io.tidegauge.api.SettingsException;

/** How to reach a server that speaks the MySQL protocol. */
public record Server(
        @Setting(value = "host name or address; `localhost` means TCP too", fallback = "127.0.0.1")
        String host,

        @Setting(value = "TCP port", fallback = "3306") int port,
        @Setting("account name") String user,

        @Setting("its password; better in a file of its own, mode 0640")
        Secret password) {

    private static final int HIGHEST_PORT = 65535;

    public Server {
        if (host.isEmpty()) {
            throw new SettingsException("host", "is empty", "write a host name or an address");
        }
        if (port < 1 || port > HIGHEST_PORT) {
            throw new SettingsException("port", port + " is no TCP port", "write 1 to 65535; MySQL's is 3306");
        }
        if (user.isEmpty()) {
            throw new SettingsException("user", "is empty", "name the account that reads");
        }
    }

    /** {@code host:port}, for messages. */
    public String address() {
        return host + ":" + port;
    }
}
