package io.tidegauge.agent.command;

import io.tidegauge.agent.config.AgentConfig;
import io.tidegauge.agent.log.Logging;
import io.tidegauge.agent.plugin.Plugin;
import io.tidegauge.agent.plugin.PluginCatalog;
import java.util.Optional;
import java.util.logging.Level;

/** What {@code log:} says, put to work: a plugin's loggers are those of its factory's package. */
final class LogLevels {

    private LogLevels() {}

    static void apply(AgentConfig config, PluginCatalog catalog) {
        config.log().forEach((type, level) -> Logging.level(loggers(type, catalog), of(level)));
    }

    private static String loggers(String type, PluginCatalog catalog) {
        Optional<Plugin<?>> plugin = Optional.<Plugin<?>>ofNullable(
                        catalog.collectors().get(type))
                .or(() -> Optional.ofNullable(catalog.publishers().get(type)));
        return plugin.map(found -> found.factory().getClass().getPackageName()).orElse("io.tidegauge.agent");
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
