package io.tidegauge.mysql;

import static io.tidegauge.mysql.Connected.given;
import static io.tidegauge.mysql.Connected.givesAllOf;
import static io.tidegauge.mysql.Connected.kind;
import static io.tidegauge.mysql.Connected.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tidegauge.api.Sample;
import io.tidegauge.testing.Await;
import io.tidegauge.testing.RecordingSink;
import io.tidegauge.testing.SqlServer;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A real group of two: it forms, works, and one of them hangs. By {@code ./verify --long mysql}. */
@Timeout(600)
final class LongGroup {

    private static final Duration LONG = Duration.ofMinutes(3);
    private static final String REPL = "SET sql_log_bin = 0; CREATE USER repl@'%' IDENTIFIED BY 'repl';"
            + " GRANT REPLICATION SLAVE, BACKUP_ADMIN, CONNECTION_ADMIN ON *.* TO repl@'%'; SET sql_log_bin = 1;"
            + " CHANGE REPLICATION SOURCE TO SOURCE_USER='repl', SOURCE_PASSWORD='repl' FOR CHANNEL 'group_replication_recovery';";

    /** SHOW REPLICA STATUS has none of the group's own channels. */
    private static final String[] OF_CHANNELS = Stream.of(
                    "behind_bytes delay_seconds gtid_gap io_connecting io_running lag_known lag_seconds last_io_errno"
                            .split(" ", -1),
                    "last_sql_errno relay_log_bytes retried_transactions sql_running".split(" ", -1))
            .flatMap(Stream::of)
            .map(name -> "replication.{channel}." + name)
            .toArray(String[]::new);

    private static SqlServer member(int id) {
        return SqlServer.ownMysql(
                Map.of(),
                "--server-id=" + id,
                "--gtid-mode=ON",
                "--enforce-gtid-consistency=ON",
                "--plugin-load-add=group_replication.so",
                "--report-host=@address@",
                "--loose-group-replication-group-name=8e9e6b54-e4f4-11f1-8b66-02fc00000001",
                "--loose-group-replication-local-address=@address@:33061",
                "--loose-group-replication-start-on-boot=OFF",
                "--loose-group-replication-recovery-get-public-key=ON",
                "--loose-group-replication-member-expel-timeout=0",
                "--loose-group-replication-ip-allowlist=10.0.0.0/8,172.16.0.0/12,192.168.0.0/16");
    }

    private static RecordingSink read(Connected connected) {
        try {
            return connected.read("replication");
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static void awaitValue(Connected connected, String name, double wanted) {
        Await.until(
                LONG,
                name + " is " + wanted,
                () -> given(read(connected), name)
                        .map(given -> given.value() == wanted)
                        .orElse(false),
                () -> read(connected).given().toString());
    }

    @Test
    void isSeenByEachOfItsMembers() throws Exception {
        SqlServer one = member(1);
        SqlServer two = member(2);
        try (Connected first = new Connected(one, "monitor");
                Connected second = new Connected(two, "monitor")) {
            String seeds = "SET GLOBAL group_replication_group_seeds = '" + one.address() + ":33061," + two.address()
                    + ":33061';";
            one.sql(REPL + seeds + "SET GLOBAL group_replication_bootstrap_group = ON; START GROUP_REPLICATION;"
                    + " SET GLOBAL group_replication_bootstrap_group = OFF");
            awaitValue(first, "group.member_online", 1);
            two.sql(REPL + seeds + "START GROUP_REPLICATION");
            awaitValue(first, "group.online", 2);
            awaitValue(second, "group.member_online", 1);
            RecordingSink ofFirst = read(first);
            assertEquals(2, value(ofFirst, "group.members"));
            assertEquals(1, value(ofFirst, "group.member_primary"));
            assertEquals(0, value(read(second), "group.member_primary"));
            assertEquals(0, value(ofFirst, "group.unreachable"));
            assertEquals(Map.of(), ofFirst.failures());

            double checked = value(ofFirst, "group.checked");
            double proposed = value(ofFirst, "group.proposed");
            double applied = value(read(second), "group.applied");
            one.sql(
                    "CREATE TABLE test.t (i INT PRIMARY KEY); INSERT INTO test.t VALUES (1); INSERT INTO test.t VALUES (2)");
            awaitValue(first, "group.proposed", proposed + 3);
            awaitValue(first, "group.checked", checked + 3);
            awaitValue(second, "group.applied", applied + 3);
            assertEquals(Sample.Kind.COUNTER, kind(read(first), "group.checked"));
            assertEquals(0, value(read(first), "group.conflicts"));
            assertEquals(0, value(read(first), "group.rolled_back"));
            assertTrue(value(read(first), "group.rows_validating") >= 0);
            givesAllOf("replication", read(second), OF_CHANNELS);
            awaitValue(second, "group.applier_queue", 0);

            two.freeze();
            awaitValue(first, "group.unreachable", 1);
            two.thaw();
            awaitValue(first, "group.online", 2);
            two.sql("STOP GROUP_REPLICATION");
            awaitValue(first, "group.members", 1);
            assertTrue(given(read(second), "group.member_online")
                    .map(given -> given.value() == 0)
                    .orElse(true));
            System.out.println("long mysql: a group formed, worked, lost one and got it back: "
                    + read(first).given().stream()
                            .filter(each -> each.name().startsWith("group."))
                            .count() + " figures");
        } finally {
            one.stop();
            two.stop();
        }
    }
}
