package io.tidegauge.testing;

import java.nio.file.Path;
import java.util.Map;

/**
 * A real Galera cluster of two nodes with rings of 8 MiB, a test's own. {@code monitor} with the password {@code monitor} may log
 * in; the table {@code test.t} takes writes.
 */
public final class GaleraCluster {

    private final GaleraNode one;
    private final GaleraNode two;

    /** @param shared folders of this host, and where they lie in the first node's container */
    public GaleraCluster(Map<Path, String> shared) {
        one = new GaleraNode(shared);
        two = new GaleraNode(Map.of());
        String members = one.address() + "," + two.address();
        one.members(members);
        two.members(members);
        Await.until("the node waits", () -> one.inside("sh", "-c", "ls /").contains("hold"), one::log);
        one.found();
        one.awaitSynced();
        one.sql("CREATE USER root@'%' IDENTIFIED BY 'root'; GRANT ALL ON *.* TO root@'%';"
                + " CREATE USER monitor@'%' IDENTIFIED BY 'monitor'; CREATE DATABASE test;"
                + " CREATE TABLE test.t (id BIGINT AUTO_INCREMENT PRIMARY KEY, v LONGBLOB)");
        two.join();
        two.awaitSynced();
    }

    /** The node that founded the cluster, and that writes go to. */
    public GaleraNode one() {
        return one;
    }

    public GaleraNode two() {
        return two;
    }

    public void stop() {
        two.stop();
        one.stop();
    }
}
