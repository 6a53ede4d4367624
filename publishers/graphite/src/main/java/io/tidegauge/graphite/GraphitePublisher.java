package io.tidegauge.graphite;

import io.tidegauge.api.Destination;
import io.tidegauge.api.LineSink;
import io.tidegauge.api.Publisher;
import io.tidegauge.api.Sample;
import java.util.List;

/** Writes each sample, with the time of its tick, to all of its destinations. */
final class GraphitePublisher implements Publisher {

    private final Encoding encoding;
    private final List<Destination> destinations;

    GraphitePublisher(Encoding encoding, List<Destination> destinations) {
        this.encoding = encoding;
        this.destinations = destinations;
    }

    @Override
    public List<Destination> destinations() {
        return destinations;
    }

    @Override
    public void encode(String path, Sample sample, LineSink out) {
        encoding.encode(path, sample, out);
    }
}
