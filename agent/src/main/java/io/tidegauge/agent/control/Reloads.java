package io.tidegauge.agent.control;

import io.tidegauge.agent.config.AgentConfig;
import io.tidegauge.agent.config.Position;
import io.tidegauge.agent.config.Problems;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Reads the file again and makes what it says, all of it before anything that runs is touched. Remembers how that went. For one
 * thread, but for {@link #last()} and what counts.
 */
final class Reloads {

    private static final Logger LOG = System.getLogger(Reloads.class.getName());

    private final ConfigFile file;
    private final Assembly assembly;
    private final LogLevels levels;
    private final InstantSource clock;
    private volatile Last last = new Last(0, 0, Instant.EPOCH, List.of());
    private volatile int begun;
    private volatile long loadedNanos = System.nanoTime();
    private volatile Instant loadedAt;

    /**
     * How the last one went.
     *
     * @param count how many there were
     * @param refused how many were refused since the last one that was taken
     * @param words what is wrong, or what changed
     */
    record Last(int count, int refused, Instant at, List<String> words) {
        boolean taken() {
            return refused == 0;
        }
    }

    Reloads(ConfigFile file, Assembly assembly, LogLevels levels, InstantSource clock) {
        this.file = file;
        this.assembly = assembly;
        this.levels = levels;
        this.clock = clock;
        this.loadedAt = clock.instant();
    }

    /** How many were begun, the one that is under way among them. */
    int begun() {
        return begun;
    }

    /** One more is under way. */
    void begin() {
        begun = last.count() + 1;
    }

    Last last() {
        return last;
    }

    /** Files refused since the last one that was taken: 0 where what runs is what the file said when it was last asked for. */
    int refusedSinceTaken() {
        return last.refused();
    }

    /** How old the configuration is that runs, by the monotonic clock. */
    double loadedSeconds() {
        return (System.nanoTime() - loadedNanos) / 1e9;
    }

    Instant loadedAt() {
        return loadedAt;
    }

    /** What the file says now, ready to run; empty where it is refused, which is logged. */
    Optional<Running> read(Running now) {
        Problems problems = new Problems();
        Optional<Running> next = Optional.empty();
        try {
            Optional<AgentConfig> config = file.read(problems);
            if (config.isPresent()) {
                refuseAnotherState(now.config(), config.get(), problems);
                levels.check(config.get(), problems);
                next = Optional.of(assembly.running(config.get(), now, problems));
            }
        } catch (RuntimeException | LinkageError e) {
            LOG.log(Level.ERROR, "reading " + file.path() + " again", e);
            problems.add(
                    new Position(file.path().toString(), 0), "", "met a fault of ours (" + e + ")", "please report it");
        }
        if (!problems.lines().isEmpty()) {
            refuse(problems.lines());
            return Optional.empty();
        }
        problems.warnings().forEach(warning -> LOG.log(Level.WARNING, warning));
        return next;
    }

    /** The lock and what lies there belong to this process. */
    private static void refuseAnotherState(AgentConfig now, AgentConfig next, Problems problems) {
        if (!now.state().equals(next.state())) {
            problems.add(
                    new Position(next.file(), 0),
                    "state",
                    "is not the directory that the running daemon holds (" + now.state() + ")",
                    "restart it to move");
        }
    }

    private void refuse(List<String> problems) {
        last = new Last(last.count() + 1, last.refused() + 1, clock.instant(), problems);
        problems.forEach(problem -> LOG.log(Level.ERROR, problem));
        LOG.log(
                Level.ERROR,
                "{0} is refused ({1}); what ran before runs on",
                file.path(),
                problems.size() == 1 ? "1 problem" : problems.size() + " problems");
    }

    /** It runs now. */
    void taken(List<String> changes) {
        loadedNanos = System.nanoTime();
        loadedAt = clock.instant();
        last = new Last(last.count() + 1, 0, loadedAt, changes);
        LOG.log(Level.INFO, "{0} is taken: {1}", file.path(), String.join("; ", changes));
    }
}
