package io.tidegauge.galera;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.OptionalLong;

/** What is known of one Galera node over time: its history, what its ring holds, who is away, what was transferred. */
final class Node {

    private static final Logger LOG = System.getLogger(Node.class.getName());

    private static final double NANOS_PER_SECOND = 1e9;

    /** Write-sets that were not counted, of the ring: above it they came by IST. */
    private static final double UNCOUNTED = 0.01;

    /** Of the ring: more than is written between two readings. */
    private static final double A_TICK = 0.25;

    /** Seconds in which a server has started that waits for no snapshot. */
    private static final double LONG_START = 30;

    /** Between a member's joining and the transfer that it asks for. */
    private static final long JOIN_NANOS = 60_000_000_000L;

    /** The clocks of server and agent, and a second of rounding in Uptime. */
    private static final long RESTART_NANOS = 2_000_000_000L;

    private final String id;
    private final Storage storage;
    private final double longestWindow;
    private final History history = new History();
    private final Memory memory = new Memory();
    private final Turnover turnover;
    private final Absences absences;
    private final Transfers transfers;
    private boolean loaded;

    /** Whether a reading of this very process lies behind: else nobody knows what happened meanwhile. */
    private boolean watched;

    private long countedWriteSets = -1;
    private long size;

    /** @param longestWindow seconds of history that are needed however young the ring is */
    Node(String id, Storage storage, double longestWindow) {
        this.id = id;
        this.storage = storage;
        this.longestWindow = longestWindow;
        this.turnover = new Turnover(id, history, memory);
        this.absences = new Absences(id, memory);
        this.transfers = new Transfers(id, memory);
    }

    History history() {
        return history;
    }

    Memory memory() {
        return memory;
    }

    /** Takes note of a reading; does nothing where the node has no place in any history yet. */
    void observe(Reading reading, ProviderOptions options) {
        if (!loaded) {
            loaded = true;
            storage.load(history, memory, reading.nanos(), reading.wallMillis());
        }
        OptionalLong committed = reading.committed();
        OptionalLong downto = reading.cachedDownto();
        if (committed.isEmpty() || downto.isEmpty()) {
            return;
        }
        size = options.size();
        forgetIfAnother(reading, committed.getAsLong());
        boolean known = !history.isEmpty();
        boolean afresh = known && isAfresh(reading, committed.getAsLong());
        Point before = known ? history.last() : nothingBefore(reading);
        boolean left = absences.observe(reading, before);
        boolean transferred = afresh && isBehindSnapshot(reading, downto.getAsLong() - before.seqno() - 1);
        history.add(point(reading, committed.getAsLong(), before, afresh));
        countedWriteSets = reading.countedWriteSets();
        if (!known) {
            absences.rebase(history.last(), bytesAWriteSet());
        }
        turnover.observe(reading, downto.getAsLong(), size, bytesAWriteSet(), afresh);
        boolean joining = absences.joinedSince(reading.nanos() - JOIN_NANOS);
        transfers.observe(reading, transferred && watched, joining && !options.desyncedByHand());
        watched = true;
        history.tidy(downto.getAsLong(), longestWindow);
        if (left) {
            storage.save(history, memory);
        } else {
            storage.saveIfDue(history, memory, reading.nanos());
        }
    }

    private void forgetIfAnother(Reading reading, long committed) {
        boolean another = !reading.cluster().equals(memory.cluster);
        if (another || (!history.isEmpty() && committed < history.last().seqno())) {
            if (!memory.cluster.isEmpty()) {
                LOG.log(
                        Level.INFO,
                        "{0}: {1}; its history begins anew",
                        id,
                        another ? "the node is in another cluster" : "the node went back in its history");
                memory.forgetCluster();
            }
            history.clear();
            storage.startAnew();
            countedWriteSets = -1;
            memory.cluster = reading.cluster();
        }
    }

    /** Bytes begin at 0, wherever the node is. */
    private static Point nothingBefore(Reading reading) {
        return new Point(
                reading.nanos(),
                reading.wallMillis(),
                reading.committed().orElse(0),
                0,
                reading.countedBytes(),
                TimeSource.HISTORY,
                false);
    }

    /** Whether what came since the last reading was not all counted: the server began to count anew, or write-sets came by IST. */
    private boolean isAfresh(Reading reading, long committed) {
        Point last = history.last();
        boolean restarted =
                reading.countedBytes() < last.counted() || reading.serverStart() > last.nanos() + RESTART_NANOS;
        if (restarted || countedWriteSets < 0) {
            return restarted;
        }
        long uncounted = committed - last.seqno() - (reading.countedWriteSets() - countedWriteSets);
        return uncounted * bytesAWriteSet() > UNCOUNTED * (double) size;
    }

    /**
     * Whether the node lost its own place in the history, so that a snapshot came. What was written between the last reading and the
     * server's end is missing too, where {@code gcache.recover} is off.
     *
     * @param missing write-sets between those that were seen and those that the cache has
     */
    private boolean isBehindSnapshot(Reading reading, long missing) {
        boolean more = missing * bytesAWriteSet() > A_TICK * (double) size;
        return missing > 0 && (more || reading.upSeconds() > LONG_START);
    }

    private Point point(Reading reading, long committed, Point before, boolean afresh) {
        double bytes = reading.countedBytes() - before.counted();
        if (afresh) { // what was not counted was as large as what was
            bytes = (committed - before.seqno()) * bytesAWriteSet();
        }
        return new Point(
                reading.nanos(),
                reading.wallMillis(),
                committed,
                before.bytes() + Math.max(0, bytes),
                reading.countedBytes(),
                TimeSource.HISTORY,
                afresh);
    }

    /** Over the last hour; else since the server started; 0 where it has counted nothing. */
    double bytesAWriteSet() {
        return history.rates().bytesPerWriteSet(3600).orElseGet(() -> {
            boolean counted = countedWriteSets > 0 && !history.isEmpty();
            return counted ? (double) history.last().counted() / countedWriteSets : 0;
        });
    }

    /** Figures of the last reading. */
    Durability durability(Reading reading, ProviderOptions options, Iterable<Double> windows) {
        return Durability.of(this, reading, options, windows);
    }

    boolean knows(Reading reading) {
        return !history.isEmpty() && reading.committed().isPresent();
    }

    void seeded() {
        storage.startAnew();
    }

    void close() {
        if (loaded) {
            storage.save(history, memory);
        }
    }

    static double seconds(long nanos) {
        return nanos / NANOS_PER_SECOND;
    }
}
