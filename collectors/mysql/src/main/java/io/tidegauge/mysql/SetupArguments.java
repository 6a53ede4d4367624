package io.tidegauge.mysql;

import io.tidegauge.api.Setting;
import io.tidegauge.api.SettingsException;
import java.nio.file.Path;

/** What follows {@code tidegauge setup mysql}. */
public record SetupArguments(
        @Setting(value = "the server's unix socket; default: the usual ones, where no host is said", fallback = "")
        Path socket,

        @Setting(value = "the server's host, where it is not reached by a socket", fallback = "")
        String host,

        @Setting(value = "its TCP port", fallback = "3306") int port,

        @Setting(value = "who may make accounts", fallback = SetupArguments.ADMIN)
        String admin,

        @Setting(
                value = "an option file with that one's user and password; default: ~/.my.cnf where it is there",
                fallback = "")
        Path credentialsFile,

        @Setting(value = "the account that the daemon logs in with", fallback = "tidegauge")
        String account,

        @Setting(value = "make the account and the configuration's entry, and try both", fallback = "false")
        boolean write) {

    static final String ADMIN = "root";

    public SetupArguments {
        if (!account.matches("[A-Za-z0-9_-]{1,32}")) {
            throw new SettingsException(
                    "account", "'" + account + "' is no name for it", "write letters, digits, _ and -, 32 at most");
        }
        if (account.equals(admin) || account.equals(ADMIN)) {
            throw new SettingsException("account", "is one that may do everything", "name one of the daemon's own");
        }
        if (!socket.toString().isEmpty() && !host.isEmpty()) {
            throw new SettingsException("socket", "stands beside host", "keep one of the two ways");
        }
    }
}
