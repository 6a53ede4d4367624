package io.tidegauge.graphite;

import io.tidegauge.api.PluginContext;
import io.tidegauge.api.Publisher;
import io.tidegauge.api.PublisherFactory;

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
        return new GraphitePublisher(
                settings.counters(), new CarbonDestination(settings.servers().get(0), context.timeout()));
    }
}
