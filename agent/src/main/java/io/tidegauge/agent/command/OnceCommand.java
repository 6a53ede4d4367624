package io.tidegauge.agent.command;

import io.tidegauge.agent.collect.Outcome;
import io.tidegauge.agent.collect.RunningCollector;
import io.tidegauge.agent.config.AgentConfig;
import io.tidegauge.agent.config.ConfigException;
import io.tidegauge.agent.config.ConfigLoader;
import io.tidegauge.agent.config.Suggestion;
import io.tidegauge.agent.control.Assembly;
import io.tidegauge.agent.control.ConfigFile;
import io.tidegauge.agent.control.Running;
import io.tidegauge.agent.log.Logging;
import io.tidegauge.agent.plugin.PluginCatalog;
import io.tidegauge.agent.publish.Outbox;
import io.tidegauge.agent.publish.RunningPublisher;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One pass over everything, or two with a gap between, to standard output and, if asked, to the publishers. */
@Command(
        name = "once",
        description = {
            "Reads everything once and prints it; totals are printed as totals.",
            "With TYPE it needs no file: tidegauge once mysql server.host=127.0.0.1 server.user=monitor"
                    + " server.password_file=pw"
        },
        mixinStandardHelpOptions = true,
        showDefaultValues = true)
final class OnceCommand implements Callable<Integer> {

    private static final Duration GAP_OF_RATES = Duration.ofSeconds(1);

    private final Terminal terminal;

    @Mixin
    private ConfigOption config;

    @Parameters(index = "0", arity = "0..1", paramLabel = "TYPE", description = "read one source of this type")
    private String type;

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "KEY=VALUE", description = "its settings")
    private List<String> settings = List.of();

    @Option(names = "--collector", split = ",", paramLabel = "ID", description = "only these entries of the file")
    private List<String> only = List.of();

    @Option(names = "--publish", description = "send what was read to the file's publishers; implies --gap 1s")
    private boolean publish;

    @Option(
            names = "--format",
            paramLabel = "NAME",
            defaultValue = "table",
            description = "table, json, or a publisher's type: what that would send (implies --gap 1s)")
    private String format;

    @Option(names = "--gap", paramLabel = "D", description = "read twice, so far apart, and show growth per second")
    private Duration gap;

    @Option(
            names = "--diff",
            paramLabel = "D",
            description = "read twice, so far apart, and list what moved most from what it was")
    private Duration diff;

    @Option(
            names = "--wait",
            paramLabel = "D",
            defaultValue = "10s",
            description = "how long to wait for sources and for destinations")
    private Duration wait;

    @Option(names = "--verbose", description = "list what deliberately gave no sample, and why")
    private boolean verbose;

    OnceCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Setup setup = new Setup(terminal);
        Logging.level("io.tidegauge.agent.collect", Level.SEVERE); // each failure is told once, below the table
        Logging.level("io.tidegauge.agent.publish", Level.SEVERE);
        return setup.run(catalog -> once(setup, catalog));
    }

    private int once(Setup setup, PluginCatalog catalog) throws ConfigException, InterruptedException {
        if (diff != null && (publish || gap != null || !format.equals("table"))) {
            terminal.err().println("--diff is a table of its own: leave out --publish, --gap and --format");
            return Exit.USAGE;
        }
        Formats formats = new Formats(diff == null ? format : "json");
        if (!formats.forPeople() && !catalog.publishers().containsKey(format)) {
            List<String> known = new ArrayList<>(Formats.FOR_PEOPLE);
            known.addAll(catalog.publishers().keySet());
            terminal.err().println("--format: there is no '" + format + "'; " + Suggestion.among(known, format));
            return Exit.USAGE;
        }
        OnceSources sources = new OnceSources(setup, config, Optional.ofNullable(type), settings, only);
        boolean forPeople = formats.forPeople() && !publish;
        AgentConfig read = sources.read(forPeople);
        ConfigFile file = new ConfigFile(config.file(setup.locations()), setup.locations());
        Assembly assembly = Setup.made(setup.injector(read, file, catalog), Assembly.class);
        ConfigLoader loader = new ConfigLoader(setup.problems(), setup.locations());
        PrintedLines printed = new PrintedLines(terminal.out());
        Differences differences = new Differences();
        Optional<RunningPublisher> printer = formats.entry(read, loader)
                .flatMap(entry -> assembly.printer(entry, diff == null ? printed : differences, setup.problems()));
        List<Running.Sender> senders = assembly.senders(read, List.of(), setup.problems());
        List<RunningPublisher> publishers = new ArrayList<>();
        senders.forEach(sender -> publishers.add(sender.publisher()));
        List<Running.Reader> readers =
                assembly.readers(read, publishers, printer.stream().toList(), setup.problems());
        if (type == null && only.isEmpty()) { // the file as it is: nothing of it is judged, but all of it is checked
            assembly.alerts(read, readers, Instant.EPOCH, setup.problems());
        }
        List<RunningCollector> collectors =
                readers.stream().map(Running.Reader::collector).toList();
        setup.problems().throwIfAny();
        setup.problems().warnings().forEach(terminal.err()::println);
        if (publish && senders.isEmpty()) {
            terminal.err().println("--publish: there is no publisher; give a file that has one with --config");
            return Exit.CONFIG;
        }
        if (publish) {
            senders.forEach(sender -> sender.outboxes().forEach(Outbox::start));
        } else {
            publishers.forEach(publisher -> publisher.mute(true)); // they were made only to be checked
            publishers.clear();
        }
        if (collectors.isEmpty()) {
            terminal.err().println("nothing to read: " + read.file() + " has no collectors");
        }
        printer.ifPresent(publishers::add);
        Passes passes = new Passes(collectors, publishers, wait);
        List<Passes.Ended> ended = diff == null ? passes.run(gap(forPeople)) : differences.between(passes, diff);
        if (diff != null) {
            differences.print(terminal.out());
        }
        boolean good = report(ended, formats, diff == null && gap(forPeople).isZero());
        if (printed.failed()) {
            terminal.err().println("standard output did not take everything");
            good = false;
        }
        for (RunningCollector collector : collectors) {
            collector.beginStop();
            if (!collector.awaitEnd(Duration.ofMillis(100))) {
                collector.free(); // it was reported as late
            }
            collector.close();
        }
        return (!publish || sent(senders)) && good ? Exit.OK : Exit.FAILED;
    }

    private Duration gap(boolean forPeople) {
        return Optional.ofNullable(gap).orElse(forPeople ? Duration.ZERO : GAP_OF_RATES);
    }

    private boolean report(List<Passes.Ended> ended, Formats formats, boolean single) {
        terminal.out().flush();
        boolean good = true;
        for (Passes.Ended part : ended) {
            Outcome outcome = part.outcome();
            for (String failure : outcome.failures()) {
                good = false;
                terminal.err().println(part.name() + ": not read: " + failure);
            }
            if (outcome.ok() && outcome.readings() == 0 && formats.isTable() && single) {
                terminal.out().println(part.name() + ": nothing to show; what grows, or is compared, needs --gap 1s");
            }
            if (verbose) {
                outcome.skipped()
                        .forEach(skipped -> terminal.err()
                                .println(part.name() + ": skipped: " + skipped.name() + ": " + skipped.reason()));
            }
        }
        return good;
    }

    private boolean sent(List<Running.Sender> senders) throws InterruptedException {
        boolean good = true;
        senders.forEach(sender -> sender.outboxes().forEach(outbox -> outbox.beginStop(wait)));
        for (Running.Sender sender : senders) {
            for (Outbox outbox : sender.outboxes()) {
                if (!outbox.awaitEnd(wait)) {
                    outbox.free();
                    outbox.awaitEnd(Duration.ofSeconds(1));
                }
                outbox.countUnsent();
                Outbox.Status status = outbox.status();
                good &= status.lost() == 0;
                terminal.err()
                        .println(status.name() + ": " + status.acknowledged() + " lines sent, " + status.lost()
                                + " lost"
                                + status.failure()
                                        .map(failure -> ": " + failure.message())
                                        .orElse(""));
            }
        }
        return good;
    }
}
