package io.tidegauge.agent.alert;

import io.tidegauge.agent.log.FailingState;
import io.tidegauge.agent.schedule.WritePace;
import io.tidegauge.agent.self.Figures;
import io.tidegauge.api.Tags;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/**
 * Where the daemon's alerts are to be seen: as metrics of its own, and in the file {@code alerts} of the run directory, which
 * {@code tidegauge check} reads without a JVM. Written whole and renamed, at most every five seconds. What must outlive the daemon
 * lies in its state directory.
 */
public final class AlertBoard {

    /** The file's name in the run directory; values and states only. */
    public static final String NAME = "alerts";

    private static final Logger LOG = System.getLogger(AlertBoard.class.getName());
    private static final Duration LEAST_STALE = Duration.ofSeconds(30);
    private static final Duration NEVER_STALE = Duration.ofDays(3650);
    private static final int PERIODS = 3;

    private final Path file;
    private final AlertMemory memory;
    private final InstantSource clock;
    private final FailingState state;
    private final ReentrantLock lock = new ReentrantLock();
    private final WritePace pace = new WritePace();
    private volatile Alerts alerts = Alerts.of(List.of(), alert -> java.util.Map.of(), Instant.EPOCH);
    /** Whether the file tells of these. */
    private volatile boolean told;

    private volatile Duration stale = LEAST_STALE;
    private volatile List<Standing> last = List.of();

    /**
     * For the daemon that holds {@code stateFolder}.
     *
     * @param runFolder where others may read
     */
    public AlertBoard(Path runFolder, Path stateFolder, InstantSource clock) {
        this.file = runFolder.resolve(NAME);
        this.memory = new AlertMemory(stateFolder.resolve("alerts"), clock);
        this.clock = clock;
        this.state = new FailingState(file.toString(), "writing", LOG, clock);
    }

    /** Takes back what an earlier daemon kept. */
    public void start(Alerts first, Duration period, Figures figures) {
        memory.restoreInto(first, clock.instant());
        show(first, period, figures);
    }

    /**
     * Shows other alerts from now on; what is said as before stands as before.
     *
     * @param period the shortest of all that is read
     */
    public void take(Alerts others, Duration period, Figures figures) {
        others.restore(alerts.kept());
        show(others, period, figures);
    }

    private void show(Alerts shown, Duration period, Figures figures) {
        alerts = shown;
        told = false;
        pace.outdated(); // what the file says of others is no answer
        Duration three = period.multipliedBy(PERIODS);
        last = shown.stand(clock.instant());
        stale = three.compareTo(LEAST_STALE) > 0 ? three : LEAST_STALE;
        for (String name : shown.names()) {
            figures.gauge("alert.{alert}", Tags.of("alert", name), () -> code(name));
        }
    }

    private double code(String name) {
        return last.stream()
                .filter(one -> one.name().equals(name))
                .mapToInt(one -> one.level().code())
                .findFirst()
                .orElse(AlertLevel.UNKNOWN.code());
    }

    /**
     * Writes the file, unless that was done less than five seconds ago.
     *
     * @param quiet false: more will be known at once, so that only a file that is twice as old is written
     */
    public void writeIfDue(boolean quiet) {
        if (alerts.names().isEmpty() && told) {
            return; // the file says so already
        }
        if (pace.isDue(quiet) && lock.tryLock()) {
            try {
                write();
            } finally {
                lock.unlock();
            }
        }
    }

    /** Writes it for the last time. */
    public void writeLast() {
        lock.lock();
        try {
            write();
        } finally {
            lock.unlock();
        }
    }

    private void write() {
        pace.written();
        Instant now = clock.instant();
        List<String> lines = new ArrayList<>();
        Alerts current = alerts;
        Duration validity = current.names().isEmpty() ? NEVER_STALE : stale;
        lines.add("tidegauge-alerts 1 " + now.getEpochSecond() + " " + validity.toSeconds());
        last = current.stand(now);
        for (Standing one : last) {
            lines.add(one.written());
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            replace(file, lines, "rw-r--r--");
            told = current == alerts;
            state.worked();
        } catch (IOException | UnsupportedOperationException e) {
            state.failed(e);
        }
        memory.write(current, now);
    }

    /** What a daemon with that run directory wrote last; empty where it has no alerts. */
    public static List<Standing> read(Path runFolder) throws IOException {
        try (Stream<String> lines = Files.lines(runFolder.resolve(NAME))) {
            return lines.skip(1).flatMap(line -> Standing.of(line).stream()).toList();
        } catch (NoSuchFileException none) {
            return List.of();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    static void replace(Path file, List<String> lines, String permissions) throws IOException {
        Path written = file.resolveSibling(file.getFileName() + ".new");
        Files.write(written, lines, StandardCharsets.UTF_8);
        Files.setPosixFilePermissions(written, PosixFilePermissions.fromString(permissions));
        Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
