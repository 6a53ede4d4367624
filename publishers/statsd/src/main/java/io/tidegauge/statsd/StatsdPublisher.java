package io.tidegauge.statsd;

import io.tidegauge.api.Destination;
import io.tidegauge.api.LineSink;
import io.tidegauge.api.Publisher;
import io.tidegauge.api.Sample;
import java.util.List;

/**
 * {@code path:value|type}: gauges {@code g}, the growth of counters {@code c}, timers in milliseconds {@code ms}. What does not
 * grow is not sent.
 *
 * @see <a href="https://github.com/statsd/statsd/blob/master/docs/metric_types.md">StatsD's metric types</a>
 */
final class StatsdPublisher implements Publisher {

    private static final double MILLIS_PER_SECOND = 1000;

    private final Destination destination;

    StatsdPublisher(Destination destination) {
        this.destination = destination;
    }

    @Override
    public List<Destination> destinations() {
        return List.of(destination);
    }

    /** A negative time cannot be said in this protocol: IllegalArgumentException, so that the agent counts it. */
    @Override
    public void encode(String path, Sample sample, LineSink out) {
        switch (sample.kind()) {
            case GAUGE -> gauge(path, sample.value(), out);
            case COUNTER -> counter(path, sample, out);
            case TIMER -> timer(path, sample.value(), out);
        }
    }

    /** A sign means "by so much" in this protocol: a negative value is 0 first, in the same datagram. */
    private static void gauge(String path, double value, LineSink out) {
        if (value < 0) {
            out.append(path).append(":0|g").nextLine();
        }
        out.append(path).append(':').append(value).append("|g").end();
    }

    private static void counter(String path, Sample sample, LineSink out) {
        if ((sample.hasGrowth() || sample.isGrowthAlone()) && sample.growth() != 0) {
            out.append(path).append(':').append(sample.growth()).append("|c").end();
        }
    }

    private static void timer(String path, double seconds, LineSink out) {
        if (seconds < 0) {
            throw new IllegalArgumentException("a negative time of " + seconds + " s");
        }
        out.append(path)
                .append(':')
                .append(seconds * MILLIS_PER_SECOND)
                .append("|ms")
                .end();
    }
}
