package io.tidegauge.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** A little load that swells and ebbs: between 20 and 200 statements a second, a whole tide every 30 seconds. */
final class Load implements AutoCloseable {

    private static final double LEAST = 20;
    private static final double MOST = 200;
    private static final double TIDE_SECONDS = 30;

    private final Thread thread;
    private final EmbeddedMariaDb database;
    private final long began = System.nanoTime();
    private volatile boolean stopped;
    private volatile String failure = "";

    Load(EmbeddedMariaDb database) {
        this.database = database;
        this.thread = new Thread(this::work, "load");
        thread.setDaemon(true);
        thread.start();
    }

    /** Statements a second that it makes now. */
    double perSecond() {
        double seconds = (System.nanoTime() - began) / 1e9;
        return LEAST + (MOST - LEAST) * (1 - Math.cos(2 * Math.PI * seconds / TIDE_SECONDS)) / 2;
    }

    /** Why it makes none; "" while it does. */
    String failure() {
        return failure;
    }

    private void work() {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE IF NOT EXISTS demo");
            statement.execute("CREATE TABLE IF NOT EXISTS demo.tide (id INT PRIMARY KEY AUTO_INCREMENT, level DOUBLE)");
            for (long i = 0; !stopped; i++) {
                statement.execute(
                        switch ((int) (i % 4)) {
                            case 0 -> "INSERT INTO demo.tide (level) VALUES (" + perSecond() + ")";
                            case 1 -> "SELECT AVG(level) FROM demo.tide WHERE id > " + (i / 4 - 100);
                            case 2 -> "UPDATE demo.tide SET level = level + 1 WHERE id = " + i / 4;
                            default -> "SELECT COUNT(*) FROM demo.tide WHERE id < 50";
                        });
                LockSupport.parkNanos((long) (Duration.ofSeconds(1).toNanos() / perSecond()));
            }
        } catch (SQLException e) {
            failure = e.toString();
        }
    }

    @Override
    public void close() {
        stopped = true;
        try {
            thread.join(Duration.ofSeconds(5).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
