package io.tidegauge.agent.command;

import io.tidegauge.agent.config.AgentConfig;
import io.tidegauge.agent.config.ConfigLoader;
import io.tidegauge.agent.config.Locations;
import io.tidegauge.agent.config.Problems;
import io.tidegauge.agent.control.DaemonStatus;
import io.tidegauge.agent.log.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the daemon says of itself, from its {@code status.json}. */
@Command(
        name = "status",
        description = "Says how the daemon is: exit code 0 fine, 1 something is failing, 3 no daemon.",
        mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private ConfigOption config;

    @Option(names = "--json", description = "print status.json as it is")
    private boolean json;

    StatusCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Locations locations = Locations.ofThisProcess();
        // a file that somebody is just editing must not hide the daemon: what cannot be read falls back to the defaults
        Path state = new ConfigLoader(new Problems(), locations)
                .load(config.file(locations))
                .map(AgentConfig::state)
                .orElseGet(locations::state);
        try {
            Optional<DaemonStatus> found = DaemonStatus.find(locations, state);
            if (found.isEmpty()) {
                terminal.err()
                        .println("no daemon: none has written "
                                + locations.runOfDaemon(state).resolve("status.json"));
                return Exit.NO_DAEMON;
            }
            return tell(found.get());
        } catch (IOException e) {
            terminal.err().println("no answer: " + e.getMessage());
            return Exit.NO_DAEMON;
        }
    }

    private int tell(DaemonStatus status) {
        if (!status.word("stopped").isEmpty()) {
            terminal.err()
                    .println("no daemon: it stopped in order " + age(status.word("stopped"), Instant.now()) + " ago");
            return Exit.NO_DAEMON;
        }
        if (!status.isAlive()) {
            terminal.err()
                    .println("no daemon: the one that wrote " + status.file() + " (pid " + status.pid()
                            + ") is gone without having stopped in order");
            return Exit.NO_DAEMON;
        }
        if (json) {
            terminal.out().println(status.text());
            return status.failing().isEmpty() ? Exit.OK : Exit.FAILED;
        }
        Instant now = Instant.now();
        terminal.out()
                .println("tidegauge " + status.word("version") + " on " + status.word("host") + ", pid " + status.pid()
                        + ", config " + status.word("config"));
        terminal.out()
                .println("  up " + age(status.word("started"), now) + ", written " + age(status.word("written"), now)
                        + " ago, class archive " + status.word("archive"));
        for (DaemonStatus.Line line : status.lines()) {
            terminal.out().printf("%-36s %-9s %s%n", line.name(), line.failing() ? "FAILING" : "ok", words(line, now));
        }
        return status.failing().isEmpty() ? Exit.OK : Exit.FAILED;
    }

    private static String words(DaemonStatus.Line line, Instant now) {
        String last = line.last().isEmpty() ? "not yet" : age(line.last(), now) + " ago, " + line.figures();
        String failing = line.failing() ? " · since " + age(line.since(), now) + ": " + line.message() : "";
        return last + failing;
    }

    private static String age(String instant, Instant now) {
        return instant.isEmpty() ? "?" : Messages.roughly(Duration.between(Instant.parse(instant), now));
    }
}
