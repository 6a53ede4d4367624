package io.tidegauge.agent.command;

import io.tidegauge.agent.collect.RunningCollector;
import io.tidegauge.agent.config.AgentConfig;
import io.tidegauge.agent.config.AgentConfig.CollectorEntry;
import io.tidegauge.agent.config.ConfigLoader;
import io.tidegauge.agent.config.Problems;
import io.tidegauge.agent.plugin.EntryContext;
import io.tidegauge.agent.plugin.PluginCatalog;
import io.tidegauge.agent.plugin.PluginMaker;
import io.tidegauge.api.CommandContext;
import io.tidegauge.api.PluginContext;
import io.tidegauge.api.SettingsException;
import io.tidegauge.api.StateDirectory;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a plugin's command is told. The configuration is read when it is asked for: many commands need none. */
final class PluginCommandContext implements CommandContext {

    private final Terminal terminal;
    private final Setup setup;
    private final PluginCatalog catalog;
    private ConfigOption config = new ConfigOption();
    private Optional<AgentConfig> read = Optional.empty();

    PluginCommandContext(Terminal terminal, Setup setup, PluginCatalog catalog) {
        this.terminal = terminal;
        this.setup = setup;
        this.catalog = catalog;
    }

    void readFrom(ConfigOption option) {
        config = option;
    }

    @Override
    public PrintStream out() {
        return terminal.out();
    }

    @Override
    public PrintStream err() {
        return terminal.err();
    }

    @Override
    public <C extends Record> Map<String, C> configured(Class<C> settings) {
        Map<String, C> found = new LinkedHashMap<>();
        Problems problems = new Problems();
        for (CollectorEntry entry :
                configuration(problems).map(AgentConfig::collectors).orElse(List.of())) {
            boolean ofThePlugin = Optional.ofNullable(
                            catalog.collectors().get(entry.envelope().type()))
                    .map(plugin -> plugin.factory().settings().equals(settings))
                    .orElse(false);
            if (ofThePlugin) {
                PluginMaker.Entry written =
                        new PluginMaker.Entry(entry.envelope().type(), entry.key(), entry.written(), entry.settings());
                new PluginMaker(catalog, problems)
                        .collectorSettings(written)
                        .ifPresent(bound -> found.put(entry.id(), settings.cast(bound)));
            }
        }
        if (!problems.lines().isEmpty()) {
            throw new SettingsException("", String.join("\n", problems.lines()), "");
        }
        return found;
    }

    @Override
    public Path configFile() {
        return config.file(setup.locations()).toAbsolutePath();
    }

    @Override
    public List<String> program() {
        return List.of(setup.locations().home().resolve("bin/tidegauge").toString());
    }

    private Optional<AgentConfig> configuration(Problems problems) {
        Path file = config.file(setup.locations());
        if (read.isEmpty() && (config.isSaid() || !Files.notExists(file))) {
            read = new ConfigLoader(problems, setup.locations()).load(file);
        }
        return read;
    }

    @Override
    public PluginContext entry(String id) {
        Path state = configuration(new Problems()).map(AgentConfig::state).orElseGet(setup.locations()::state);
        return new EntryContext(
                id,
                RunningCollector.LEAST_DEADLINE,
                Clock.systemUTC(),
                new StateDirectory(state.resolve("collectors").resolve(id), false),
                terminal.out());
    }
}
