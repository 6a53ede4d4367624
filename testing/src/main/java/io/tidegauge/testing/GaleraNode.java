package io.tidegauge.testing;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** One node of a {@link GaleraCluster}: it may leave and come back, container, address and data stay. */
public final class GaleraNode extends TestContainer {

    private static final Duration LONGEST_JOIN = Duration.ofMinutes(2);

    GaleraNode(Map<Path, String> shared) {
        super(TestImage.of("galera", "start"), shared);
    }

    public int port() {
        return 3306;
    }

    /** Runs a statement by the server's own client; rows of tab-separated columns. */
    public String sql(String statement) {
        return inside("mariadb", "-uroot", "-N", "-B", "-e", statement).strip();
    }

    /** One row of the global status. */
    public String status(String row) {
        String answer = sql("SHOW GLOBAL STATUS LIKE '" + row + "'");
        return answer.substring(answer.indexOf('\t') + 1);
    }

    /** Starts the server, which joins the cluster; returns at once. */
    public void join() {
        inside("rm", "-f", "/hold");
    }

    public void awaitSynced() {
        Await.until(LONGEST_JOIN, "node " + address() + " is synced", this::isSynced, this::log);
    }

    private boolean isSynced() {
        try {
            return status("wsrep_local_state_comment").equals("Synced");
        } catch (AssertionError notYet) {
            return false;
        }
    }

    /** Stops the server in order, and waits for its end. */
    public void leave() {
        end("-TERM");
    }

    /** Kills the server, and waits for its end. */
    public void kill() {
        end("-KILL");
    }

    private void end(String signal) {
        inside(
                "sh",
                "-c",
                "touch /hold; P=$(cat /run/mysqld/mysqld.pid); kill " + signal
                        + " $P; while [ -d /proc/$P ]; do sleep 0.02; done");
    }

    /** Provider options for the next start, beside those of all. */
    public void options(String options) {
        inside("sh", "-c", "echo '" + options + "' > /options");
    }

    /** How it last caught up: {@code IST} or {@code SST}. */
    public String lastTransfer() {
        String log = log();
        return log.lastIndexOf("SST completed on joiner") > log.lastIndexOf("as process") ? "SST" : "IST";
    }

    void members(String members) {
        inside("sh", "-c", "echo '" + members + "' > /members");
    }

    void found() {
        inside("touch", "/bootstrap");
        join();
    }
}
