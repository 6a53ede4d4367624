package io.tidegauge.agent.command;

import io.tidegauge.agent.config.Durations;
import io.tidegauge.agent.config.Threshold;
import io.tidegauge.agent.control.Signals;
import io.tidegauge.agent.log.Logging;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;

/** {@code tidegauge}: the command line. */
public final class Main {

    private static final Logger LOG = System.getLogger(Main.class.getName());

    private Main() {}

    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals("run")) {
            Signals.taken(); // one that comes while the daemon starts is no special case
        }
        Logging.to(System.err, journalReads());
        int exit;
        try {
            exit = run(args);
        } catch (RuntimeException | Error e) { // threads that live already would keep the process, and systemd waiting
            LOG.log(Level.ERROR, "a fault of ours, please report it", e);
            exit = Exit.SOFTWARE;
        }
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
        return daemon.isPresent() ? daemon.get().call() : CommandLines.run(terminal, args);
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

        /** Reflects on the command that is named and on no other: all of them are a fifth of the time to the first line. */
        static int run(Terminal terminal, String... args) {
            Optional<Object> named = args.length == 0 ? Optional.empty() : command(args[0], terminal);
            if (named.isEmpty() && args.length > 0 && !args[0].startsWith("-")) {
                Optional<Integer> exit = new PluginCommands(terminal).run(args);
                if (exit.isPresent()) {
                    return exit.get();
                }
            }
            if (named.isEmpty()) {
                CommandLine all = new CommandLine(new TidegaugeCommand(terminal));
                COMMANDS.forEach(
                        word -> all.addSubcommand(command(word, terminal).orElseThrow()));
                new PluginCommands(terminal).list().forEach(line -> addToFooter(all, line));
                return settled(all, terminal).execute(args);
            }
            return settled(new CommandLine(named.get()), terminal)
                    .setCommandName("tidegauge " + args[0])
                    .execute(rest(args));
        }

        private static void addToFooter(CommandLine all, String line) {
            List<String> footer =
                    new ArrayList<>(List.of(all.getCommandSpec().usageMessage().footer()));
            footer.add(footer.isEmpty() ? "Commands of plugins:%n" + line : line);
            all.getCommandSpec().usageMessage().footer(footer.toArray(String[]::new));
        }

        private static String[] rest(String... args) {
            return Arrays.copyOfRange(args, 1, args.length);
        }

        private static final List<String> COMMANDS =
                List.of("run", "once", "validate", "plugins", "status", "reload", "check", "cds");

        private static Optional<Object> command(String word, Terminal terminal) {
            return switch (word) {
                case "run" -> Optional.of(new RunCommand(terminal));
                case "once" -> Optional.of(new OnceCommand(terminal));
                case "validate" -> Optional.of(new ValidateCommand(terminal));
                case "plugins" -> Optional.of(new PluginsCommand(terminal));
                case "status" -> Optional.of(new StatusCommand(terminal));
                case "reload" -> Optional.of(new ReloadCommand(terminal));
                case "check" -> Optional.of(new CheckCommand(terminal));
                case "cds" -> Optional.of(new CdsCommand(terminal));
                default -> Optional.empty();
            };
        }

        private static Duration duration(String text) {
            try {
                return Durations.parse(text);
            } catch (IllegalArgumentException e) {
                throw new CommandLine.TypeConversionException(
                        "'" + text + "' is no duration; write a whole number and its unit: 200ms, 10s, 5m");
            }
        }

        private static Threshold threshold(String text) {
            try {
                return Threshold.parse(text);
            } catch (IllegalArgumentException e) {
                throw new CommandLine.TypeConversionException(e.getMessage());
            }
        }

        private static CommandLine settled(CommandLine line, Terminal terminal) {
            return line.registerConverter(Duration.class, CommandLines::duration)
                    .registerConverter(Threshold.class, CommandLines::threshold)
                    .setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
                    .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
        }
    }
}
