package io.tidegauge.galera;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.OptionalDouble;

/**
 * What the oldest seqno of the cache does. While a full ring turns over, old write-sets go as new ones come. A move of it that
 * leaves the ring half empty is none of that: a server that began anew, or what did not fit into the ring, whose page takes
 * all history before it along (Galera 26.4 {@code PageStore::delete_page}): a transaction above half of it, or what came while a
 * state transfer held the ring. So it is after an IST under load: what came live
 * meanwhile lies in the ring before what was transferred, and takes that along when it goes.
 */
final class Turnover {

    private static final Logger LOG = System.getLogger(Turnover.class.getName());
    private static final long MILLIS_PER_HOUR = 3_600_000;
    private static final int HOURS_KEPT = 7 * 24;

    /** A write-set may be as large as half of the ring, and what it does not fit into is wasted. */
    private static final double FULL = 0.5;

    /** Of a ring that was never seen to turn over. */
    private static final double NEARLY = 0.95;

    /** What was transferred goes all at once, or in the order it came in. */
    private static final double FULL_OF_TRANSFERRED = 0.9;

    private final String id;
    private final History history;
    private final Memory memory;

    Turnover(String id, History history, Memory memory) {
        this.id = id;
        this.history = history;
        this.memory = memory;
    }

    /**
     * Takes note of a reading.
     *
     * @param bytesAWriteSet on average: what tells a full ring at the first look
     * @param afresh whether the server began anew since the reading before
     */
    void observe(Reading reading, long downto, long size, double bytesAWriteSet, boolean afresh) {
        long before = memory.cachedDownto;
        memory.cachedDownto = downto;
        long hour = reading.wallMillis() / MILLIS_PER_HOUR;
        memory.worst.headMap(hour - HOURS_KEPT).clear();
        memory.worst.tailMap(hour + 1).clear(); // of a clock that was ahead
        if (before == 0) {
            double estimated = (history.last().seqno() - downto + 1) * bytesAWriteSet;
            memory.evicting = downto > 1 && estimated > NEARLY * size;
            return;
        } else if (downto < before) {
            memory.evicting = false;
            return;
        }
        if (downto == before) {
            return;
        }
        boolean transferred = history.isAfreshBetween(before, downto);
        double full = (transferred ? FULL_OF_TRANSFERRED : FULL) * size;
        double usual = history.rates().bytesPerWriteSetBefore(downto).orElse(bytesAWriteSet);
        double held = history.bytesSince(downto, full, usual);
        if (downto > history.last().seqno() || held < full) {
            history.correct(downto, held);
            emptied(downto, before, afresh || transferred);
        } else {
            turned(reading, downto, hour);
        }
    }

    private void emptied(long downto, long before, boolean explained) {
        memory.evicting = false;
        memory.historyLost = !explained;
        if (!explained) {
            LOG.log(
                    Level.WARNING,
                    "{0}: the gcache lost its history: {1} write-sets went at once, and a node that left before them needs an SST"
                            + " now. What did not fit into the ring (a transaction above half of it, or what came while a"
                            + " state transfer held it) lay in a page, which was deleted; set gcache.keep_pages_size above"
                            + " that and above gcache.page_size: SET GLOBAL wsrep_provider_options ="
                            + " ''gcache.keep_pages_size=…'' (no restart)",
                    id,
                    Long.toString(downto - before));
        }
    }

    /** What went had been there until now: so long could a node have stayed away that left with it. */
    private void turned(Reading reading, long downto, long hour) {
        memory.evicting = true;
        memory.historyLost = false;
        history.timeOf(downto)
                .filter(known -> known.source().isMeasured())
                .ifPresent(known -> memory.worst.merge(hour, Node.seconds(reading.nanos() - known.nanos()), Math::min));
    }

    /** The least durability of the last hours, in seconds; empty where nothing was evicted in them. */
    static OptionalDouble worst(Memory memory, long wallMillis, int hours) {
        return memory.worst.tailMap(wallMillis / MILLIS_PER_HOUR - hours).values().stream()
                .mapToDouble(Double::doubleValue)
                .min();
    }
}
