package io.tidegauge.agent.control;

import io.tidegauge.agent.alert.AlertBoard;
import io.tidegauge.agent.collect.RunningCollector;
import io.tidegauge.agent.collect.RunningPart;
import io.tidegauge.agent.config.AgentConfig;
import io.tidegauge.agent.config.ConfigException;
import io.tidegauge.agent.config.Locations;
import io.tidegauge.agent.config.Problems;
import io.tidegauge.agent.control.Running.Reader;
import io.tidegauge.agent.control.Running.Sender;
import io.tidegauge.agent.publish.Outbox;
import io.tidegauge.agent.schedule.Schedule;
import io.tidegauge.agent.self.Figures;
import io.tidegauge.agent.self.SelfFactory;
import io.tidegauge.api.Tags;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everything that runs, from start over reloads to orderly stop. For one thread. */
public final class Daemon {

    private static final Logger LOG = System.getLogger(Daemon.class.getName());

    /** A backend that is no longer in the file may be away for ever. */
    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(10);

    private static final Duration LEAST_PAUSE = Duration.ofMillis(100);
    private static final Duration FOREVER = Duration.ofDays(1);

    private final Version version;
    private final Schedule schedule;
    private final Rounds rounds;
    private final Figures figures;
    private final Reloads reloads;
    private final LogLevels levels;
    private final Systemd systemd;
    private final StatusFile status;
    private final AlertBoard board;
    private final Liveness liveness = new Liveness(System::nanoTime);
    private final List<Thread> leaving = new ArrayList<>();
    private volatile Running running;

    @Inject
    public Daemon(
            AgentConfig config,
            ConfigFile file,
            Assembly assembly,
            Schedule schedule,
            Figures figures,
            LogLevels levels,
            Locations locations,
            InstantSource clock,
            Problems problems,
            Version version)
            throws ConfigException {
        this.version = version;
        this.schedule = schedule;
        this.rounds = new Rounds(schedule, this::completed);
        this.figures = figures;
        this.reloads = new Reloads(file, assembly, levels, clock);
        this.levels = levels;
        this.systemd = new Systemd(locations.environment(), clock);
        this.running = assembly.running(config, Running.nothing(config), problems);
        problems.throwIfAny();
        this.board = new AlertBoard(locations.run(config.state()), config.state(), clock);
        this.status = new StatusFile(
                locations.run(config.state()),
                new StatusFile.AgentFacts(version.text(), Archive.state(), clock.instant()),
                () -> running,
                reloads,
                clock);
    }

    public void start() throws InterruptedException {
        levels.apply(running.config());
        figures.gauge("agent.version", Tags.NONE, version::number);
        figures.gauge("agent.config.loaded_seconds", Tags.NONE, reloads::loadedSeconds);
        figures.gauge("agent.config.rejected", Tags.NONE, reloads::refusedSinceTaken);
        board.start(running.alerts(), shortest(), figures);
        begin(running.senders(), running.readers());
        schedule.start();
        status.write();
        LOG.log(
                Level.INFO,
                "tidegauge {0}, config {1}: reading {2}; sending to {3}",
                version.text(),
                running.config().file(),
                words(running.collectors().stream().map(RunningCollector::id).toList()),
                words(running.senders().stream().map(Daemon::id).toList()));
        if (running.senders().isEmpty()) {
            LOG.log(
                    Level.WARNING,
                    "nothing is sent: write an entry under publishers: in {0}{1}",
                    running.config().file(),
                    running.collectors().stream().allMatch(Daemon::isOwn)
                            ? ", and what to read under collectors: (tidegauge plugins lists what there is)"
                            : "");
        }
        if (IgnoredSignals.hangUp(ProcessHandle.current().pid())) {
            LOG.log(
                    Level.WARNING,
                    "started deaf to SIGHUP (by nohup?): no reload will reach this daemon; setsid does not do that");
        }
        systemd.ready(Health.of(running).words());
    }

    /** To be called as often as it returns: keeps to a clock that was set, and tells systemd that the daemon lives. */
    public Duration pulse() {
        schedule.lookAtClock();
        beat();
        Duration shortest = shortest();
        return systemd.untilWatchdog()
                .map(watchdog ->
                        watchdog.compareTo(LEAST_PAUSE) < 0 ? LEAST_PAUSE : watchdog) // it is not fed, and overdue
                .filter(watchdog -> watchdog.compareTo(shortest) < 0)
                .orElse(shortest);
    }

    /** The shortest period. */
    private Duration shortest() {
        return running.collectors().stream()
                .flatMap(collector -> collector.parts().stream())
                .map(RunningPart::every)
                .min(Duration::compareTo)
                .orElse(FOREVER);
    }

    private Duration longest() {
        return running.collectors().stream()
                .flatMap(collector -> collector.parts().stream())
                .map(RunningPart::every)
                .max(Duration::compareTo)
                .orElse(FOREVER);
    }

    private void beat() {
        if (systemd.isAsked() && schedule.isTicking() && liveness.isAlive(longest())) {
            systemd.alive(Health.of(running).words());
        }
    }

    /**
     * Takes the file as it is now. What is said as before runs on as it is; what is wrong with the file is logged, and then
     * nothing has changed.
     */
    public void reload() throws InterruptedException {
        reloads.begin();
        systemd.reloading();
        status.write();
        Running before = running;
        Optional<Running> read = reloads.read(before);
        if (read.isPresent()) {
            swap(before, read.get());
        }
        figures.keepOnly(Owners.of(running));
        status.write();
        systemd.ready(Health.of(running).words());
    }

    /** Waits for the collectors that end, since another may read their source next; not for the senders. */
    private void swap(Running before, Running now) throws InterruptedException {
        levels.apply(now.config());
        List<RunningCollector> ended =
                before.readersWithout(now).stream().map(Reader::collector).toList();
        ended.forEach(rounds::end);
        Endings.ofCollectors(ended);
        beat();
        Endings.close(ended, List.of());
        beat();
        now.readers().forEach(reader -> reader.collector().route(reader.routes()));
        running = now;
        board.take(now.alerts(), shortest(), figures);
        board.writeIfDue(true);
        now.collectors().forEach(collector -> collector.watch(now.alerts()));
        begin(now.sendersWithout(before), now.readersWithout(before));
        reloads.taken(Changes.between(before, now));
        goodbye(before.sendersWithout(now));
    }

    /** What waits in the queues of senders that are no longer in the file. */
    private void goodbye(List<Sender> senders) {
        if (senders.isEmpty()) {
            return;
        }
        leaving.removeIf(thread -> !thread.isAlive());
        Thread thread = new Thread(
                () -> {
                    try {
                        Endings.ofOutboxes(senders, LONGEST_GOODBYE);
                        Endings.close(List.of(), senders);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt(); // nobody interrupts this thread but to end it
                    }
                },
                "goodbye");
        thread.setDaemon(true);
        thread.start();
        leaving.add(thread);
    }

    private void begin(List<Sender> senders, List<Reader> readers) {
        senders.forEach(sender -> sender.outboxes().forEach(Outbox::start));
        for (Reader reader : readers) {
            RunningCollector collector = reader.collector();
            collector.start();
            collector.watch(running.alerts());
            rounds.begin(collector, running.config().host());
        }
    }

    /** Files are written after a round, when no other collector is in the middle of its own; one that hangs is not waited for long. */
    private void completed(RunningCollector collector) {
        if (!isOwn(collector) || running.collectors().stream().allMatch(Daemon::isOwn)) {
            liveness.completed(); // the agent's own figures say nothing of those that read a source
        }
        boolean quiet = running.collectors().stream().noneMatch(RunningCollector::isReading);
        status.writeIfDue(quiet);
        board.writeIfDue(quiet);
    }

    /**
     * Stops ticking, lets what runs end or frees it, sends what waits for a bounded time. Ends in bounded time itself,
     * whatever the plugins do.
     */
    public void stop() throws InterruptedException {
        LOG.log(Level.INFO, "stopping");
        systemd.stopping();
        schedule.stop();
        Endings.ofCollectors(running.collectors());
        Endings.ofOutboxes(running.senders(), FOREVER);
        for (Thread thread : leaving) {
            thread.join(LONGEST_GOODBYE.toMillis());
        }
        status.writeLast();
        board.writeLast();
        Endings.close(running.collectors(), running.senders());
        LOG.log(Level.INFO, "stopped");
    }

    private static boolean isOwn(RunningCollector collector) {
        return collector.type().equals(SelfFactory.TYPE);
    }

    private static String id(Sender sender) {
        return sender.publisher().id();
    }

    private static String words(List<String> ids) {
        return ids.isEmpty() ? "nothing" : String.join(", ", ids);
    }
}
