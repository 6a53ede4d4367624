package io.tidegauge.console;

import io.tidegauge.api.Destination;
import io.tidegauge.api.LineSink;
import io.tidegauge.api.Publisher;
import io.tidegauge.api.Sample;
import java.util.List;

/** Prints samples in one {@link Encoding}. */
final class ConsolePublisher implements Publisher {

    private final Encoding encoding;
    private final Destination destination;

    ConsolePublisher(Encoding encoding, Destination destination) {
        this.encoding = encoding;
        this.destination = destination;
    }

    @Override
    public List<Destination> destinations() {
        return List.of(destination);
    }

    @Override
    public void encode(String path, Sample sample, LineSink out) {
        encoding.encode(path, sample, out);
    }
}
