package io.tidegauge.graphite;

import io.tidegauge.api.LineSink;
import io.tidegauge.api.Sample;

/** The path as it is; of a counter its rate or its total. */
final class PlainNames implements Encoding {

    private final GraphiteSettings.Counters counters;

    PlainNames(GraphiteSettings.Counters counters) {
        this.counters = counters;
    }

    @Override
    public void encode(String path, Sample sample, LineSink out) {
        switch (sample.kind()) {
            case GAUGE, TIMER -> Encoding.line(path, "", sample.value(), sample, out);
            case COUNTER -> counter(path, sample, out);
        }
    }

    private void counter(String path, Sample sample, LineSink out) {
        boolean hasTotal = Double.isFinite(sample.value());
        if (counters == GraphiteSettings.Counters.TOTAL && hasTotal) {
            Encoding.line(path, "_total", sample.value(), sample, out); // never on one path with a rate
        } else if (sample.hasGrowth()) {
            Encoding.line(path, "", sample.perSecond(), sample, out);
        }
    }
}
