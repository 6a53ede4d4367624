package io.tidegauge.agent.control;

import io.tidegauge.agent.config.AgentConfig.CollectorEntry;
import io.tidegauge.agent.config.AgentConfig.PublisherEntry;
import io.tidegauge.agent.config.Problems;
import io.tidegauge.agent.plugin.PluginCatalog;
import io.tidegauge.agent.plugin.PluginMaker;
import java.util.List;
import java.util.Optional;

/** Binds entries; what one says wrong becomes a problem. */
final class Definitions {

    private final PluginCatalog catalog;

    Definitions(PluginCatalog catalog) {
        this.catalog = catalog;
    }

    Optional<Definition> of(CollectorEntry entry, Problems problems) {
        return new PluginMaker(catalog, problems)
                .collectorSettings(written(entry))
                .map(settings -> new Definition(
                        entry.envelope().type(),
                        entry.id(),
                        entry.envelope(),
                        List.copyOf(entry.envelope().rename().keySet()),
                        settings));
    }

    Optional<Definition> of(PublisherEntry entry, Problems problems) {
        return new PluginMaker(catalog, problems)
                .publisherSettings(written(entry))
                .map(settings ->
                        new Definition(entry.envelope().type(), entry.id(), entry.envelope(), List.of(), settings));
    }

    static PluginMaker.Entry written(CollectorEntry entry) {
        return new PluginMaker.Entry(entry.envelope().type(), entry.key(), entry.written(), entry.settings());
    }

    static PluginMaker.Entry written(PublisherEntry entry) {
        return new PluginMaker.Entry(entry.envelope().type(), entry.key(), entry.written(), entry.settings());
    }
}
