package io.tidegauge.agent.control;

import io.tidegauge.agent.alert.Alerts;
import io.tidegauge.agent.collect.RunningCollector;
import io.tidegauge.agent.config.AgentConfig;
import io.tidegauge.agent.config.AgentConfig.CollectorEntry;
import io.tidegauge.agent.config.AgentConfig.PublisherEntry;
import io.tidegauge.agent.config.Problems;
import io.tidegauge.agent.control.Running.Reader;
import io.tidegauge.agent.control.Running.Sender;
import io.tidegauge.agent.pipeline.Described;
import io.tidegauge.agent.pipeline.Pipeline;
import io.tidegauge.agent.pipeline.Route;
import io.tidegauge.agent.pipeline.Source;
import io.tidegauge.agent.plugin.EntryContext;
import io.tidegauge.agent.plugin.Plugin;
import io.tidegauge.agent.plugin.PluginCatalog;
import io.tidegauge.agent.plugin.PluginMaker;
import io.tidegauge.agent.publish.LineReceiver;
import io.tidegauge.agent.publish.Outbox;
import io.tidegauge.agent.publish.PathTemplate;
import io.tidegauge.agent.publish.RunningPublisher;
import io.tidegauge.agent.schedule.Deadlines;
import io.tidegauge.agent.self.Figures;
import io.tidegauge.api.Collector;
import io.tidegauge.api.CollectorFactory;
import io.tidegauge.api.Destination;
import io.tidegauge.api.Part;
import io.tidegauge.api.Publisher;
import io.tidegauge.api.StateDirectory;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes what runs of what the configuration says. Opens nothing and starts nothing. */
public final class Assembly {

    /** A publisher's lines are kept by the agent. */
    private static final StateDirectory NO_STATE = new StateDirectory(Path.of("/nonexistent"), false);

    private final PluginCatalog catalog;
    private final Definitions definitions;
    private final Figures figures;
    private final Deadlines deadlines;
    private final InstantSource clock;
    private final OutputStream standardOutput;

    @Inject
    public Assembly(
            PluginCatalog catalog,
            Figures figures,
            Deadlines deadlines,
            InstantSource clock,
            OutputStream standardOutput) {
        this.catalog = catalog;
        this.definitions = new Definitions(catalog);
        this.figures = figures;
        this.deadlines = deadlines;
        this.clock = clock;
        this.standardOutput = standardOutput;
    }

    /**
     * Makes what {@code config} says. What is said as before stays the object that it was, with its connection, totals and
     * queue; nothing that runs is touched.
     *
     * @param before what runs now
     */
    public Running running(AgentConfig config, Running before, Problems problems) {
        List<Sender> senders = senders(config, before.senders(), problems);
        List<RunningPublisher> publishers =
                senders.stream().map(Sender::publisher).toList();
        List<Reader> readers = readers(config, publishers, List.of(), before.readers(), true, problems);
        return new Running(config, senders, readers, alerts(config, readers, clock.instant(), problems));
    }

    /**
     * The alerts of a configuration, over what its collectors offer.
     *
     * @param now since when there could have been data
     */
    public Alerts alerts(AgentConfig config, List<Reader> readers, Instant now, Problems problems) {
        List<RunningCollector> collectors =
                readers.stream().map(Reader::collector).toList();
        return new AlertAssembly(catalog, collectors).of(config, now, problems);
    }

    /** The publishers of a configuration; what cannot be made becomes a problem. */
    public List<Sender> senders(AgentConfig config, List<Sender> before, Problems problems) {
        List<Sender> senders = new ArrayList<>();
        for (PublisherEntry entry : config.publishers()) {
            definitions
                    .of(entry, problems)
                    .flatMap(definition -> before.stream()
                            .filter(sender -> sender.definition().equals(definition))
                            .findFirst()
                            .or(() -> publisher(entry, definition, problems)
                                    .map(made -> sender(entry, definition, made))))
                    .ifPresent(senders::add);
        }
        AssemblyChecks.refuseTooLargeQueues(config, senders, problems);
        return senders;
    }

    /** A publisher of {@code entry} whose lines go to {@code receiver} and nowhere else. */
    public Optional<RunningPublisher> printer(PublisherEntry entry, LineReceiver receiver, Problems problems) {
        return definitions
                .of(entry, problems)
                .flatMap(definition -> publisher(entry, definition, problems))
                .map(publisher -> {
                    List<LineReceiver> receivers = new ArrayList<>();
                    for (int i = 0; i < publisher.destinations().size(); i++) {
                        receivers.add(i == 0 ? receiver : lines -> {}); // each destination would get the same lines
                    }
                    return running(entry, publisher, receivers);
                });
    }

    /**
     * The collectors of a configuration, for a process that does not hold the state directory.
     *
     * @param publishers get what the entries' {@code publish:} lets them have
     * @param always get everything
     */
    public List<Reader> readers(
            AgentConfig config, List<RunningPublisher> publishers, List<RunningPublisher> always, Problems problems) {
        return readers(config, publishers, always, List.of(), false, problems);
    }

    private List<Reader> readers(
            AgentConfig config,
            List<RunningPublisher> publishers,
            List<RunningPublisher> always,
            List<Reader> before,
            boolean daemon,
            Problems problems) {
        AssemblyChecks.refuseMeetingPaths(config, publishers, problems);
        List<Reader> readers = new ArrayList<>();
        for (CollectorEntry entry : config.collectors()) {
            List<RunningPublisher> own = new ArrayList<>(published(entry, publishers));
            own.addAll(always);
            List<Route> routes = own.stream()
                    .map(publisher -> new Route(publisher, template(config, entry, publisher)))
                    .toList();
            definitions
                    .of(entry, problems)
                    .flatMap(definition -> before.stream()
                            .filter(reader -> reader.definition().equals(definition))
                            .findFirst()
                            .map(Reader::collector)
                            .or(() -> collector(entry, definition, routes, state(config, entry, daemon), problems))
                            .map(collector -> new Reader(definition, collector, routes)))
                    .ifPresent(readers::add);
        }
        return readers;
    }

    private Optional<Publisher> publisher(PublisherEntry entry, Definition definition, Problems problems) {
        return new PluginMaker(catalog, problems)
                .publisher(
                        Definitions.written(entry),
                        definition.settings(),
                        context(entry.id(), entry.envelope().timeout(), NO_STATE));
    }

    private Sender sender(PublisherEntry entry, Definition definition, Publisher publisher) {
        Outbox.Limits limits = new Outbox.Limits(
                entry.envelope().queue().bytes(), entry.envelope().timeout());
        List<Outbox> outboxes = new ArrayList<>();
        for (Destination destination : publisher.destinations()) {
            outboxes.add(new Outbox(entry.id(), destination, limits, deadlines, clock, figures));
        }
        return new Sender(
                definition,
                running(entry, publisher, outboxes),
                outboxes,
                entry.envelope().drain());
    }

    private RunningPublisher running(
            PublisherEntry entry, Publisher publisher, List<? extends LineReceiver> receivers) {
        PathTemplate template =
                new PathTemplate(entry.envelope().prefix(), entry.envelope().path());
        return new RunningPublisher(entry.id(), template, publisher, receivers, clock, figures);
    }

    private Optional<RunningCollector> collector(
            CollectorEntry entry, Definition definition, List<Route> routes, StateDirectory state, Problems problems) {
        PluginMaker maker = new PluginMaker(catalog, problems);
        PluginMaker.Entry written = Definitions.written(entry);
        Duration timeout = entry.envelope().timeout();
        Optional<Collector> collector =
                maker.collector(written, definition.settings(), context(entry.id(), timeout, state));
        if (collector.isEmpty()) {
            return Optional.empty();
        }
        Map<Part, Duration> periods = Periods.of(entry, collector.get(), problems);
        if (periods.isEmpty()) {
            return Optional.empty();
        }
        Plugin<CollectorFactory<?>> plugin = maker.collectorPlugin(written).orElseThrow();
        AssemblyChecks.doubtRules(entry, plugin.metrics());
        return Optional.of(new RunningCollector(
                new RunningCollector.Entry(entry.id(), entry.envelope().type(), periods, timeout),
                collector.get(),
                new Pipeline(source(entry, plugin), routes, figures),
                deadlines,
                clock,
                figures));
    }

    private static Source source(CollectorEntry entry, Plugin<CollectorFactory<?>> plugin) {
        int said = entry.envelope().maxSeries();
        return new Source(
                entry.id(),
                entry.envelope().type(),
                entry.envelope().metrics(),
                entry.envelope().rename(),
                entry.envelope().staticTags(),
                said == 0 ? plugin.factory().maxSeries() : said,
                described(plugin));
    }

    /** The plugin's table, and {@code up}, which is the agent's for every collector. */
    private static Described described(Plugin<CollectorFactory<?>> plugin) {
        Set<String> names = new HashSet<>(plugin.metrics().names());
        if (!names.isEmpty()) {
            names.add(RunningCollector.UP);
        }
        return new Described(names, plugin.metrics().families());
    }

    static List<RunningPublisher> published(CollectorEntry entry, List<RunningPublisher> publishers) {
        List<String> ids = entry.envelope().publish();
        return publishers.stream()
                .filter(publisher -> ids.isEmpty() || ids.contains(publisher.id()))
                .toList();
    }

    static PathTemplate template(AgentConfig config, CollectorEntry entry, RunningPublisher publisher) {
        return publisher
                .template(entry.envelope().path())
                .in(new PathTemplate.Entry(
                        config.host(),
                        entry.instance(config.host()),
                        entry.envelope().type(),
                        entry.id()));
    }

    /** Where a collector keeps what it must remember: written by the daemon alone, which holds the lock. */
    private static StateDirectory state(AgentConfig config, CollectorEntry entry, boolean daemon) {
        return new StateDirectory(config.state().resolve("collectors").resolve(entry.id()), daemon);
    }

    private EntryContext context(String id, Duration said, StateDirectory state) {
        Duration timeout = said.isZero() ? RunningCollector.LEAST_DEADLINE : said;
        return new EntryContext(id, timeout, clock, state, standardOutput);
    }
}
