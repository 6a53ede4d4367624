package io.tidegauge.mysqlprotocol;

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
import java.util.concurrent.atomic.AtomicReference;

/**
 * One connection with deadlines. Opens at its first query and again after a failure. For one thread, but for
 * {@link #abort()}.
 */
public final class MysqlConnection implements AutoCloseable {

    private static final Logger LOG = System.getLogger(MysqlConnection.class.getName());
    private static final int UNKNOWN_SYSTEM_VARIABLE = 1193;

    private final Server server;
    private final Duration timeout;
    private final AtomicReference<Socket> opening = new AtomicReference<>();
    private volatile Connection connection;
    private volatile boolean aborted;
    private boolean toThisHost;
    private int opened;
    private Login login;
    private LoginGate gate;
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

    /**
     * Runs a statement that returns rows; opens the connection if there is none. A failure of the connection closes it.
     *
     * @throws IOException it is not the time to log in, or a file that the login goes by cannot be read
     */
    public void query(String sql, RowReader rows) throws IOException, SQLException {
        query(sql, 0, rows);
    }

    /**
     * The same for a statement that nobody knows the size of the answer of.
     *
     * @param most how many rows are taken, the rest is never held; 0: all
     */
    public void query(String sql, int most, RowReader rows) throws IOException, SQLException {
        ready(() -> run(sql, most, rows));
    }

    /**
     * Runs a statement that changes something, as a person has asked for: for commands, never for a collector, whose session only
     * reads.
     *
     * @throws IOException as {@link #query} does
     */
    public void change(String sql) throws IOException, SQLException {
        ready(() -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute("SET SESSION TRANSACTION READ WRITE");
                statement.execute(sql);
                statement.execute("SET SESSION TRANSACTION READ ONLY");
            } catch (SQLException e) {
                if (MysqlFailure.isOfTheConnection(e)) {
                    drop();
                }
                throw e;
            }
        });
    }

    /**
     * Logs in anew, since a grant holds for logins that come after it. Where that does not work, the connection that there is goes
     * on; whether it did shows in {@link #opened()}.
     */
    public void renew() {
        Connection before = connection;
        connection = null;
        try {
            ready(() -> {});
        } catch (IOException | SQLException e) {
            LOG.log(Level.DEBUG, "no second login; the first one goes on", e);
            connection = before;
            return;
        }
        if (before != null) {
            end(before);
        }
    }

    /**
     * Which server answers; opens the connection if there is none.
     *
     * @throws IOException as {@link #query} does
     */
    public Flavour connected() throws IOException, SQLException {
        ready(() -> {});
        return flavour;
    }

    private interface Work {
        void run() throws SQLException;
    }

    private void ready(Work work) throws IOException, SQLException {
        aborted = false;
        long began = System.nanoTime();
        if (connection == null) {
            login = Login.of(server);
            gate = LoginGate.of(login.address());
            gate.pass(login.user(), timeout, () -> aborted);
        }
        try {
            boolean first = connection == null;
            open();
            work.run();
            if (first) {
                gate.silence().regained();
                gate.refusal(login.user()).regained();
            }
        } catch (SQLException e) {
            throw told(e, System.nanoTime() - began);
        }
    }

    /** How many connections were opened: what was found out about a session holds as long as this does not change. */
    public int opened() {
        return opened;
    }

    /** An abort before the deadline is ours: a stop, or a reload. */
    private SQLException told(SQLException e, long tookNanos) {
        SQLException told = MysqlFailure.of(login, e);
        if (MysqlFailure.isRefusal(e)) {
            gate.refusal(login.user()).lost(told.getMessage());
        } else if (MysqlFailure.isSilence(e) || (aborted && tookNanos >= timeout.toNanos())) {
            gate.silence().lost(told.getMessage());
        }
        return told;
    }

    /** Which server it is; known once a query was run. */
    public Flavour flavour() {
        return flavour;
    }

    /** Whether the server runs on this host, so that what it says of its files holds here; known once a query was run. */
    public boolean isToThisHost() {
        return toThisHost;
    }

    /** Frees a query that waits, or a login that does not end, at once: from another thread. */
    public void abort() {
        aborted = true;
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
            end(current);
        }
    }

    private static void end(Connection connection) {
        try {
            connection.close();
        } catch (SQLException alreadyBroken) {
            abort(connection);
        }
    }

    private void open() throws IOException, SQLException {
        if (connection != null) {
            return;
        }
        try {
            connection = loggedIn();
            opened++;
            toThisHost = login.isToThisHost();
            preamble();
        } catch (IOException | SQLException | RuntimeException e) {
            close();
            throw e;
        }
    }

    /** By the port that a server keeps for this, where all connections are taken. */
    private Connection loggedIn() throws IOException, SQLException {
        try {
            return DriverLogin.open(login, timeout, opening);
        } catch (SQLException e) {
            if (e.getErrorCode() != MysqlFailure.TOO_MANY_CONNECTIONS || server.adminPort() == 0) {
                throw e;
            }
            gate.pass(login.user(), timeout, () -> aborted);
            Connection byAdminPort = DriverLogin.open(login.atAdminPort(server.adminPort()), timeout, opening);
            String port = Integer.toString(server.adminPort());
            LOG.log(Level.WARNING, "{0}: all connections are taken; logged in by port {1}", login.address(), port);
            return byAdminPort;
        }
    }

    /**
     * What every session of ours needs: it only reads, whatever statements the configuration brings. {@code wsrep_sync_wait} alone
     * makes SHOW GLOBAL STATUS hang on a Galera node that lags; the time limits are the server's own, since {@code setQueryTimeout} opens a second connection to a
     * server that hangs and waits for that too.
     */
    private void preamble() throws SQLException {
        run("SELECT VERSION()", 0, row -> flavour = Flavour.of(row.getString(1)));
        long seconds = Math.max(1, Math.min(timeout.toSeconds(), DriverLogin.READ.toSeconds()));
        String statementLimit =
                flavour.mariadb() ? "max_statement_time=" + seconds : "max_execution_time=" + seconds * 1000;
        for (String setting :
                List.of("TRANSACTION READ ONLY", "wsrep_sync_wait=0", "lock_wait_timeout=2", statementLimit)) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("SET SESSION " + setting);
            } catch (SQLException e) {
                if (e.getErrorCode() != UNKNOWN_SYSTEM_VARIABLE) {
                    throw e;
                }
            }
        }
    }

    private void run(String sql, int most, RowReader rows) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setMaxRows(most);
            try (ResultSet answer = statement.executeQuery(sql)) {
                while (answer.next()) {
                    rows.row(answer);
                }
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
