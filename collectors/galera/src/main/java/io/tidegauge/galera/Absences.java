package io.tidegauge.galera;

import io.tidegauge.api.SampleSink;
import io.tidegauge.api.Tags;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.Set;

/** The members that left, and how much may still be written before they need a whole state transfer. */
final class Absences {

    private static final Logger LOG = System.getLogger(Absences.class.getName());
    private static final long LONGEST_MILLIS = 7L * 24 * 3600 * 1000;
    private static final int MOST = 64;
    private static final double MILLIS_PER_SECOND = 1000;

    private final String id;
    private final Memory memory;
    private long lastJoin = Long.MIN_VALUE;

    Absences(String id, Memory memory) {
        this.id = id;
        this.memory = memory;
    }

    /**
     * Compares the view with the last one. A node outside of the primary component sees nobody, and that says nothing of them.
     *
     * @param before the last point before this view
     * @return whether somebody left
     */
    boolean observe(Reading reading, Point before) {
        memory.absences.values().removeIf(absence -> reading.wallMillis() - absence.sinceMillis() > LONGEST_MILLIS);
        if (!reading.isPrimary() || reading.state() < Reading.DONOR) {
            return false;
        }
        Set<String> now = reading.members();
        boolean renamed = now.size() >= memory.members.size(); // as many as before: one has told its address
        boolean left = false;
        for (String member : memory.members) {
            if (!renamed && !now.contains(member) && memory.absences.size() < MOST) {
                left |= memory.absences.putIfAbsent(
                                member, new Memory.Absence(before.seqno(), before.bytes(), before.wallMillis()))
                        == null;
            }
        }
        if (left) {
            LOG.log(Level.INFO, "{0}: away: {1}", id, String.join(", ", memory.absences.keySet()));
        }
        if (!memory.members.containsAll(now)) {
            lastJoin = reading.nanos();
        }
        for (String member : now) {
            if (memory.absences.remove(member) != null) {
                LOG.log(Level.INFO, "{0}: {1} is back", id, member);
            }
        }
        memory.members.clear();
        memory.members.addAll(now);
        return left;
    }

    /** Whether a member came since a moment. */
    boolean joinedSince(long nanos) {
        return lastJoin > nanos;
    }

    /** A history that begins anew begins at 0 bytes: what was written since a member left is estimated. */
    void rebase(Point now, double bytesAWriteSet) {
        memory.absences.replaceAll((member, absence) -> new Memory.Absence(
                absence.seqno(),
                now.bytes() - (now.seqno() - absence.seqno()) * bytesAWriteSet,
                absence.sinceMillis()));
    }

    /** Of each that is away: since when, how many bytes and seconds are left. */
    static void give(Memory memory, Point now, Durability durability, SampleSink out) {
        out.gauge("absent.members", memory.absences.size());
        for (Map.Entry<String, Memory.Absence> entry : memory.absences.entrySet()) {
            Memory.Absence absence = entry.getValue();
            Tags member = Tags.of("member", entry.getKey());
            boolean gone = memory.cachedDownto > absence.seqno() + 1;
            double left = gone ? 0 : Math.max(0, durability.usableBytes() - (now.bytes() - absence.bytes()));
            out.gauge(
                    "absent.{member}.away_seconds",
                    Math.max(0, now.wallMillis() - absence.sinceMillis()) / MILLIS_PER_SECOND,
                    member);
            out.gauge("absent.{member}.left_bytes", left, member);
            out.gauge("absent.{member}.left_seconds", durability.secondsFor(left), member);
        }
    }
}
