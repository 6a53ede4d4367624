package io.tidegauge.galera.ring;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Samples the times of a ring's write-sets, evenly over its bytes; reads less than two megabytes of it however large it is. */
public final class RingTimes {

    /** The bound of all reading. */
    public static final long MOST_BYTES = 2_000_000;

    private static final int CHUNK = 2048;
    private static final int SAMPLES = 100;

    /** What one sample may take: the header is looked for, and the next ones held against it. */
    private static final long A_SAMPLE = 4 * CHUNK;

    /** How many write-sets are looked at for one that this node made, and how often, if there never is one. */
    private static final int NEIGHBOURS = 6;

    private static final int IN_VAIN = 10;

    /** A long transaction's first event has the time of its first statement; its last one is nearer. */
    private static final int EVENTS = 8;

    private static final long NANOS_PER_SECOND = 1_000_000_000;

    private final BoundedReads bytes;
    private final String ownSource;
    private int inVain;

    /** @param ownSource {@code wsrep_gcomm_uuid}: whose monotonic stamps are this host's */
    public RingTimes(BoundedReads bytes, String ownSource) {
        this.bytes = bytes;
        this.ownSource = ownSource;
    }

    /**
     * Stamps in the order of their seqnos, as the ring had them; none where it is empty. A server that writes meanwhile may spoil
     * single ones.
     *
     * @throws RingException it is none that can be read
     */
    public List<Stamp> sample() throws IOException {
        Ring ring = Ring.of(bytes, CHUNK);
        List<Stamp> stamps = new ArrayList<>();
        if (ring.isEmpty()) {
            return stamps;
        }
        Extent extent = ring.extent();
        long lastSeqno = 0;
        for (int i = 0; i < SAMPLES && bytes.has(A_SAMPLE); i++) {
            long offset = extent.offset(extent.length() / SAMPLES * i);
            Optional<Stamp> stamp;
            try {
                stamp = stampFrom(ring, extent, offset);
            } catch (RingException spent) { // what one large write-set took is not there for the others
                break;
            }
            if (stamp.isPresent() && stamp.get().seqno() > lastSeqno) {
                lastSeqno = stamp.get().seqno();
                stamps.add(stamp.get());
            }
        }
        return stamps;
    }

    /** Of the first write-set from {@code offset} on, or of one near it that this node made: its stamp is exact. */
    private Optional<Stamp> stampFrom(Ring ring, Extent extent, long offset) throws IOException {
        Optional<Stamp> first = Optional.empty();
        Optional<Buffer> buffer = ring.orderedFrom(offset, extent.segmentEnd(offset));
        int most = inVain < IN_VAIN ? NEIGHBOURS : 1;
        for (int i = 0; i < most && buffer.isPresent(); i++) {
            Optional<WriteSet> set = buffer.get().isOrdered() ? WriteSet.of(ring, buffer.get()) : Optional.empty();
            if (set.isPresent()) {
                long behind = extent.length() - extent.place(buffer.get().offset());
                if (set.get().source().equals(ownSource) && set.get().monotonicNanos() > 0) {
                    inVain = 0;
                    return Optional.of(new Stamp(
                            buffer.get().seqno(),
                            behind,
                            Stamp.Source.MONOTONIC,
                            set.get().monotonicNanos()));
                }
                if (first.isEmpty()) {
                    first = bySeconds(ring, set.get(), buffer.get().seqno(), behind);
                }
            }
            buffer = ring.after(buffer.get());
        }
        inVain++;
        return first;
    }

    private static Optional<Stamp> bySeconds(Ring ring, WriteSet set, long seqno, long behind) throws IOException {
        return set.events(ring, EVENTS).stream()
                .map(BinlogEvent::seconds)
                .filter(seconds -> seconds > 0)
                .max(Long::compare)
                // somewhere in that second
                .map(seconds -> new Stamp(
                        seqno, behind, Stamp.Source.BINLOG, seconds * NANOS_PER_SECOND + NANOS_PER_SECOND / 2));
    }
}
