package io.tidegauge.testing;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.testcontainers.utility.DockerImageName;

/** A real MariaDB or MySQL. {@code monitor} with the password {@code monitor} may read, {@code root}/{@code root} all. */
public final class SqlServer extends TestContainer {

    private static final int PORT = 3306;
    private static SqlServer mariadb;
    private static SqlServer mysql;

    private final String client;

    private SqlServer(DockerImageName image, String client, Map<Path, String> shared, String... arguments) {
        super(image, shared, arguments);
        this.client = client;
        awaitPort(PORT);
        Await.until("a login at " + address(), this::answers, this::log);
    }

    /** MariaDB 10.11, the same for all tests of this JVM. */
    public static synchronized SqlServer mariadb() {
        if (mariadb == null) {
            mariadb = new SqlServer(TestImage.of("mariadb", "start"), "mariadb", Map.of());
        }
        return mariadb;
    }

    /** MySQL 9.7, the same for all tests of this JVM. */
    public static synchronized SqlServer mysql() {
        if (mysql == null) {
            mysql = new SqlServer(TestImage.of("mysql", "start"), "mysql", Map.of());
        }
        return mysql;
    }

    /** One of a test's own; folders of this host are shared with it. */
    public static SqlServer ownMariadb(Map<Path, String> shared, String... arguments) {
        return new SqlServer(TestImage.of("mariadb", "start"), "mariadb", shared, arguments);
    }

    /** The same of MySQL. */
    public static SqlServer ownMysql(Map<Path, String> shared, String... arguments) {
        return new SqlServer(TestImage.of("mysql", "start"), "mysql", shared, arguments);
    }

    public int port() {
        return PORT;
    }

    /** Runs a statement by the server's own client; rows of tab-separated columns. */
    public String sql(String statement) {
        return inside(client, "-uroot", "-proot", "-N", "-B", "-e", statement);
    }

    /** What the server's own client prints for a statement of two columns. */
    public Map<String, String> table(String statement) {
        Map<String, String> rows = new LinkedHashMap<>();
        List<String> lines = sql(statement).lines().toList();
        for (String line : lines) {
            int tab = line.indexOf('\t');
            if (tab > 0) {
                rows.put(line.substring(0, tab), line.substring(tab + 1));
            }
        }
        return rows;
    }

    /** Kills the server without warning; the container starts it again. */
    public void kill() {
        inside("sh", "-c", "kill -9 $(cat /run/mysqld/mysqld.pid)");
    }

    /** Stops the server's answers without ending it: it goes on accepting connections. */
    public void freeze() {
        inside("sh", "-c", "kill -STOP $(cat /run/mysqld/mysqld.pid)");
    }

    public void thaw() {
        inside("sh", "-c", "kill -CONT $(cat /run/mysqld/mysqld.pid)");
    }

    public void awaitAnswer() {
        Await.until("a login at " + address(), this::answers, this::log);
    }

    private boolean answers() {
        try {
            return sql("SELECT 1").contains("1");
        } catch (AssertionError notYet) {
            return false;
        }
    }
}
