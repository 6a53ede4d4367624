package io.tidegauge.mysqlprotocol;

import io.tidegauge.api.HostPort;
import io.tidegauge.api.Secret;
import io.tidegauge.api.Setting;
import io.tidegauge.api.SettingsException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** How to reach a server that speaks the MySQL protocol, as the file says it. */
public record Server(
        @Setting(
                value =
                        "host name or address; `localhost` means TCP too; default: the credentials file's, else 127.0.0.1",
                fallback = "")
        String host,

        @Setting(value = "TCP port; default: the credentials file's, else 3306", fallback = "0")
        int port,

        @Setting(value = "unix socket, /run/mysqld/mysqld.sock, in the place of host and port", fallback = "")
        Path socket,

        @Setting(value = "account name; default: the credentials file's", fallback = "")
        String user,

        @Setting(
                value =
                        "its password; better in a file of its own, mode 0640; none for accounts that a socket vouches for",
                fallback = "")
        Secret password,

        @Setting(
                value = "an option file (my.cnf) whose groups [client] and [mysql] say what is not said here",
                fallback = "")
        Path credentialsFile,

        @Setting(
                value =
                        "`preferred` (where the server has it), `off`, `required`, `verify_ca`, `verify_full` (and the name)",
                fallback = "preferred")
        TlsMode tls,

        @Setting(
                value = "PEM file of the CA that signed the server's certificate; default: the JVM's CAs",
                fallback = "")
        Path tlsCa,

        @Setting(value = "PEM file of our own certificate, for accounts that require one", fallback = "")
        Path tlsCert,

        @Setting(value = "PEM file of its private key, without a pass phrase", fallback = "")
        Path tlsKey,

        @Setting(
                value =
                        "port to try when all connections are taken (error 1040): MySQL's admin_port, MariaDB's extra_port",
                fallback = "0")
        int adminPort) {

    private static final int HIGHEST_PORT = 65535;

    public Server {
        requirePort("port", port);
        requirePort("admin_port", adminPort);
        if (said(socket) && (!host.isEmpty() || port > 0)) {
            throw new SettingsException("socket", "stands beside host or port", "keep one of the two ways");
        }
        if (said(tlsCert) != said(tlsKey)) {
            throw new SettingsException(
                    said(tlsCert) ? "tls_cert" : "tls_key",
                    "stands without its other half",
                    "give both tls_cert and tls_key");
        }
        if (said(tlsCa) && !tls.verifies()) {
            throw new SettingsException(
                    "tls_ca",
                    "is not used by `tls: " + tls.name().toLowerCase(Locale.ROOT) + "`",
                    "write `tls: verify_ca` or `tls: verify_full`, or leave it out");
        }
        if (tls == TlsMode.VERIFY_FULL && said(socket)) {
            throw new SettingsException("tls", "verifies a host name, and a unix socket has none", "write verify_ca");
        }
        Tls.requireReadable("tls_ca", tlsCa);
        Tls.requireReadable("tls_cert", tlsCert);
        Tls.requireReadable("tls_key", tlsKey);
        if (said(credentialsFile)) {
            requireOptions(credentialsFile, user);
        } else {
            requireAccount(user);
        }
    }

    /** Over TCP, with TLS where the server has it. */
    public static Server tcp(String host, int port, String user, Secret password) {
        Path none = Path.of("");
        return new Server(host, port, none, user, password, none, TlsMode.PREFERRED, none, none, none, 0);
    }

    /** Another server, by TCP, for the same account; its port is this one's where it has none of its own. */
    public Server at(HostPort other) {
        return new Server(
                other.host(),
                other.port() > 0 ? other.port() : port,
                Path.of(""),
                user,
                password,
                credentialsFile,
                tls,
                tlsCa,
                tlsCert,
                tlsKey,
                0);
    }

    static boolean said(Path path) {
        return !path.toString().isEmpty();
    }

    private static void requirePort(String key, int port) {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new SettingsException(key, port + " is no TCP port", "write 1 to 65535; MySQL's is 3306");
        }
    }

    private static void requireAccount(String user) {
        if (user.isEmpty()) {
            throw new SettingsException(
                    "user", "is missing", "name the account that reads, or a credentials_file that does");
        }
    }

    private static void requireOptions(Path file, String user) {
        MyCnf options;
        try {
            options = MyCnf.read(file);
            options.port();
            options.tls();
        } catch (IOException e) {
            throw new SettingsException("credentials_file", e.getMessage(), "name an option file as mysql reads it");
        }
        if (user.isEmpty() && options.get("user").isEmpty()) {
            throw new SettingsException(
                    "credentials_file",
                    file + " has no user in [client], [mysql] or [client-tidegauge]",
                    "write `user = …` there, or `user:` here");
        }
    }
}
