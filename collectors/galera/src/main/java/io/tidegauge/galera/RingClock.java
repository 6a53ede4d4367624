package io.tidegauge.galera;

import io.tidegauge.galera.ring.BoundedReads;
import io.tidegauge.galera.ring.Preamble;
import io.tidegauge.galera.ring.RingFile;
import io.tidegauge.galera.ring.RingTimes;
import io.tidegauge.galera.ring.Stamp;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Asks the ring itself when its items were committed: where it may be read, once at the start and once for each hole in the
 * history. Its word is never taken alone: it holds between the seqnos that the server says it caches, and in the order of these.
 */
final class RingClock {

    private static final Logger LOG = System.getLogger(RingClock.class.getName());
    private static final long NANOS_PER_MILLI = 1_000_000;

    /** A server that writes meanwhile may spoil a look; a file may become readable. */
    private static final long RETRY_NANOS = 60_000_000_000L;

    /** What a stamp may be off its neighbours' before it is taken for a clock of another's making, to either side. */
    private static final int NEIGHBOURS = 2;

    private final String id;
    private final Opener opener;
    private String said = "";
    private boolean failed;
    private long askedAt;
    private Point askedFor = new Point(0, 0, -1, 0, 0, TimeSource.NONE, false);

    /** Opens a ring. */
    interface Opener {
        RingFile open(Path ring) throws IOException;
    }

    RingClock(String id) {
        this(id, RingFile::open);
    }

    RingClock(String id, Opener opener) {
        this.id = id;
        this.opener = opener;
    }

    /** Fills the history's gap at the oldest item of the cache, if there is one and the ring has not been asked about it. */
    void seed(Path ring, Node node, Reading reading) {
        History history = node.history();
        long downto = reading.cachedDownto().orElse(Long.MAX_VALUE);
        if (downto > history.last().seqno()
                || history.covers(downto)
                || !isAskedAnew(history, downto, reading.nanos())) {
            return;
        }
        try {
            if (RingFile.isUnlinked(ring)) {
                throw new IOException(
                        "the server has made another one: restart tidegauge where only this file is bound");
            }
            List<Point> points = points(read(ring, reading), history.last(), downto);
            if (!points.isEmpty()) {
                history.seed(points);
                node.seeded();
                failed = false;
                say(Level.INFO, ring + " tells when its items were committed (" + points.size() + " of them asked)");
            }
        } catch (IOException e) {
            String why = Files.isReadable(ring) ? e.getMessage() : "cannot be read";
            say(Level.INFO, ring + ": " + why + "; ages are lower bounds until the history reaches back far enough");
        }
    }

    /** Once for each point before which something is not known; again a minute later where it told nothing. */
    private boolean isAskedAnew(History history, long downto, long now) {
        Point open = history.nextAfter(downto);
        boolean anew = open.nanos() != askedFor.nanos() || open.seqno() != askedFor.seqno();
        boolean due = anew || (failed && now - askedAt > RETRY_NANOS);
        if (due) {
            askedFor = open;
            askedAt = now;
            failed = true; // until it has told something
        }
        return due;
    }

    private List<Stamp> read(Path ring, Reading reading) throws IOException {
        try (RingFile file = opener.open(ring)) {
            BoundedReads bytes = new BoundedReads(file, RingTimes.MOST_BYTES);
            RingTimes times = new RingTimes(bytes, reading.text("wsrep_gcomm_uuid"));
            String of = Preamble.read(bytes).cluster();
            if (!of.equals(reading.cluster())) {
                throw new IOException("is of another cluster (" + of + ")");
            }
            return times.sample();
        }
    }

    private static List<Point> points(List<Stamp> stamps, Point now, long downto) {
        List<Point> points = new ArrayList<>();
        List<Long> nanos = smooth(stamps, now);
        long latest = Long.MIN_VALUE;
        for (int i = 0; i < stamps.size(); i++) {
            Stamp stamp = stamps.get(i);
            latest = Math.max(latest, Math.min(nanos.get(i), now.nanos()));
            if (stamp.seqno() >= downto && stamp.seqno() < now.seqno()) {
                points.add(new Point(
                        latest,
                        now.wallMillis() - (now.nanos() - latest) / NANOS_PER_MILLI,
                        stamp.seqno(),
                        now.bytes() - stamp.behind(),
                        0,
                        stamp.source() == Stamp.Source.MONOTONIC ? TimeSource.RING_MONOTONIC : TimeSource.RING_SECONDS,
                        false));
            }
        }
        return beginning(points, downto);
    }

    /** The history knows an item by the point before it: the oldest one is given one. */
    private static List<Point> beginning(List<Point> points, long downto) {
        Optional<Point> first = points.stream().findFirst();
        first.ifPresent(point -> points.add(
                0,
                new Point(
                        point.nanos(),
                        point.wallMillis(),
                        Math.min(downto, point.seqno()) - 1,
                        point.bytes(),
                        0,
                        point.source(),
                        false)));
        return points;
    }

    /** By this host's monotonic clock; seconds that lie apart from their neighbours' are taken for these. */
    private static List<Long> smooth(List<Stamp> stamps, Point now) {
        List<Long> raw = new ArrayList<>();
        for (Stamp stamp : stamps) {
            boolean own = stamp.source() == Stamp.Source.MONOTONIC;
            raw.add(own ? stamp.nanos() : now.nanos() - (now.wallMillis() * NANOS_PER_MILLI - stamp.nanos()));
        }
        List<Long> smooth = new ArrayList<>();
        for (int i = 0; i < raw.size(); i++) {
            int from = Math.max(0, i - NEIGHBOURS);
            int to = Math.min(raw.size(), i + NEIGHBOURS + 1);
            List<Long> near = raw.subList(from, to).stream().sorted().toList();
            boolean exact = stamps.get(i).source() == Stamp.Source.MONOTONIC && raw.get(i) <= now.nanos();
            smooth.add(exact ? raw.get(i) : near.get(near.size() / 2));
        }
        return smooth;
    }

    private void say(Level level, String words) {
        if (!words.equals(said)) {
            LOG.log(level, "{0}: {1}", id, words);
            said = words;
        }
    }
}
