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
import java.util.List;

/** Everything that runs, from start to orderly stop. */
public final class Daemon {

    private static final Logger LOG = System.getLogger(Daemon.class.getName());

    /** What a reading gets to end by itself when the daemon stops. */
    private static final Duration GRACE = Duration.ofSeconds(3);

    private final AgentConfig config;
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
                        collector::skipTick);
            }
        }
        schedule.start();
        status.write();
        LOG.log(
                Level.INFO,
                "reading {0}; sending to {1}",
                words(collectors.stream().map(RunningCollector::id).toList()),
                words(senders.stream().map(sender -> sender.publisher().id()).toList()));
    }

    /** Stops ticking, lets what runs end or frees it, sends what waits for a bounded time. */
    public void stop() throws InterruptedException {
        schedule.stop();
        collectors.forEach(RunningCollector::beginStop);
        long graceEnds = System.nanoTime() + GRACE.toNanos();
        for (RunningCollector collector : collectors) {
            collector.finishStop(Duration.ofNanos(Math.max(0, graceEnds - System.nanoTime())));
        }
        senders.forEach(sender -> sender.outboxes().forEach(outbox -> outbox.beginStop(sender.drain())));
        for (Assembly.Sender sender : senders) {
            for (Outbox outbox : sender.outboxes()) {
                outbox.finishStop();
            }
            sender.publisher().close();
        }
        status.writeLast();
        LOG.log(Level.INFO, "stopped");
    }

    private static String words(List<String> ids) {
        return ids.isEmpty() ? "nothing" : String.join(", ", ids);
    }
}
