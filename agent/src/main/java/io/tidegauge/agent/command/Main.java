package io.tidegauge.agent.command;

import io.tidegauge.agent.config.Durations;
import io.tidegauge.agent.log.Logging;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;

/** {@code tidegauge}: the command line. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        Logging.to(System.err, journalReads());
        int exit = run(args);
        System.out.flush();
        System.exit(exit);
    }

    /** Whether standard error is the very stream that systemd says the journal reads: shells inherit the variable too. */
    private static boolean journalReads() {
        try {
            Map<String, Object> stream = Files.readAttributes(Path.of("/proc/self/fd/2"), "unix:dev,ino");
            return (stream.get("dev") + ":" + stream.get("ino")).equals(System.getenv("JOURNAL_STREAM"));
        } catch (IOException | UnsupportedOperationException noLinux) {
            return false;
        }
    }

    /** Runs a command and returns its exit code. {@code run} returns when the daemon could not start. */
    public static int run(String... args) {
        Terminal terminal = new Terminal(System.out, System.err);
        Optional<RunCommand> daemon = daemon(terminal, List.of(args));
        return daemon.isPresent()
                ? daemon.get().call()
                : CommandLines.of(terminal).execute(args);
    }

    /** The daemon's own command is recognised by hand: it lives long, and picocli would stay loaded with it. */
    private static Optional<RunCommand> daemon(Terminal terminal, List<String> args) {
        if (args.equals(List.of("run"))) {
            return Optional.of(new RunCommand(terminal));
        } else if (args.size() == 3 && args.subList(0, 2).equals(List.of("run", "--config"))) {
            return Optional.of(new RunCommand(terminal, Path.of(args.get(2))));
        }
        return Optional.empty();
    }

    /** Kept apart, so that {@code run} loads no picocli. */
    private static final class CommandLines {
        static CommandLine of(Terminal terminal) {
            return new CommandLine(new TidegaugeCommand(terminal))
                    .addSubcommand(new RunCommand(terminal))
                    .addSubcommand(new OnceCommand(terminal))
                    .addSubcommand(new ValidateCommand(terminal))
                    .addSubcommand(new PluginsCommand(terminal))
                    .addSubcommand(new StatusCommand(terminal))
                    .addSubcommand(new CdsCommand(terminal))
                    .setCaseInsensitiveEnumValuesAllowed(true)
                    .registerConverter(Duration.class, Durations::parse)
                    .setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
                    .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
        }
    }
}
