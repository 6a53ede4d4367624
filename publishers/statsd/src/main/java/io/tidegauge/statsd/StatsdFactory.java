package io.tidegauge.statsd;

import io.tidegauge.api.PluginContext;
import io.tidegauge.api.Publisher;
import io.tidegauge.api.PublisherFactory;

/** Sends to a StatsD server. */
public final class StatsdFactory implements PublisherFactory<StatsdSettings> {

    @Override
    public String type() {
        return "statsd";
    }

    @Override
    public String summary() {
        return "StatsD: growth, gauges and timers over UDP";
    }

    @Override
    public Class<StatsdSettings> settings() {
        return StatsdSettings.class;
    }

    @Override
    public Publisher create(StatsdSettings settings, PluginContext context) {
        return new StatsdPublisher(new StatsdDestination(
                settings.server(), new Packing(settings.packet().bytes()), context.timeout()));
    }
}
