package io.tidegauge.agent.command;

import io.tidegauge.agent.config.CollectorEnvelope;
import io.tidegauge.agent.config.PublisherEnvelope;
import io.tidegauge.agent.config.SettingsReference;
import io.tidegauge.agent.config.Suggestion;
import io.tidegauge.agent.plugin.MetricsTable;
import io.tidegauge.agent.plugin.Plugin;
import io.tidegauge.agent.plugin.PluginCatalog;
import io.tidegauge.api.CollectorFactory;
import io.tidegauge.api.PublisherFactory;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The plugins there are, and everything about one of them. */
@Command(
        name = "plugins",
        description = "Lists the plugins; of one: its settings, parts, needs, and an entry to paste into the config.",
        mixinStandardHelpOptions = true)
final class PluginsCommand implements Callable<Integer> {

    private static final String ROW = "%-10s %-10s %-50s %-12s %s%n";

    private final Terminal terminal;

    @Parameters(arity = "0..1", paramLabel = "TYPE", description = "one of them")
    private String type;

    PluginsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return new Setup(terminal).run(catalog -> type == null ? all(catalog) : one(catalog));
    }

    private int all(PluginCatalog catalog) {
        terminal.out().printf(ROW, "TYPE", "KIND", "WHAT", "VERSION", "JAR");
        for (Plugin<CollectorFactory<?>> plugin : catalog.collectors().values()) {
            row(plugin, "collector", plugin.factory().summary());
        }
        for (Plugin<PublisherFactory<?>> plugin : catalog.publishers().values()) {
            row(plugin, "publisher", plugin.factory().summary());
        }
        return Exit.OK;
    }

    private void row(Plugin<?> plugin, String kind, String summary) {
        terminal.out().printf(ROW, plugin.type(), kind, summary, plugin.version(), plugin.origin());
    }

    private int one(PluginCatalog catalog) {
        Optional<Plugin<CollectorFactory<?>>> collector =
                Optional.ofNullable(catalog.collectors().get(type));
        Optional<Plugin<PublisherFactory<?>>> publisher =
                Optional.ofNullable(catalog.publishers().get(type));
        if (collector.isEmpty() && publisher.isEmpty()) {
            List<String> known = new ArrayList<>(catalog.collectors().keySet());
            known.addAll(catalog.publishers().keySet());
            terminal.err().println("there is no plugin '" + type + "'; " + Suggestion.among(known, type));
            return Exit.USAGE;
        }
        collector.ifPresent(this::tell);
        publisher.ifPresent(plugin -> {
            heading(plugin, "publisher", plugin.factory().summary());
            settings(plugin.factory().settings(), PublisherEnvelope.class);
            paste(
                    "publishers",
                    EntrySample.lines(SettingsReference.of(plugin.factory().settings())));
        });
        return Exit.OK;
    }

    private void tell(Plugin<CollectorFactory<?>> plugin) {
        heading(plugin, "collector", plugin.factory().summary());
        settings(plugin.factory().settings(), CollectorEnvelope.class);
        MetricsTable metrics = plugin.metrics();
        Set<String> parts = new LinkedHashSet<>();
        metrics.rows().forEach(row -> parts.add(row.part()));
        terminal.out().println("parts");
        parts.forEach(part -> terminal.out()
                .printf(
                        "  %-14s %d metrics described%n",
                        part,
                        metrics.rows().stream()
                                .filter(row -> row.part().equals(part))
                                .count()));
        if (!plugin.factory().needs().isEmpty()) {
            terminal.out().println("needs");
            plugin.factory().needs().lines().forEach(line -> terminal.out().println("  " + line));
        }
        List<String> example = plugin.factory().example().lines().toList();
        paste(
                "collectors",
                example.isEmpty()
                        ? EntrySample.lines(
                                SettingsReference.of(plugin.factory().settings()))
                        : example);
    }

    private void heading(Plugin<?> plugin, String kind, String summary) {
        terminal.out().println(plugin.type() + ", a " + kind + ": " + summary);
        terminal.out().println("  version " + plugin.version() + ", from " + plugin.origin());
    }

    private void settings(Class<? extends Record> own, Class<? extends Record> envelope) {
        terminal.out().println("settings of its own");
        table(SettingsReference.of(own));
        terminal.out().println("settings that every entry has");
        table(SettingsReference.of(envelope));
    }

    private void table(List<SettingsReference.Key> keys) {
        if (keys.isEmpty()) {
            terminal.out().println("  none");
        }
        for (SettingsReference.Key key : keys) {
            terminal.out().printf("  %-34s %-22s %-28s %s%n", key.key(), key.type(), key.fallback(), key.meaning());
        }
    }

    private void paste(String list, List<String> keys) {
        terminal.out().println("to paste into the config");
        terminal.out().println("  " + list + ":");
        terminal.out().println("    - type: " + type);
        keys.forEach(line -> terminal.out().println("      " + line));
    }
}
