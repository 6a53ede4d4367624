package io.tidegauge.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tidegauge.packaging.Distribution.Daemon;
import io.tidegauge.testing.Await;
import io.tidegauge.testing.GraphiteServer;
import io.tidegauge.testing.SqlServer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A source and its replica under some load, through Graphite: each target of the dashboards has data. */
@Timeout(300)
final class MysqlDashboardIT {

    private static final String CONFIG = """
            host: db1
            collectors:
              - type: mysql
                server: &server {host: %s, user: monitor, password: monitor}
                every: 1s
              - id: replica
                type: mysql
                server: {<<: *server, host: %s}
                every: 1s
            publishers:
              - type: graphite
                servers: ["%s"]
            """;

    private static final String LOAD =
            "INSERT INTO test.d VALUES (NULL, RAND()); SELECT COUNT(*) FROM test.d WHERE v > 0.5;"
                    + " UPDATE test.d SET v = v / 2 ORDER BY id DESC LIMIT 3; DELETE FROM test.d WHERE v < 0.01;"
                    + " SELECT v, COUNT(*) FROM test.d GROUP BY v ORDER BY 2 LIMIT 1; DO SLEEP(0.05);";

    @TempDir
    private Path folder;

    private volatile boolean stopped;

    @Test
    void hasDataForEachTarget() throws Exception {
        SqlServer source = SqlServer.ownMariadb(Map.of(), "--log-bin=b", "--server-id=1");
        SqlServer replica = SqlServer.ownMariadb(Map.of(), "--server-id=2");
        GraphiteServer graphite = GraphiteServer.get();
        source.sql("CREATE USER repl@'%' IDENTIFIED BY 'repl'; GRANT REPLICATION SLAVE ON *.* TO repl@'%';"
                + " SET GLOBAL innodb_max_dirty_pages_pct = 0;" // so that pages are written at once
                + " CREATE TABLE test.d (id INT AUTO_INCREMENT PRIMARY KEY, v DOUBLE)");
        replica.sql("CHANGE MASTER TO MASTER_HOST='" + source.address()
                + "', MASTER_USER='repl', MASTER_PASSWORD='repl'," + " MASTER_USE_GTID=slave_pos; START SLAVE");
        Thread load = new Thread(() -> load(source), "load");
        load.setDaemon(true);
        load.start();
        try (Daemon daemon = Distribution.built()
                .start(folder, CONFIG.formatted(source.address(), replica.address(), graphite.lines()))) {
            daemon.awaitStatus();
            Dashboard.of("mysql.json")
                    .everyTargetHasData(
                            graphite,
                            "*",
                            target -> target.contains("slow_queries") // none is
                                    || target.contains("select_full_join")
                                    || target.contains("aborted"));
            Dashboard.of("mysql-innodb.json")
                    .everyTargetHasData(
                            graphite,
                            "*",
                            target -> target.contains("deadlocks")
                                    || target.contains("lock_waits")
                                    || target.contains("row_lock_time")); // nobody waits for another
            Dashboard.of("mysql-replication.json").everyTargetHasData(graphite, "*", target -> false);
            if (Boolean.getBoolean("tidegauge.pictures")) {
                draw(graphite);
            }
            stopped = true;
            load.join();
            assertEquals(0, daemon.stop());
        } finally {
            stopped = true;
            source.stop();
            replica.stop();
        }
    }

    private void load(SqlServer source) {
        while (!stopped) {
            source.sql(LOAD.repeat(20));
        }
    }

    /** For the page of the collector: {@code -Dtidegauge.pictures=true}. */
    private static void draw(GraphiteServer graphite) throws Exception {
        long ends = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        Await.until(Duration.ofSeconds(70), "a minute to show", () -> System.nanoTime() - ends > 0, () -> "time");
        Dashboard.draw(
                graphite,
                "mysql-statements",
                "Statements a second",
                "-70s",
                "aliasByNode(mysql.db1.status.questions, 3)",
                "aliasByNode(mysql.db1.status.com_{select,insert,update,delete}, 3)");
        Dashboard.draw(
                graphite,
                "mysql-innodb",
                "InnoDB: transactions that are not purged yet, and rows changed a second",
                "-70s",
                "aliasByNode(mysql.db1.status.handler_{write,update,delete}, 3)",
                "aliasByNode(mysql.db1.innodb.history_list, 3)");
    }
}
