package io.tidegauge.console;

import io.tidegauge.api.PluginContext;
import io.tidegauge.api.Publisher;
import io.tidegauge.api.PublisherFactory;

/** Prints to standard output. */
public final class ConsoleFactory implements PublisherFactory<ConsoleSettings> {

    @Override
    public String type() {
        return "console";
    }

    @Override
    public String summary() {
        return "standard output: JSON lines, or a table";
    }

    @Override
    public Class<ConsoleSettings> settings() {
        return ConsoleSettings.class;
    }

    @Override
    public Publisher create(ConsoleSettings settings, PluginContext context) {
        Encoding encoding = switch (settings.format()) {
            case JSON -> new JsonLines();
            case TABLE -> new Table();
        };
        return new ConsolePublisher(encoding, new StandardOutput(context.standardOutput()));
    }
}
