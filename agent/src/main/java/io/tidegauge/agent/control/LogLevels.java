package io.tidegauge.agent.control;

import io.tidegauge.agent.config.AgentConfig;
import io.tidegauge.agent.config.Position;
import io.tidegauge.agent.config.Problems;
import io.tidegauge.agent.config.Suggestion;
import io.tidegauge.agent.log.Logging;
import io.tidegauge.agent.plugin.PluginCatalog;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;

/** What {@code log:} says, put to work: a plugin's loggers are those of its factory's package. */
public final class LogLevels {

    private final Map<String, String> loggers = new TreeMap<>(Map.of("agent", "io.tidegauge.agent"));

    @Inject
    public LogLevels(PluginCatalog catalog) {
        catalog.collectors()
                .forEach((type, plugin) ->
                        loggers.putIfAbsent(type, plugin.factory().getClass().getPackageName()));
        catalog.publishers()
                .forEach((type, plugin) ->
                        loggers.putIfAbsent(type, plugin.factory().getClass().getPackageName()));
    }

    /** A word that is no plugin's is a problem. */
    public void check(AgentConfig config, Problems problems) {
        config.log().keySet().stream()
                .filter(word -> !loggers.containsKey(word))
                .forEach(word -> problems.add(
                        new Position(config.file(), 0),
                        "log." + word,
                        "there is no plugin '" + word + "'",
                        Suggestion.among(loggers.keySet(), word)));
    }

    /** Sets what the file says; whatever it says nothing of tells what a person must act on. */
    public void apply(AgentConfig config) {
        loggers.forEach((word, logger) ->
                Logging.level(logger, of(config.log().getOrDefault(word, AgentConfig.LogLevel.INFO))));
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
