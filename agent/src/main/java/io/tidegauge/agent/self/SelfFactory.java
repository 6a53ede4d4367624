package io.tidegauge.agent.self;

import io.tidegauge.api.Collector;
import io.tidegauge.api.CollectorFactory;
import io.tidegauge.api.PluginContext;
import jakarta.inject.Inject;

/** The agent as a source of its own. */
public final class SelfFactory implements CollectorFactory<SelfFactory.Settings> {

    public static final String TYPE = "tidegauge";

    /** The agent's own collector has only the keys of the envelope. */
    public record Settings() {}

    private final Figures figures;

    @Inject
    public SelfFactory(Figures figures) {
        this.figures = figures;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String summary() {
        return "the agent itself: runs, queues, losses, memory";
    }

    @Override
    public Class<Settings> settings() {
        return Settings.class;
    }

    @Override
    public Collector create(Settings settings, PluginContext context) {
        return new SelfCollector(figures);
    }
}
