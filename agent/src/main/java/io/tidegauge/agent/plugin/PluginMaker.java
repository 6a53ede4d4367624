package io.tidegauge.agent.plugin;

import io.tidegauge.agent.config.Binder;
import io.tidegauge.agent.config.CollectorEnvelope;
import io.tidegauge.agent.config.Node;
import io.tidegauge.agent.config.Problems;
import io.tidegauge.agent.config.PublisherEnvelope;
import io.tidegauge.agent.config.Suggestion;
import io.tidegauge.api.Collector;
import io.tidegauge.api.CollectorFactory;
import io.tidegauge.api.PluginContext;
import io.tidegauge.api.Publisher;
import io.tidegauge.api.PublisherFactory;
import io.tidegauge.api.SettingsException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Makes collectors and publishers of entries; what an entry says wrong becomes a problem at its place in the file. */
public final class PluginMaker {

    private final PluginCatalog catalog;
    private final Problems problems;

    public PluginMaker(PluginCatalog catalog, Problems problems) {
        this.catalog = catalog;
        this.problems = problems;
    }

    /**
     * An entry of the file.
     *
     * @param key its path, {@code collectors[0]}
     * @param written the whole entry
     * @param settings those of its keys that are the plugin's
     */
    public record Entry(String type, String key, Node.Mapping written, Node.Mapping settings) {}

    public Optional<Plugin<CollectorFactory<?>>> collectorPlugin(Entry entry) {
        return plugin(catalog.collectors(), entry);
    }

    /** What the entry's own keys say. */
    public Optional<Record> collectorSettings(Entry entry) {
        return collectorPlugin(entry)
                .flatMap(plugin -> guarded(
                        plugin.factory(),
                        entry,
                        () -> bind(plugin.factory().settings(), entry, CollectorEnvelope.class)));
    }

    public Optional<Record> publisherSettings(Entry entry) {
        return plugin(catalog.publishers(), entry)
                .flatMap(plugin -> guarded(
                        plugin.factory(),
                        entry,
                        () -> bind(plugin.factory().settings(), entry, PublisherEnvelope.class)));
    }

    /** Makes one of {@link #collectorSettings}. */
    public Optional<Collector> collector(Entry entry, Record settings, PluginContext context) {
        return collectorPlugin(entry).flatMap(plugin -> create(plugin.factory(), entry, settings, context));
    }

    /** Makes one of {@link #publisherSettings}. */
    public Optional<Publisher> publisher(Entry entry, Record settings, PluginContext context) {
        return plugin(catalog.publishers(), entry)
                .flatMap(plugin -> create(plugin.factory(), entry, settings, context));
    }

    private <F> Optional<Plugin<F>> plugin(Map<String, Plugin<F>> plugins, Entry entry) {
        Plugin<F> plugin = plugins.get(entry.type());
        if (plugin == null) {
            problems.add(
                    entry.written().at("type"),
                    entry.key() + ".type",
                    "there is no plugin '" + entry.type() + "'",
                    Suggestion.among(plugins.keySet(), entry.type()));
        }
        return Optional.ofNullable(plugin);
    }

    private <C extends Record> Optional<Collector> create(
            CollectorFactory<C> factory, Entry entry, Record settings, PluginContext context) {
        return guarded(factory, entry, () -> {
            Collector collector = factory.create(factory.settings().cast(settings), context);
            if (collector.parts().isEmpty()) {
                throw new IllegalStateException("it has no part");
            }
            return Optional.of(collector);
        });
    }

    private <C extends Record> Optional<Publisher> create(
            PublisherFactory<C> factory, Entry entry, Record settings, PluginContext context) {
        return guarded(
                factory,
                entry,
                () -> Optional.of(factory.create(factory.settings().cast(settings), context)));
    }

    private Optional<Record> bind(Class<? extends Record> settings, Entry entry, Class<? extends Record> envelope) {
        return new Binder(problems)
                .bind(settings, entry.settings(), entry.key(), Binder.keys(envelope))
                .map(bound -> bound);
    }

    /** A setting that a plugin refuses is the file's problem; anything else that it throws is the plugin's, and named so. */
    private <T> Optional<T> guarded(Object factory, Entry entry, Supplier<Optional<T>> maker) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(factory.getClass().getClassLoader());
        try {
            return maker.get();
        } catch (SettingsException e) {
            problems.add(entry.written().at(e.key()), entry.key() + "." + e.key(), e.getMessage(), e.cure());
        } catch (RuntimeException | LinkageError e) {
            problems.add(
                    entry.written().at(),
                    entry.key(),
                    "its plugin cannot be made: " + e,
                    "replace " + Plugin.origin(factory.getClass()) + ", or remove the entry");
        } finally {
            thread.setContextClassLoader(before);
        }
        return Optional.empty();
    }
}
