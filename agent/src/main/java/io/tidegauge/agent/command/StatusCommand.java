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
        Problems problems = new Problems();
        Optional<AgentConfig> read = new ConfigLoader(problems, locations).load(config.file(locations));
        if (read.isEmpty()) { // without it nobody knows where the daemon writes; any other problem is not asked about
            problems.lines().forEach(terminal.err()::println);
            return Exit.CONFIG;
        }
        try {
            Path state = read.get().state();
            Optional<DaemonStatus> found = DaemonStatus.find(locations, state);
            if (found.isEmpty()) {
                terminal.err().println("no daemon: none has written " + DaemonStatus.file(locations, state));
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
        } else {
            table(status);
        }
        Instant now = Instant.now();
        boolean stale = status.isStale(now);
        if (stale) {
            terminal.err()
                    .println("the daemon has not written " + status.file() + " for " + age(status.word("written"), now)
                            + ": it hangs, or its file system is full");
        }
        return status.failing().isEmpty() && !stale ? Exit.OK : Exit.FAILED;
    }

    private void table(DaemonStatus status) {
        Instant now = Instant.now();
        terminal.out()
                .println("tidegauge " + status.word("version") + " on " + status.word("host") + ", pid " + status.pid()
                        + ", config " + status.word("config"));
        terminal.out()
                .println("  up " + age(status.word("started"), now) + ", written " + age(status.word("written"), now)
                        + " ago, class archive " + status.word("archive"));
        for (DaemonStatus.Line line : status.lines()) {
            String state = line.failing() ? "FAILING" : line.last().isEmpty() ? "waiting" : "ok";
            terminal.out().printf("%-36s %-9s %s%n", line.name(), state, words(line, now));
        }
    }

    private static String words(DaemonStatus.Line line, Instant now) {
        String last = line.last().isEmpty() ? "never yet" : age(line.last(), now) + " ago";
        String figures = line.figures().isEmpty() ? "" : ", " + line.figures();
        String failing = line.failing() ? " · since " + age(line.since(), now) + ": " + line.message() : "";
        return last + figures + failing;
    }

    private static String age(String instant, Instant now) {
        return instant.isEmpty() ? "?" : Messages.roughly(Duration.between(Instant.parse(instant), now));
    }
}
