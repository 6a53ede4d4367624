package io.tidegauge.graphite;

import io.tidegauge.api.Destination;
import io.tidegauge.api.PluginContext;
import io.tidegauge.api.Publisher;
import io.tidegauge.api.PublisherFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Sends to carbon, or to a relay that speaks its plaintext protocol. */
public final class GraphiteFactory implements PublisherFactory<GraphiteSettings> {

    @Override
    public String type() {
        return "graphite";
    }

    @Override
    public String summary() {
        return "Graphite: carbon's plaintext protocol over TCP";
    }

    @Override
    public Class<GraphiteSettings> settings() {
        return GraphiteSettings.class;
    }

    @Override
    public Publisher create(GraphiteSettings settings, PluginContext context) {
        Encoding encoding = switch (settings.names()) {
            case PLAIN -> new PlainNames(settings.counters());
            case STATSD_LEGACY -> new StatsdLegacyNames();
        };
        return new GraphitePublisher(encoding, destinations(settings, context.timeout()));
    }

    private static List<Destination> destinations(GraphiteSettings settings, Duration timeout) {
        List<Destination> destinations = new ArrayList<>();
        switch (settings.mode()) {
            case FAILOVER -> destinations.add(new CarbonDestination(settings.servers(), timeout));
            case ALL ->
                settings.servers().forEach(server -> destinations.add(new CarbonDestination(List.of(server), timeout)));
        }
        return destinations;
    }
}
