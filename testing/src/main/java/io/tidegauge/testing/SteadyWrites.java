package io.tidegauge.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.locks.LockSupport;

/**
 * Writes to {@code test.t}, so many a second whatever the server does: one that was kept waiting catches up. The driver is the
 * using module's.
 */
public final class SteadyWrites implements AutoCloseable {

    private static final int BYTES = 4000;
    private static final int ROWS_KEPT = 2000;

    private final String url;
    private final Thread thread;
    private volatile double aSecond;
    private volatile boolean stopped;
    private volatile String failure = "";

    public SteadyWrites(GaleraNode node, double aSecond) {
        this.url = "jdbc:mysql://" + node.address() + ":" + node.port() + "/test?sslMode=DISABLED&socketTimeout=30000";
        this.aSecond = aSecond;
        this.thread = new Thread(this::write, "writes");
        thread.setDaemon(true);
        thread.start();
    }

    /** Another rate from now on. */
    public void rate(double other) {
        aSecond = other;
    }

    /** What went wrong; "" where nothing did. */
    public String failure() {
        return failure;
    }

    private void write() {
        try (Connection connection = DriverManager.getConnection(url, "root", "root");
                Statement statement = connection.createStatement()) {
            double due = System.nanoTime();
            long count = 0;
            while (!stopped) {
                double rate = aSecond;
                if (rate <= 0) {
                    LockSupport.parkNanos(10_000_000);
                    due = System.nanoTime();
                    continue;
                }
                due += 1e9 / rate;
                while (!stopped && aSecond > 0 && System.nanoTime() < due) {
                    LockSupport.parkNanos(Math.min(10_000_000, Math.max(1, (long) (due - System.nanoTime()))));
                }
                statement.execute("INSERT INTO t (v) VALUES (REPEAT('x', " + BYTES + "))");
                if (++count % ROWS_KEPT == 0) {
                    statement.execute("TRUNCATE TABLE t"); // for a snapshot that is small
                }
            }
        } catch (SQLException e) {
            failure = e.toString();
        }
    }

    @Override
    public void close() {
        stopped = true;
        try {
            thread.join(30_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
