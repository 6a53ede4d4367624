package io.tidegauge.agent.command;

import io.tidegauge.agent.collect.RunningCollector;
import io.tidegauge.agent.config.AgentConfig;
import io.tidegauge.agent.config.ConfigException;
import io.tidegauge.agent.config.ConfigLoader;
import io.tidegauge.agent.control.Assembly;
import io.tidegauge.agent.plugin.PluginCatalog;
import io.tidegauge.agent.self.SelfFactory;
import java.util.List;
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
        AgentConfig read = ConfigLoader.withImplied(
                setup.load(loader -> loader.load(config.file(setup.locations()))), SelfFactory.TYPE);
        LogLevels.apply(read, catalog, setup.problems());
        Assembly assembly = Setup.made(setup.injector(read, catalog), Assembly.class);
        List<Assembly.Sender> senders = assembly.senders(read, setup.problems());
        List<RunningCollector> collectors = assembly.collectors(
                read, senders.stream().map(Assembly.Sender::publisher).toList(), List.of(), setup.problems());
        setup.problems().throwIfAny();
        terminal.out()
                .println(read.file() + " is good: "
                        + collectors.stream().map(RunningCollector::id).collect(Collectors.joining(", ")) + " to "
                        + (senders.isEmpty()
                                ? "no publisher"
                                : senders.stream()
                                        .map(sender -> sender.publisher().id())
                                        .collect(Collectors.joining(", "))));
        return Exit.OK;
    }
}
