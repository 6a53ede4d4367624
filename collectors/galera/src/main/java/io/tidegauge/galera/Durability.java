package io.tidegauge.galera;

import java.util.Optional;

/**
 * How long a node may stay away, as this one sees it as a donor.
 *
 * <p>Age and span are measured: whether a node that left comes back by IST is told by whether its absence is shorter than the
 * age. Durability is a forecast, and a cautious one: the highest of the rates of the windows, and, while old items go, of the one
 * at which the ring has just turned over.
 *
 * @param ageSeconds now − T(D), the time since the oldest item of the ring was committed; a lower bound where the source is none
 * @param spanSeconds T(L) − T(D), the time between its first and last item; the same
 * @param source how T(D) is known
 * @param evicting whether old items go as new ones come
 * @param heldBytes what the ring holds
 * @param usableBytes what may be written before an item that comes now is gone
 * @param bytesPerSecond at which the ring is written to, cautiously; 0 where nothing is written
 * @param durationSeconds usable / rate, at most {@link #LONGEST}
 * @param coverageSeconds how far back the history reaches
 */
record Durability(
        double ageSeconds,
        double spanSeconds,
        TimeSource source,
        boolean evicting,
        double heldBytes,
        double usableBytes,
        double bytesPerSecond,
        double durationSeconds,
        double coverageSeconds) {

    /** Nobody plans for more than a month. */
    static final double LONGEST = 30 * 24 * 3600;

    static Durability of(Node node, Reading reading, ProviderOptions options, Iterable<Double> windows) {
        History history = node.history();
        Point now = history.last();
        long downto = reading.cachedDownto().orElse(now.seqno() + 1);
        boolean empty = downto > now.seqno();
        long committed = lastMoved(history);
        double coverage = Node.seconds(now.nanos() - history.first().nanos());
        Optional<History.Known> known =
                empty ? Optional.of(new History.Known(now.nanos(), TimeSource.HISTORY)) : history.timeOf(downto);
        long since = known.map(History.Known::nanos).orElse(history.first().nanos());
        double estimated = (now.seqno() - downto + 1) * node.bytesAWriteSet();
        double held = empty
                ? 0
                : Math.max(
                        0,
                        history.bytesOf(downto).map(then -> now.bytes() - then).orElse(estimated));
        double size = options.size() > 0 ? options.size() : held; // a server that does not say it
        boolean evicting = node.memory().evicting;
        double age = Math.max(0, Node.seconds(now.nanos() - since));
        double usable = evicting ? Math.min(size, held) : size;
        boolean measured = known.map(time -> time.source().isMeasured()).orElse(false);
        double rate = 0;
        for (double window : windows) {
            rate = Math.max(rate, history.rates().bytesPerSecond(window).orElseGet(() -> sinceStart(reading)));
        }
        if (evicting && measured && age > 0) {
            rate = Math.max(rate, usable / age);
        }
        return new Durability(
                age,
                Math.max(0, Node.seconds(Math.max(committed, since) - since)),
                known.map(History.Known::source).orElse(TimeSource.NONE),
                evicting,
                Math.min(size, held),
                usable,
                rate,
                seconds(usable, rate),
                coverage);
    }

    /** T(L): when the last write-set was committed. */
    private static long lastMoved(History history) {
        return history.timeOf(history.last().seqno())
                .map(History.Known::nanos)
                .orElse(history.first().nanos());
    }

    /** At the first reading: what the server did since it started, on average. */
    private static double sinceStart(Reading reading) {
        return reading.upSeconds() > 0 ? reading.countedBytes() / reading.upSeconds() : 0;
    }

    /** How long it takes to write so much. */
    double secondsFor(double bytes) {
        return seconds(bytes, bytesPerSecond);
    }

    private static double seconds(double bytes, double rate) {
        return bytes <= 0 ? 0 : rate <= 0 ? LONGEST : Math.min(LONGEST, bytes / rate);
    }
}
