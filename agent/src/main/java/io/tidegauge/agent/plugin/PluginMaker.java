package io.tidegauge.agent.plugin;

import io.tidegauge.agent.config.Binder;
import io.tidegauge.agent.config.Node;
import io.tidegauge.agent.config.Problems;
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

    public Optional<Collector> collector(Entry entry, PluginContext context) {
        return collectorPlugin(entry).flatMap(plugin -> create(plugin.factory(), entry, context));
    }

    public Optional<Publisher> publisher(Entry entry, PluginContext context) {
        return plugin(catalog.publishers(), entry).flatMap(plugin -> create(plugin.factory(), entry, context));
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
            CollectorFactory<C> factory, Entry entry, PluginContext context) {
        return bind(factory.settings(), entry)
                .flatMap(settings -> made(factory, entry, () -> factory.create(settings, context)));
    }

    private <C extends Record> Optional<Publisher> create(
            PublisherFactory<C> factory, Entry entry, PluginContext context) {
        return bind(factory.settings(), entry)
                .flatMap(settings -> made(factory, entry, () -> factory.create(settings, context)));
    }

    private <C extends Record> Optional<C> bind(Class<C> settings, Entry entry) {
        return new Binder(problems).bind(settings, entry.settings(), entry.key());
    }

    private <T> Optional<T> made(Object factory, Entry entry, Supplier<T> maker) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(factory.getClass().getClassLoader());
        try {
            return Optional.of(maker.get());
        } catch (SettingsException e) {
            problems.add(entry.written().at(e.key()), entry.key() + "." + e.key(), e.getMessage(), e.cure());
            return Optional.empty();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
