package io.tidegauge.agent.command;

import io.tidegauge.agent.alert.AlertBoard;
import io.tidegauge.agent.control.DaemonStatus;
import io.tidegauge.agent.log.Messages;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
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
        return new LivingDaemon(terminal, config).find().map(this::tell).orElse(Exit.NO_DAEMON);
    }

    private int tell(DaemonStatus status) {
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
        boolean good = status.failing().isEmpty() && !stale && status.reload().taken();
        return good ? Exit.OK : Exit.FAILED;
    }

    private void table(DaemonStatus status) {
        Instant now = Instant.now();
        terminal.out()
                .println("tidegauge " + status.word("version") + " on " + status.word("host") + ", pid " + status.pid()
                        + ", config " + status.word("config"));
        terminal.out()
                .println("  up " + age(status.word("started"), now) + ", written " + age(status.word("written"), now)
                        + " ago, class archive " + status.word("archive"));
        DaemonStatus.Reload reload = status.reload();
        if (reload.count() > 0) {
            terminal.out()
                    .println("  file " + (reload.taken() ? "taken" : "REFUSED") + " " + age(reload.at(), now) + " ago: "
                            + String.join("; ", reload.words()));
        }
        for (DaemonStatus.Line line : status.lines()) {
            String state = line.failing() ? "FAILING" : line.last().isEmpty() ? "waiting" : "ok";
            row(line.name(), state, words(line, now));
        }
        try {
            AlertBoard.read(status.file().toAbsolutePath().getParent())
                    .forEach(alert -> row("alert " + alert.name(), alert.level().toString(), alert.text()));
        } catch (IOException e) {
            terminal.err().println("its alerts cannot be read: " + Messages.of(e));
        }
    }

    private void row(String name, String state, String words) {
        terminal.out().printf("%-36s %-9s %s%n", name, state, words);
    }

    private static String words(DaemonStatus.Line line, Instant now) {
        String last = line.last().isEmpty() ? "never yet" : age(line.last(), now) + " ago";
        String figures = line.figures().isEmpty() ? "" : ", " + line.figures();
        String failing = line.failing() ? " · since " + age(line.since(), now) + ": " + line.message() : "";
        return last + figures + failing;
    }

    static String age(String instant, Instant now) {
        return instant.isEmpty() ? "?" : Messages.roughly(Duration.between(Instant.parse(instant), now));
    }
}
