package io.tidegauge.agent.command;

import io.tidegauge.agent.config.Locations;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** {@code --config F}, in every command that reads one. */
final class ConfigOption {

    @Option(
            names = "--config",
            paramLabel = "F",
            description = "the configuration file; default: $TIDEGAUGE_CONFIG, else the installed one, else"
                    + " conf/tidegauge.yml of the distribution")
    private Path said;

    boolean isSaid() {
        return said != null;
    }

    Path file(Locations locations) {
        return Optional.ofNullable(said).orElseGet(locations::config);
    }
}
