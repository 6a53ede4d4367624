package io.tidegauge.agent.control;

import io.tidegauge.agent.config.AgentConfig;
import io.tidegauge.agent.config.ConfigLoader;
import io.tidegauge.agent.config.Locations;
import io.tidegauge.agent.config.Problems;
import io.tidegauge.agent.self.SelfFactory;
import java.nio.file.Path;
import java.util.Optional;

/** The file that a daemon runs by, to be read at its start and again. */
public record ConfigFile(Path path, Locations locations) {

    /** What it says, with the agent itself among the collectors; empty where too little of it could be read to go on. */
    public Optional<AgentConfig> read(Problems problems) {
        return new ConfigLoader(problems, locations)
                .load(path)
                .map(config -> ConfigLoader.withImplied(config, SelfFactory.TYPE));
    }
}
