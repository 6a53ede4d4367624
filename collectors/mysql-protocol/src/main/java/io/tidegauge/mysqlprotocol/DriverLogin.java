package io.tidegauge.mysqlprotocol;

import com.mysql.cj.jdbc.Driver;
import java.net.Socket;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/** Logs in by the driver, with time-outs for everything that it may wait for. */
final class DriverLogin {

    /** The longest that a connect may take. */
    private static final Duration CONNECT = Duration.ofSeconds(3);

    /** The longest that one answer may take; also bounds the handshake: a frozen server accepts, and says nothing. */
    static final Duration READ = Duration.ofSeconds(10);

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "::1");

    private DriverLogin() {}

    /**
     * A new connection.
     *
     * @param timeout of a whole reading: no single wait is longer
     * @param opening holds the socket while the login is under way
     */
    static Connection open(Login login, Duration timeout, AtomicReference<Socket> opening) throws SQLException {
        String host = login.bySocket() ? "localhost" : login.host();
        String url = "jdbc:mysql://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + login.port() + "/";
        OpeningSocketFactory.hold(login, opening);
        try {
            return new Driver().connect(url, properties(login, timeout));
        } finally {
            OpeningSocketFactory.release();
            opening.set(null);
        }
    }

    /** User and password go as properties, never in the URL, which a driver's message may quote. */
    private static Properties properties(Login login, Duration timeout) {
        Properties properties = new Properties();
        properties.setProperty("user", login.user());
        properties.setProperty("password", login.password());
        properties.setProperty("connectTimeout", millis(CONNECT, timeout));
        properties.setProperty("socketTimeout", millis(READ, timeout));
        properties.setProperty("socketFactory", OpeningSocketFactory.class.getName());
        properties.setProperty("sslMode", login.tls().sslMode());
        // without TLS caching_sha2_password encrypts by a key that it asks the server for: nobody stands between on a
        // loopback
        properties.setProperty("allowPublicKeyRetrieval", Boolean.toString(LOOPBACK.contains(login.host())));
        properties.setProperty("connectionAttributes", "program_name:tidegauge");
        properties.setProperty("cacheServerConfiguration", "false");
        properties.setProperty("useServerPrepStmts", "false");
        properties.setProperty("maintainTimeStats", "false");
        properties.setProperty("elideSetAutoCommits", "true");
        properties.setProperty("dontTrackOpenResources", "true"); // each statement is closed where it was made
        properties.setProperty("logger", "com.mysql.cj.log.NullLogger");
        return properties;
    }

    private static String millis(Duration usual, Duration timeout) {
        return Long.toString(Math.min(usual.toMillis(), Math.max(1, timeout.toMillis())));
    }
}
