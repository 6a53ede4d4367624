package io.tidegauge.galera;

import io.tidegauge.testing.GaleraNode;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/**
 * What is true of a node: twenty times a second the oldest and the last seqno and the bytes counted, kept all, nothing derived.
 * It shares no code with what it judges.
 */
final class Sampler implements AutoCloseable {

    private static final long STEP_NANOS = 50_000_000;
    private static final String STATEMENT = "SHOW GLOBAL STATUS WHERE Variable_name IN ('wsrep_local_cached_downto',"
            + " 'wsrep_last_committed', 'wsrep_replicated_bytes', 'wsrep_received_bytes', 'wsrep_replicated',"
            + " 'wsrep_received')";

    /** One look. Bytes begin at 0 where the server was started anew. */
    record Look(long nanos, long downto, long committed, double bytes) {}

    private final String url;
    private final List<Look> looks = new ArrayList<>();
    private final Thread thread;
    private volatile boolean stopped;

    Sampler(GaleraNode node) {
        this.url = "jdbc:mysql://" + node.address() + ":" + node.port()
                + "/?sslMode=DISABLED&connectTimeout=1000&socketTimeout=2000";
        this.thread = new Thread(this::look, "sampler");
        thread.setDaemon(true);
        thread.start();
    }

    private void look() {
        while (!stopped) {
            try (Connection connection = DriverManager.getConnection(url, "root", "root");
                    Statement statement = connection.createStatement()) {
                long due = System.nanoTime();
                while (!stopped) {
                    long asked = System.nanoTime();
                    Map<String, Double> rows = new HashMap<>();
                    try (ResultSet answer = statement.executeQuery(STATEMENT)) {
                        while (answer.next()) {
                            rows.put(answer.getString(1), Double.parseDouble(answer.getString(2)));
                        }
                    }
                    add(rows, asked + (System.nanoTime() - asked) / 2);
                    due += STEP_NANOS;
                    LockSupport.parkNanos(Math.max(1, due - System.nanoTime()));
                }
            } catch (SQLException away) {
                LockSupport.parkNanos(STEP_NANOS);
            }
        }
    }

    private synchronized void add(Map<String, Double> rows, long nanos) {
        double committed = rows.getOrDefault("wsrep_last_committed", -1.0);
        double downto = rows.getOrDefault("wsrep_local_cached_downto", -1.0);
        if (committed < 0 || downto < 0) {
            return;
        }
        looks.add(new Look(
                nanos,
                (long) Math.min(downto, committed + 1),
                (long) committed,
                rows.get("wsrep_replicated_bytes")
                        + rows.get("wsrep_received_bytes")
                        + 26 * (rows.get("wsrep_replicated") + rows.get("wsrep_received"))));
    }

    synchronized List<Look> looks() {
        return List.copyOf(looks);
    }

    /** The look next to a moment. */
    synchronized Look at(long nanos) {
        return looks.stream()
                .min((one, other) -> Long.compare(Math.abs(one.nanos() - nanos), Math.abs(other.nanos() - nanos)))
                .orElseThrow();
    }

    /** Bytes put in between two moments: at least, and at most; a look is the less exact the more is written in its step. */
    synchronized Bracket written(long from, long to) {
        double least = Double.NEGATIVE_INFINITY;
        double most = Double.POSITIVE_INFINITY;
        double leastBefore = Double.NEGATIVE_INFINITY;
        double mostBefore = Double.POSITIVE_INFINITY;
        for (Look look : looks) {
            leastBefore = look.nanos() <= from ? look.bytes() : leastBefore;
            mostBefore = look.nanos() >= from ? Math.min(mostBefore, look.bytes()) : mostBefore;
            least = look.nanos() < to ? look.bytes() : least;
            most = look.nanos() >= to ? Math.min(most, look.bytes()) : most;
        }
        return new Bracket(least - mostBefore, most - leastBefore);
    }

    /** Bytes a second over what was seen of the {@code seconds} before a moment. */
    synchronized double rate(long until, double seconds) {
        Look last = at(until);
        Look first = at(last.nanos() - (long) (seconds * 1e9));
        return (last.bytes() - first.bytes()) / (last.nanos() - first.nanos()) * 1e9;
    }

    /** What is between two values, which may be all that can be known. */
    record Bracket(double least, double most) {
        /** How far outside of it a value is; below it: less than 0. */
        double off(double value) {
            return value < least ? value - least : Math.max(0, value - most);
        }

        double middle() {
            return (least + most) / 2;
        }
    }

    /** When a seqno was first seen committed: between the look that had it and the one before. */
    synchronized double committedAt(long seqno) {
        for (int i = 0; i < looks.size(); i++) {
            Look look = looks.get(i);
            if (look.committed() >= seqno) {
                if (i == 0) {
                    throw new AssertionError(
                            "seqno " + seqno + " was committed before the first look, which had " + look.committed());
                }
                Look before = looks.get(i - 1);
                double share = (double) (seqno - before.committed()) / (look.committed() - before.committed());
                boolean gap = look.nanos() - before.nanos() > 20 * STEP_NANOS;
                return gap ? look.nanos() : before.nanos() + share * (look.nanos() - before.nanos());
            }
        }
        throw new AssertionError("seqno " + seqno + " was never committed");
    }

    /** When the oldest seqno first was above {@code seqno}. */
    synchronized double evictedAt(long seqno) {
        for (Look look : looks) {
            if (look.downto() > seqno) {
                return look.nanos();
            }
        }
        throw new AssertionError("seqno " + seqno + " was never evicted");
    }

    /** Seconds. */
    double age(Look look) {
        return (look.nanos() - committedAt(look.downto())) / 1e9;
    }

    double span(Look look) {
        return (committedAt(look.committed()) - committedAt(look.downto())) / 1e9;
    }

    /** Bytes put in since the oldest item was. */
    synchronized double held(Look look) {
        for (int i = 1; i < looks.size(); i++) {
            if (looks.get(i).committed() >= look.downto()) {
                Look after = looks.get(i);
                Look before = looks.get(i - 1);
                double share = (double) (look.downto() - before.committed()) / (after.committed() - before.committed());
                return look.bytes() - before.bytes() - share * (after.bytes() - before.bytes());
            }
        }
        throw new AssertionError(look + " holds what was never committed");
    }

    /** The least time that a seqno stayed, of those evicted from one moment on; known to a step. */
    synchronized double leastRealised(long fromNanos) {
        double least = Double.MAX_VALUE;
        for (int i = 1; i < looks.size(); i++) {
            Look look = looks.get(i);
            if (look.nanos() >= fromNanos && look.downto() > looks.get(i - 1).downto()) {
                least = Math.min(least, (look.nanos() - committedAt(look.downto() - 1)) / 1e9);
            }
        }
        return least;
    }

    @Override
    public void close() {
        stopped = true;
        try {
            thread.join(5000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
