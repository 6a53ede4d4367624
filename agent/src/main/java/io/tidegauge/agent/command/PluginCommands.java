package io.tidegauge.agent.command;

import io.tidegauge.agent.config.Binder;
import io.tidegauge.agent.config.Node;
import io.tidegauge.agent.config.Position;
import io.tidegauge.agent.config.Problems;
import io.tidegauge.agent.config.SettingsReference;
import io.tidegauge.agent.log.Messages;
import io.tidegauge.api.Command;
import io.tidegauge.api.SettingsException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The plugins' own commands: their options are the components of their arguments. */
final class PluginCommands {

    private final Terminal terminal;

    PluginCommands(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Runs the command whose name is the first word or the first two; empty where no plugin has it. */
    Optional<Integer> run(String... words) {
        Setup setup = new Setup(terminal);
        int[] exit = {-1};
        int setUp = setup.run(catalog -> {
            for (int length = Math.min(2, words.length); length > 0 && exit[0] < 0; length--) {
                Command<?> command =
                        catalog.commands().get(String.join(" ", List.of(words).subList(0, length)));
                if (command != null) {
                    String[] arguments = Arrays.copyOfRange(words, length, words.length);
                    exit[0] = run(command, new PluginCommandContext(terminal, setup, catalog), arguments);
                }
            }
            List<String> longer = catalog.commands().keySet().stream()
                    .filter(name -> name.startsWith(words[0] + " "))
                    .toList();
            if (exit[0] < 0 && !longer.isEmpty()) {
                terminal.err()
                        .println("there is: tidegauge "
                                + longer.stream().sorted().collect(Collectors.joining(", tidegauge ")));
                exit[0] = Exit.USAGE;
            }
            return Exit.OK;
        });
        if (setUp != Exit.OK) {
            return Optional.of(setUp);
        }
        return exit[0] < 0 ? Optional.empty() : Optional.of(exit[0]);
    }

    /** A line for each. */
    List<String> list() {
        List<String> lines = new ArrayList<>();
        new Setup(terminal).run(catalog -> {
            catalog.commands().forEach((name, command) -> lines.add("  %-19s  ".formatted(name) + command.summary()));
            return Exit.OK;
        });
        return lines;
    }

    private <A extends Record> int run(Command<A> command, PluginCommandContext context, String... arguments) {
        CommandSpec spec = spec(command);
        ConfigOption config = new ConfigOption();
        spec.addMixin("config", CommandSpec.forAnnotatedObject(config));
        CommandLine line = new CommandLine(spec);
        try {
            ParseResult parsed = line.parseArgs(arguments);
            if (parsed.isUsageHelpRequested()) {
                line.usage(terminal.out());
                return Exit.OK;
            }
            context.readFrom(config);
            Problems problems = new Problems();
            Optional<A> bound = new Binder(problems).bind(command.arguments(), written(parsed), "");
            if (bound.isEmpty()) {
                problems.lines().forEach(terminal.err()::println);
                return Exit.USAGE;
            }
            return command.run(bound.get(), context);
        } catch (ParameterException e) {
            terminal.err().println(e.getMessage() + "; tidegauge " + command.name() + " --help has its options");
            return Exit.USAGE;
        } catch (SettingsException e) {
            String key = e.key().isEmpty() ? "" : "--" + e.key().replace('_', '-') + ": ";
            terminal.err().println(key + e.getMessage() + (e.cure().isEmpty() ? "" : "; " + e.cure()));
            return e.key().isEmpty() ? Exit.CONFIG : Exit.USAGE;
        } catch (Exception | LinkageError e) {
            terminal.err().println(command.name() + ": " + Messages.of(e));
            return Exit.FAILED;
        }
    }

    private static CommandSpec spec(Command<?> command) {
        CommandSpec spec = CommandSpec.create().name("tidegauge " + command.name());
        spec.usageMessage().description(command.summary());
        spec.mixinStandardHelpOptions(true);
        Map<String, Class<?>> types = Binder.types(command.arguments());
        for (SettingsReference.Key key : SettingsReference.of(command.arguments())) {
            boolean flag = types.get(key.key()) == boolean.class;
            boolean list = types.get(key.key()) == List.class;
            String fallback = List.of("\"\"", "required", "[]", "false").contains(key.fallback())
                    ? ""
                    : " (default: " + key.fallback() + ")";
            if (key.key().equals(command.operand())) {
                spec.addPositional(PositionalParamSpec.builder()
                        .paramLabel(key.key().toUpperCase(Locale.ROOT))
                        .index("0")
                        .arity("1")
                        .type(String.class)
                        .description(key.meaning())
                        .build());
                continue;
            }
            OptionSpec.Builder option = OptionSpec.builder("--" + key.key().replace('_', '-'))
                    .description((key.meaning() + fallback).replace("%", "%%"))
                    .arity(flag ? "0" : list ? "1..*" : "1")
                    .type(flag ? boolean.class : list ? String[].class : String.class);
            spec.addOption(
                    flag
                            ? option.build()
                            : option.paramLabel(key.key().toUpperCase(Locale.ROOT))
                                    .build());
        }
        return spec;
    }

    /** What was said, as if it stood in a file. */
    private static Node.Mapping written(ParseResult parsed) {
        Map<String, Node.Mapping.Entry> entries = new LinkedHashMap<>();
        for (OptionSpec option : parsed.matchedOptions()) {
            String name = option.longestName();
            if (name.equals("--config")) {
                continue;
            }
            Position at = new Position(name, 0);
            List<Node> words = option.stringValues().stream()
                    .map(word -> (Node) new Node.Scalar(at, word, false))
                    .collect(Collectors.toList());
            boolean list = option.type() == String[].class;
            Node value = list
                    ? new Node.Listing(at, words)
                    : words.isEmpty() ? new Node.Scalar(at, "true", false) : words.get(0);
            entries.put(name.substring(2).replace('-', '_'), new Node.Mapping.Entry(at, value));
        }
        parsed.matchedPositionals().forEach(operand -> {
            String name = operand.paramLabel();
            Position at = new Position(name, 0);
            entries.put(
                    name.toLowerCase(Locale.ROOT),
                    new Node.Mapping.Entry(
                            at, new Node.Scalar(at, operand.stringValues().get(0), false)));
        });
        return new Node.Mapping(new Position("the command line", 0), entries);
    }
}
