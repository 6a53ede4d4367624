package io.tidegauge.agent.command;

import io.tidegauge.agent.config.AgentConfig;
import io.tidegauge.agent.config.ConfigLoader;
import io.tidegauge.agent.config.Locations;
import io.tidegauge.agent.config.Problems;
import io.tidegauge.agent.control.DaemonStatus;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** The daemon of this configuration, as it shows itself. */
final class LivingDaemon {

    private final Terminal terminal;
    private final Locations locations = Locations.ofThisProcess();
    private final Path state;

    LivingDaemon(Terminal terminal, ConfigOption config) {
        this.terminal = terminal;
        this.state = state(config);
    }

    /** What it last wrote; empty where there is none, which the terminal is told. */
    Optional<DaemonStatus> find() {
        try {
            Optional<DaemonStatus> found = DaemonStatus.find(locations, state);
            if (found.isEmpty()) {
                terminal.err()
                        .println("no daemon: none has written " + DaemonStatus.file(locations, state)
                                + "; where a unit runs it, systemctl status tidegauge says why it does not");
            }
            return found.filter(this::lives);
        } catch (IOException e) {
            terminal.err().println("no answer: " + e.getMessage());
            return Optional.empty();
        }
    }

    /**
     * Where the daemon writes. Of a file that is broken the line with {@code state:} is what there is to go by: no other problem
     * is asked about.
     */
    private Path state(ConfigOption config) {
        Path file = config.file(locations);
        Problems problems = new Problems();
        Optional<AgentConfig> read = new ConfigLoader(problems, locations).load(file);
        if (problems.lines().isEmpty()) {
            return read.map(AgentConfig::state).orElseGet(locations::state);
        }
        return StateLine.of(file).or(() -> read.map(AgentConfig::state)).orElseGet(locations::state);
    }

    private boolean lives(DaemonStatus status) {
        if (!status.word("stopped").isEmpty()) {
            terminal.err()
                    .println("no daemon: it stopped in order "
                            + StatusCommand.age(status.word("stopped"), Instant.now()) + " ago");
            return false;
        }
        if (!status.isAlive()) {
            terminal.err()
                    .println("no daemon: the one that wrote " + status.file() + " (pid " + status.pid()
                            + ") is gone without having stopped in order");
            return false;
        }
        return true;
    }
}
