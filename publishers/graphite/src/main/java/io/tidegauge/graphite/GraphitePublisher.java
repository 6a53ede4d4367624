package io.tidegauge.graphite;

import io.tidegauge.api.Destination;
import io.tidegauge.api.LineSink;
import io.tidegauge.api.Publisher;
import io.tidegauge.api.Sample;
import java.util.List;

/** {@code path value seconds}: each sample with the time of its tick. */
final class GraphitePublisher implements Publisher {

    private final GraphiteSettings.Counters counters;
    private final Destination destination;

    GraphitePublisher(GraphiteSettings.Counters counters, Destination destination) {
        this.counters = counters;
        this.destination = destination;
    }

    @Override
    public List<Destination> destinations() {
        return List.of(destination);
    }

    @Override
    public void encode(String path, Sample sample, LineSink out) {
        switch (sample.kind()) {
            case GAUGE, TIMER -> line(path, "", sample.value(), sample, out);
            case COUNTER -> counter(path, sample, out);
        }
    }

    private void counter(String path, Sample sample, LineSink out) {
        boolean hasTotal = Double.isFinite(sample.value());
        if (counters == GraphiteSettings.Counters.TOTAL && hasTotal) {
            line(path, "_total", sample.value(), sample, out); // never on one path with a rate
        } else if (sample.hasGrowth()) {
            line(path, "", sample.perSecond(), sample, out);
        }
    }

    private static void line(String path, String suffix, double value, Sample sample, LineSink out) {
        out.append(path).append(suffix).append(' ').append(value).append(' ');
        out.append(sample.at().getEpochSecond()).end();
    }
}
