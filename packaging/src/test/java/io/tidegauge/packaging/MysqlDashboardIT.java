package io.tidegauge.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tidegauge.packaging.Distribution.Daemon;
import io.tidegauge.testing.Await;
import io.tidegauge.testing.GraphiteServer;
import io.tidegauge.testing.SqlServer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
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

    /** Two that wait for each other, a join without an index that is slow by decree, one that is refused, one that is cut off. */
    private static final String TROUBLE = """
            sql() { mariadb -uroot -proot -e "$1" >/dev/null 2>&1; }
            sql 'BEGIN; UPDATE test.two SET v = 1 WHERE id = 1; DO SLEEP(0.3); UPDATE test.two SET v = 1 WHERE id = 2; COMMIT' &
            sql 'BEGIN; UPDATE test.two SET v = 2 WHERE id = 2; DO SLEEP(0.3); UPDATE test.two SET v = 2 WHERE id = 1; COMMIT' &
            sql 'SET long_query_time = 0; SELECT COUNT(*) FROM test.two a JOIN test.two b ON a.v = b.v'
            mariadb -h127.0.0.1 -unobody -pwrong -e 'SELECT 1' >/dev/null 2>&1
            sql 'KILL CONNECTION_ID()'
            wait
            true
            """;

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
                + " CREATE TABLE test.d (id INT AUTO_INCREMENT PRIMARY KEY, v DOUBLE);"
                + " CREATE TABLE test.two (id INT PRIMARY KEY, v INT); INSERT INTO test.two VALUES (1, 1), (2, 2)");
        replica.sql("CHANGE MASTER TO MASTER_HOST='" + source.address()
                + "', MASTER_USER='repl', MASTER_PASSWORD='repl'," + " MASTER_USE_GTID=slave_pos; START SLAVE");
        Thread load = new Thread(() -> load(source), "load");
        load.setDaemon(true);
        load.start();
        try (Daemon daemon = Distribution.built()
                .start(folder, CONFIG.formatted(source.address(), replica.address(), graphite.lines()))) {
            daemon.awaitStatus();
            for (String file : List.of("mysql.json", "mysql-innodb.json", "mysql-replication.json")) {
                Dashboard.of(file).everyTargetHasData(graphite, "*", target -> false);
            }
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
            source.inside("sh", "-c", TROUBLE);
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
