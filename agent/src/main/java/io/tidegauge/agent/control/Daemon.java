package io.tidegauge.agent.control;

import io.tidegauge.agent.collect.RunningCollector;
import io.tidegauge.agent.collect.RunningPart;
import io.tidegauge.agent.config.AgentConfig;
import io.tidegauge.agent.config.ConfigException;
import io.tidegauge.agent.config.Locations;
import io.tidegauge.agent.config.Problems;
import io.tidegauge.agent.publish.Outbox;
import io.tidegauge.agent.publish.RunningPublisher;
import io.tidegauge.agent.schedule.Offsets;
import io.tidegauge.agent.schedule.Schedule;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Everything that runs, from start to orderly stop. */
public final class Daemon {

    private static final Logger LOG = System.getLogger(Daemon.class.getName());

    /** What a reading gets to end by itself when the daemon stops. */
    private static final Duration GRACE = Duration.ofSeconds(3);

    private static final Duration LAST_MOMENT = Duration.ofSeconds(1);

    private final AgentConfig config;
    private final Version version;
    private final Schedule schedule;
    private final List<Assembly.Sender> senders;
    private final List<RunningCollector> collectors;
    private final StatusFile status;

    @Inject
    public Daemon(
            AgentConfig config,
            Assembly assembly,
            Schedule schedule,
            Locations locations,
            InstantSource clock,
            Problems problems,
            Version version)
            throws ConfigException {
        this.config = config;
        this.version = version;
        this.schedule = schedule;
        this.senders = assembly.senders(config, problems);
        List<RunningPublisher> publishers =
                senders.stream().map(Assembly.Sender::publisher).toList();
        this.collectors = assembly.collectors(config, publishers, List.of(), problems);
        problems.throwIfAny();
        this.status = new StatusFile(
                locations.run(config.state()),
                new StatusFile.AgentFacts(
                        version.text(), config.file(), config.host(), Archive.state(), clock.instant()),
                collectors,
                senders,
                clock);
    }

    public void start() {
        senders.forEach(sender -> sender.outboxes().forEach(Outbox::start));
        for (RunningCollector collector : collectors) {
            for (RunningPart part : collector.parts()) {
                schedule.every(
                        collector.id() + "." + part.name(),
                        part.every(),
                        Offsets.of(config.host(), collector.id(), part.every()),
                        planned -> collector.tick(part, planned, (ran, outcome) -> status.writeIfDue()),
                        count -> collector.skipTicks(part, count));
            }
        }
        schedule.start();
        status.write();
        LOG.log(
                Level.INFO,
                "tidegauge {0}, config {1}: reading {2}; sending to {3}",
                version.text(),
                config.file(),
                words(collectors.stream().map(RunningCollector::id).toList()),
                words(senders.stream().map(sender -> sender.publisher().id()).toList()));
    }

    /**
     * Stops ticking, lets what runs end or frees it, sends what waits for a bounded time. Ends in bounded time itself,
     * whatever the plugins do.
     */
    public void stop() throws InterruptedException {
        LOG.log(Level.INFO, "stopping");
        schedule.stop();
        collectors.forEach(RunningCollector::beginStop);
        endAll(collectors, RunningCollector::awaitEnd, RunningCollector::free, GRACE);
        Duration longest = Duration.ZERO;
        List<Outbox> outboxes = new ArrayList<>();
        for (Assembly.Sender sender : senders) {
            sender.outboxes().forEach(outbox -> outbox.beginStop(sender.drain()));
            outboxes.addAll(sender.outboxes());
            longest = sender.drain().compareTo(longest) > 0 ? sender.drain() : longest;
        }
        endAll(outboxes, Outbox::awaitEnd, Outbox::free, longest);
        outboxes.forEach(Outbox::countUnsent);
        status.writeLast();
        closeAll(outboxes);
        LOG.log(Level.INFO, "stopped");
    }

    private interface End<T> {
        boolean within(T one, Duration limit) throws InterruptedException;
    }

    /** Waits for all at once; frees those that have not ended, all at once too, and gives them a last moment. */
    private static <T> void endAll(List<T> all, End<T> end, Consumer<T> free, Duration limit)
            throws InterruptedException {
        long ends = System.nanoTime() + limit.toNanos();
        List<T> late = new ArrayList<>();
        for (T one : all) {
            if (!end.within(one, Duration.ofNanos(Math.max(1, ends - System.nanoTime())))) {
                late.add(one);
            }
        }
        late.forEach(one -> guarded(() -> free.accept(one)));
        long lastMoment = System.nanoTime() + LAST_MOMENT.toNanos();
        for (T one : late) {
            end.within(one, Duration.ofNanos(Math.max(1, lastMoment - System.nanoTime())));
        }
    }

    /** On a thread that may be left behind: a plugin's close is the plugin's, and may hang. */
    private void closeAll(List<Outbox> outboxes) throws InterruptedException {
        Thread closing = new Thread(
                () -> {
                    collectors.forEach(collector -> guarded(collector::close));
                    outboxes.forEach(outbox -> guarded(outbox::close));
                    senders.forEach(sender -> guarded(sender.publisher()::close));
                },
                "close");
        closing.setDaemon(true);
        closing.start();
        closing.join(GRACE.toMillis());
        if (closing.isAlive()) {
            LOG.log(Level.WARNING, "a plugin does not close, left behind");
        }
    }

    private static void guarded(Runnable plugins) {
        try {
            plugins.run();
        } catch (RuntimeException | LinkageError e) {
            LOG.log(Level.WARNING, "stopping: {0}", e.toString());
        }
    }

    private static String words(List<String> ids) {
        return ids.isEmpty() ? "nothing" : String.join(", ", ids);
    }
}
