package io.tidegauge.agent.command;

import io.tidegauge.agent.collect.RunningCollector;
import io.tidegauge.agent.config.AgentConfig;
import io.tidegauge.agent.config.ConfigException;
import io.tidegauge.agent.control.Assembly;
import io.tidegauge.agent.control.ConfigFile;
import io.tidegauge.agent.control.LogLevels;
import io.tidegauge.agent.control.Running;
import io.tidegauge.agent.plugin.PluginCatalog;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says everything that is wrong with a configuration, at once. */
@Command(
        name = "validate",
        description = "Checks a configuration without touching the network; says every problem at once (exit code 78).",
        mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private ConfigOption config;

    ValidateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Setup setup = new Setup(terminal);
        return setup.run(catalog -> validate(setup, catalog));
    }

    private int validate(Setup setup, PluginCatalog catalog) throws ConfigException {
        ConfigFile file = new ConfigFile(config.file(setup.locations()), setup.locations());
        AgentConfig read = setup.load(file);
        new LogLevels(catalog).check(read, setup.problems());
        Assembly assembly = Setup.made(setup.injector(read, file, catalog), Assembly.class);
        Running running = assembly.running(read, Running.nothing(read), setup.problems());
        setup.problems().throwIfAny();
        setup.problems().warnings().forEach(terminal.err()::println);
        terminal.out()
                .println(read.file() + " is good: "
                        + running.collectors().stream()
                                .map(RunningCollector::id)
                                .collect(Collectors.joining(", ")) + " to "
                        + (running.senders().isEmpty()
                                ? "no publisher"
                                : running.senders().stream()
                                        .map(sender -> sender.publisher().id())
                                        .collect(Collectors.joining(", "))));
        return Exit.OK;
    }
}
