package io.tidegauge.galera;

import io.tidegauge.api.StateDirectory;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Keeps a node's history and memory over restarts of the agent: written at most once a minute, when a member leaves, and at the
 * end. A disk that is full costs what would be remembered, and is said once; no figure waits for it.
 */
final class Storage {

    private static final Logger LOG = System.getLogger(Storage.class.getName());
    private static final long LEAST_NANOS = 60_000_000_000L;

    private final StateDirectory state;
    private final HistoryFile historyFile;
    private final MemoryFile memoryFile;
    private long written = System.nanoTime();
    private long lastPoint = Long.MIN_VALUE;
    private boolean whole;
    private boolean failing;

    Storage(StateDirectory state) {
        this.state = state;
        this.historyFile = new HistoryFile(state.path().resolve("history"), bootId());
        this.memoryFile = new MemoryFile(state.path().resolve("memory"));
    }

    /** {@code /proc/sys/kernel/random/boot_id}; another one at each start where there is none. */
    private static UUID bootId() {
        try {
            return UUID.fromString(
                    Files.readString(Path.of("/proc/sys/kernel/random/boot_id")).strip());
        } catch (IOException | IllegalArgumentException noLinux) {
            return UUID.randomUUID();
        }
    }

    /** Fills history and memory with what was kept. */
    void load(History history, Memory memory, long nanos, long wallMillis) {
        try {
            memoryFile.read(memory);
            var content = historyFile.read(nanos, wallMillis);
            content.filter(found -> found.cluster().toString().equals(memory.cluster))
                    .ifPresent(found -> found.points().forEach(history::add));
        } catch (IOException e) {
            LOG.log(
                    Level.WARNING,
                    "{0} cannot be read, what was known of the node is lost: {1}",
                    state.path(),
                    e.toString());
        }
    }

    /** What lies in the file is of the past: the next time all is written. */
    void startAnew() {
        whole = false;
    }

    void saveIfDue(History history, Memory memory, long nanos) {
        if (nanos - written >= LEAST_NANOS) {
            save(history, memory);
        }
    }

    /** Writes what is new; all of it where the file grew too large, or holds for something else. */
    void save(History history, Memory memory) {
        written = System.nanoTime();
        if (!state.writable() || memory.cluster.isEmpty() || history.isEmpty()) {
            return;
        }
        try {
            List<Point> all = history.all();
            List<Point> fresh = new ArrayList<>(all);
            fresh.removeIf(point -> point.nanos() <= lastPoint);
            if (whole && historyFile.size() > 0 && historyFile.size() + fresh.size() * 48L <= HistoryFile.MOST_BYTES) {
                historyFile.append(fresh);
            } else {
                historyFile.rewrite(UUID.fromString(memory.cluster), all);
                whole = true;
            }
            lastPoint = history.last().nanos();
            memoryFile.write(memory);
            if (failing) {
                LOG.log(Level.INFO, "{0}: written again", state.path());
            }
            failing = false;
        } catch (IOException | IllegalArgumentException e) {
            whole = false; // what was written of it may be torn
            if (!failing) {
                LOG.log(
                        Level.WARNING,
                        "{0} cannot be written; a restart of the agent would lose the history: {1}",
                        state.path(),
                        e.toString());
            }
            failing = true;
        }
    }
}
