package io.tidegauge.mysqlprotocol;

import com.mysql.cj.jdbc.Driver;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.Socket;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicReference;

/**
 * One connection with deadlines. Opens at its first query and again after a failure. For one thread, but for
 * {@link #abort()}.
 */
public final class MysqlConnection implements AutoCloseable {

    private static final Logger LOG = System.getLogger(MysqlConnection.class.getName());
    private static final Duration LONGEST_CONNECT = Duration.ofSeconds(3);
    private static final Duration LONGEST_READ = Duration.ofSeconds(10);
    private static final int UNKNOWN_SYSTEM_VARIABLE = 1193;

    private final Server server;
    private final Duration timeout;
    private final AtomicReference<Socket> opening = new AtomicReference<>();
    private volatile Connection connection;
    private Flavour flavour = new Flavour("", false);

    /** @param timeout the deadline of a whole reading, opening included */
    public MysqlConnection(Server server, Duration timeout) {
        this.server = server;
        this.timeout = timeout;
    }

    /** Sees one row of an answer; columns count from 1. */
    @FunctionalInterface
    public interface RowReader {
        void row(ResultSet row) throws SQLException;
    }

    /** Runs a statement that returns rows; opens the connection if there is none. A failure of the connection closes it. */
    public void query(String sql, RowReader rows) throws IOException, SQLException {
        try {
            open();
            run(sql, rows);
        } catch (SQLException e) {
            throw MysqlFailure.of(server, e);
        }
    }

    /** Which server it is; known once a query was run. */
    public Flavour flavour() {
        return flavour;
    }

    /** Frees a query that waits, or a login that does not end, at once: from another thread. */
    public void abort() {
        Connection current = connection;
        if (current != null) {
            abort(current);
        }
        Socket socket = opening.get();
        if (socket != null) {
            try {
                socket.close();
            } catch (IOException e) {
                LOG.log(Level.DEBUG, "closing a connection that was being opened", e);
            }
        }
    }

    @Override
    public void close() {
        Connection current = connection;
        connection = null;
        if (current != null) {
            try {
                current.close();
            } catch (SQLException alreadyBroken) {
                abort(current);
            }
        }
    }

    private void open() throws IOException, SQLException {
        if (connection != null) {
            return;
        }
        String url = "jdbc:mysql://" + host() + ":" + server.port() + "/";
        OpeningSocketFactory.hold(opening);
        try {
            connection = new Driver().connect(url, properties());
            preamble();
        } catch (SQLException | RuntimeException e) {
            close();
            throw e;
        } finally {
            OpeningSocketFactory.release();
            opening.set(null);
        }
    }

    private String host() {
        return server.host().contains(":") ? "[" + server.host() + "]" : server.host();
    }

    /** User and password go as properties, never in the URL, which a driver's message may quote. */
    private Properties properties() throws IOException {
        Properties properties = new Properties();
        properties.setProperty("user", server.user());
        properties.setProperty("password", server.password().reveal());
        properties.setProperty("connectTimeout", millis(LONGEST_CONNECT));
        // also bounds the handshake: a frozen server accepts, and says nothing
        properties.setProperty("socketTimeout", millis(LONGEST_READ));
        properties.setProperty("socketFactory", OpeningSocketFactory.class.getName());
        properties.setProperty("sslMode", "PREFERRED");
        properties.setProperty("connectionAttributes", "program_name:tidegauge");
        properties.setProperty("cacheServerConfiguration", "false");
        properties.setProperty("useServerPrepStmts", "false");
        properties.setProperty("maintainTimeStats", "false");
        properties.setProperty("elideSetAutoCommits", "true");
        properties.setProperty("logger", "com.mysql.cj.log.NullLogger");
        return properties;
    }

    private String millis(Duration usual) {
        return Long.toString(Math.min(usual.toMillis(), Math.max(1, timeout.toMillis())));
    }

    /**
     * What every session of ours needs. {@code wsrep_sync_wait} alone makes SHOW GLOBAL STATUS hang on a Galera node
     * that lags; the time limits are the server's own, since {@code setQueryTimeout} opens a second connection to a
     * server that hangs and waits for that too.
     */
    private void preamble() throws SQLException {
        run("SELECT VERSION()", row -> flavour = Flavour.of(row.getString(1)));
        long seconds = Math.max(1, Math.min(timeout.toSeconds(), LONGEST_READ.toSeconds()));
        String statementLimit =
                flavour.mariadb() ? "max_statement_time=" + seconds : "max_execution_time=" + seconds * 1000;
        for (String setting : List.of("wsrep_sync_wait=0", "lock_wait_timeout=2", statementLimit)) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("SET SESSION " + setting);
            } catch (SQLException e) {
                if (e.getErrorCode() != UNKNOWN_SYSTEM_VARIABLE) {
                    throw e;
                }
            }
        }
    }

    private void run(String sql, RowReader rows) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            while (answer.next()) {
                rows.row(answer);
            }
        } catch (SQLException e) {
            if (MysqlFailure.isOfTheConnection(e)) {
                drop();
            }
            throw e;
        } catch (
                RuntimeException e) { // the driver's, on an answer that is none: what comes next on the wire is unknown
            drop();
            throw e;
        }
    }

    private void drop() {
        Connection broken = connection;
        connection = null;
        if (broken != null) {
            abort(broken);
        }
    }

    private static void abort(Connection broken) {
        try {
            broken.abort(Runnable::run);
        } catch (SQLException e) {
            LOG.log(Level.DEBUG, "closing a broken connection", e);
        }
    }
}
