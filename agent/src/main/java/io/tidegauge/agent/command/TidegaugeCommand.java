package io.tidegauge.agent.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The first word alone: says what words may follow. */
@Command(
        name = "tidegauge",
        description =
                "A metrics agent: reads databases and hosts on a schedule, sends what it reads to Graphite or StatsD.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        synopsisSubcommandLabel = "COMMAND")
final class TidegaugeCommand implements Runnable {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    TidegaugeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        spec.commandLine().usage(terminal.err());
        throw new CommandLine.ParameterException(spec.commandLine(), "name a command");
    }
}
