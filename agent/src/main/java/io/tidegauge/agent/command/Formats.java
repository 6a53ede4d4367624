package io.tidegauge.agent.command;

import io.tidegauge.agent.config.AgentConfig;
import io.tidegauge.agent.config.AgentConfig.PublisherEntry;
import io.tidegauge.agent.config.ConfigLoader;
import java.util.List;
import java.util.Optional;

/** What {@code --format} names: one of console's two, or what a publisher would write. */
record Formats(String name) {

    private static final String TABLE = "table";
    static final List<String> FOR_PEOPLE = List.of(TABLE, "json");

    /** Whether a person or a script looks, who wants to see everything, and not what a backend would get. */
    boolean forPeople() {
        return FOR_PEOPLE.contains(name);
    }

    boolean isTable() {
        return name.equals(TABLE);
    }

    /** The publisher that writes it: the file's own of that type, so that prefix and path are right, else a plain one. */
    Optional<PublisherEntry> entry(AgentConfig config, ConfigLoader loader) {
        if (forPeople()) {
            return loader.publisherOf("console", List.of("format=" + name));
        }
        return config.publishers().stream()
                .filter(entry -> entry.envelope().type().equals(name))
                .findFirst()
                .or(() -> loader.publisherOf(name, List.of()));
    }
}
