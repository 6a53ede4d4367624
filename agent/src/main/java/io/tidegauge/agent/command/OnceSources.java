package io.tidegauge.agent.command;

import io.tidegauge.agent.config.AgentConfig;
import io.tidegauge.agent.config.AgentConfig.CollectorEntry;
import io.tidegauge.agent.config.ConfigException;
import io.tidegauge.agent.config.Position;
import io.tidegauge.agent.config.Suggestion;
import java.util.List;
import java.util.Optional;

/** What {@code once} is to read: the file's entries, some of them, or one from the command line. */
final class OnceSources {

    private final Setup setup;
    private final ConfigOption config;
    private final Optional<String> type;
    private final List<String> settings;
    private final List<String> only;

    OnceSources(Setup setup, ConfigOption config, Optional<String> type, List<String> settings, List<String> only) {
        this.setup = setup;
        this.config = config;
        this.type = type;
        this.settings = settings;
        this.only = only;
    }

    /** @param everything whether what does not live is wanted too */
    AgentConfig read(boolean everything) throws ConfigException {
        AgentConfig read = type.isPresent() ? ofTheCommandLine(type.get()) : chosen(ofTheFile());
        if (!everything) {
            return read;
        }
        return read.with(read.collectors().stream()
                .map(entry -> new CollectorEntry(entry.key(), entry.envelope().withAllMetrics(), entry.written()))
                .toList());
    }

    private AgentConfig ofTheFile() throws ConfigException {
        return setup.load(loader -> loader.load(config.file(setup.locations())));
    }

    private AgentConfig ofTheCommandLine(String word) throws ConfigException {
        AgentConfig read = setup.load(loader -> loader.ofArguments(word, settings));
        return config.isSaid() ? ofTheFile().with(read.collectors()) : read;
    }

    private AgentConfig chosen(AgentConfig read) {
        List<String> ids = read.collectors().stream().map(CollectorEntry::id).toList();
        for (String id : only) {
            if (!ids.contains(id)) {
                setup.problems()
                        .add(
                                new Position("--collector", 0),
                                "",
                                "there is no collector '" + id + "' in " + read.file(),
                                Suggestion.among(ids, id));
            }
        }
        return only.isEmpty()
                ? read
                : read.with(read.collectors().stream()
                        .filter(entry -> only.contains(entry.id()))
                        .toList());
    }
}
