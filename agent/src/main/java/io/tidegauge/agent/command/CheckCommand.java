package io.tidegauge.agent.command;

import io.tidegauge.agent.alert.AlertLevel;
import io.tidegauge.agent.alert.Alerts;
import io.tidegauge.agent.alert.Standing;
import io.tidegauge.agent.collect.RunningCollector;
import io.tidegauge.agent.config.AgentConfig;
import io.tidegauge.agent.config.AgentConfig.AlertEntry;
import io.tidegauge.agent.config.AlertSettings;
import io.tidegauge.agent.config.ConfigException;
import io.tidegauge.agent.config.Threshold;
import io.tidegauge.agent.control.Assembly;
import io.tidegauge.agent.control.ConfigFile;
import io.tidegauge.agent.control.Running;
import io.tidegauge.agent.log.Logging;
import io.tidegauge.agent.plugin.PluginCatalog;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * How alerts stand, by the conventions of Nagios plugins: one line, exit codes 0 to 3 and no other. The launcher answers from
 * the daemon's file by itself; only what it cannot do comes here.
 */
@Command(
        name = "check",
        description = {
            "Says how alerts stand, as a Nagios plugin: one line, exit 0 OK, 1 WARNING, 2 CRITICAL, 3 UNKNOWN.",
            "It says what the daemon wrote, and starts no JVM; with --once, -w or -c it reads the sources itself."
        },
        mixinStandardHelpOptions = true,
        exitCodeOnInvalidInput = 3,
        exitCodeOnExecutionException = 3)
final class CheckCommand implements Callable<Integer> {

    private static final Duration GAP = Duration.ofSeconds(1);

    private final Terminal terminal;

    @Mixin
    private ConfigOption config;

    @Parameters(arity = "0..*", paramLabel = "NAME", description = "alerts of the configuration; default: all")
    private List<String> names = List.of();

    @Option(
            names = "--file",
            paramLabel = "PATH",
            description = "the daemon's file `alerts`; default: in"
                    + " $RUNTIME_DIRECTORY, else /run/tidegauge, else the state directory's run")
    private Path file;

    @Option(
            names = "--once",
            description = "read the sources now, twice in a second; `for:` is not waited for. -w and -c do so too")
    private boolean once;

    @Option(
            names = {"-w", "--warning"},
            paramLabel = "T",
            description = "another warning threshold: \"< 4h\", or 14400: as other plugins have it")
    private Threshold warning = Threshold.NONE;

    @Option(
            names = {"-c", "--critical"},
            paramLabel = "T",
            description = "another critical threshold")
    private Threshold critical = Threshold.NONE;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (file != null) {
            return unknown("--file has the daemon's states, by its own thresholds; --once, -w and -c read the sources");
        }
        if (!once && !warning.isSaid() && !critical.isSaid()) {
            return unknown("--config is for --once, -w and -c: without them --file says where the daemon writes");
        }
        Setup setup = new Setup(terminal);
        Logging.level("io.tidegauge", Level.OFF); // one line is the answer
        int code = setup.run(catalog -> answer(ofTheSources(setup, catalog)));
        if (code == Exit.CONFIG) {
            return unknown("the configuration is refused; tidegauge validate says why");
        }
        return code;
    }

    private int unknown(String why) {
        terminal.out().println(AlertLevel.UNKNOWN + " - " + why);
        return AlertLevel.UNKNOWN.code();
    }

    private int answer(List<Standing> all) {
        List<String> known = all.stream().map(Standing::name).toList();
        List<String> missing =
                names.stream().filter(name -> !known.contains(name)).toList();
        List<Standing> asked = all.stream()
                .filter(one -> names.isEmpty() || names.contains(one.name()))
                .toList();
        if (!missing.isEmpty()) {
            return unknown("there is no alert " + String.join(", ", missing));
        } else if (asked.isEmpty()) {
            return unknown("there are no alerts; write some under alerts: in the configuration");
        }
        terminal.out().println(Standing.line(asked));
        return AlertLevel.worst(asked.stream().map(Standing::level)).code();
    }

    private List<Standing> ofTheSources(Setup setup, PluginCatalog catalog)
            throws ConfigException, InterruptedException {
        ConfigFile configFile = new ConfigFile(config.file(setup.locations()), setup.locations());
        AgentConfig read = setup.load(configFile);
        Assembly assembly = Setup.made(setup.injector(read, configFile, catalog), Assembly.class);
        List<Running.Reader> readers = assembly.readers(read, List.of(), List.of(), setup.problems());
        setup.problems().throwIfAny();
        List<AlertEntry> entries = read.alerts().stream().map(this::now).toList();
        Alerts alerts = assembly.alerts(read.withAlerts(entries), readers, Instant.EPOCH, setup.problems());
        setup.problems().throwIfAny();
        List<RunningCollector> collectors =
                readers.stream().map(Running.Reader::collector).toList();
        collectors.forEach(collector -> collector.watch(alerts));
        try {
            for (Passes.Ended part : new Passes(collectors, List.of(), RunningCollector.LEAST_DEADLINE).run(GAP)) {
                part.outcome()
                        .failures()
                        .forEach(failure -> terminal.err().println(part.name() + ": not read: " + failure));
            }
            return alerts.stand(Instant.now());
        } finally {
            collectors.forEach(RunningCollector::beginStop);
            collectors.forEach(RunningCollector::close);
        }
    }

    /** The alert with the thresholds of the command line, and without waiting: there is one moment. */
    private AlertEntry now(AlertEntry entry) {
        AlertSettings said = entry.settings();
        boolean asked = names.isEmpty() || names.contains(said.name());
        return new AlertEntry(
                entry.key(),
                new AlertSettings(
                        said.name(),
                        said.metric(),
                        asked && warning.isSaid() ? warning : said.warn(),
                        asked && critical.isSaid() ? critical : said.crit(),
                        Duration.ZERO,
                        said.recover(),
                        said.absent(),
                        said.message()),
                entry.written());
    }
}
