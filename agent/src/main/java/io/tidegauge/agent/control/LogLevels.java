package io.tidegauge.agent.command;

import io.tidegauge.agent.config.AgentConfig;
import io.tidegauge.agent.config.Position;
import io.tidegauge.agent.config.Problems;
import io.tidegauge.agent.config.Suggestion;
import io.tidegauge.agent.log.Logging;
import io.tidegauge.agent.plugin.PluginCatalog;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;

/** What {@code log:} says, put to work: a plugin's loggers are those of its factory's package. */
final class LogLevels {

    private static final String AGENT = "agent";

    private LogLevels() {}

    /** Sets them; a word that is no plugin's becomes a problem. */
    static void apply(AgentConfig config, PluginCatalog catalog, Problems problems) {
        Map<String, String> loggers = new TreeMap<>(Map.of(AGENT, "io.tidegauge.agent"));
        catalog.collectors()
                .forEach((type, plugin) ->
                        loggers.put(type, plugin.factory().getClass().getPackageName()));
        catalog.publishers()
                .forEach((type, plugin) ->
                        loggers.put(type, plugin.factory().getClass().getPackageName()));
        config.log().forEach((word, level) -> {
            if (loggers.containsKey(word)) {
                Logging.level(loggers.get(word), of(level));
            } else {
                problems.add(
                        new Position(config.file(), 0),
                        "log." + word,
                        "there is no plugin '" + word + "'",
                        Suggestion.among(loggers.keySet(), word));
            }
        });
    }

    private static Level of(AgentConfig.LogLevel level) {
        return switch (level) {
            case ERROR -> Level.SEVERE;
            case WARNING -> Level.WARNING;
            case INFO -> Level.INFO;
            case DEBUG -> Level.ALL;
        };
    }
}
