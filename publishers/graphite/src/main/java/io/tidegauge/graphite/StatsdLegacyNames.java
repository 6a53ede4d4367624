package io.tidegauge.graphite;

import io.tidegauge.api.LineSink;
import io.tidegauge.api.Sample;

/**
 * What a StatsD server with its {@code legacyNamespace} (the default) would have written, so that dashboards outlive it. Of a
 * timer the four that are the same of one value; milliseconds, as StatsD has them.
 */
final class StatsdLegacyNames implements Encoding {

    private static final double MILLIS_PER_SECOND = 1000;

    @Override
    public void encode(String path, Sample sample, LineSink out) {
        switch (sample.kind()) {
            case GAUGE -> Encoding.line("stats.gauges." + path, "", sample.value(), sample, out);
            case COUNTER -> counter(path, sample, out);
            case TIMER -> timer("stats.timers." + path, sample, out);
        }
    }

    private static void counter(String path, Sample sample, LineSink out) {
        if (sample.hasGrowth()) {
            Encoding.line("stats." + path, "", sample.perSecond(), sample, out);
            Encoding.line("stats_counts." + path, "", sample.growth(), sample, out);
        }
    }

    private static void timer(String path, Sample sample, LineSink out) {
        double millis = sample.value() * MILLIS_PER_SECOND;
        Encoding.line(path, ".count", 1, sample, out);
        Encoding.line(path, ".mean", millis, sample, out);
        Encoding.line(path, ".upper", millis, sample, out);
        Encoding.line(path, ".lower", millis, sample, out);
    }
}
