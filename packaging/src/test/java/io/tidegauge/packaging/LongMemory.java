package io.tidegauge.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tidegauge.testing.Await;
import io.tidegauge.testing.GraphiteServer;
import io.tidegauge.testing.SqlServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./verify --long memory}: a quarter of an hour in a heap of 24 MB, at 2,000 metrics a second, while carbon comes and goes. */
@Timeout(1800)
final class LongMemory {

    private static final Duration ROUND = Duration.ofMinutes(3);
    private static final int ROUNDS = 5;
    private static final int AWAY_SECONDS = 90;
    private static final int LEAST_PER_SECOND = 1900;
    private static final double FLAT = 1.05;
    private static final double KILOBYTES = 1024;

    @TempDir
    private Path folder;

    /** Of {@code /proc/PID/smaps_rollup}, in MB. */
    private static double megabytes(Distribution.Daemon daemon, String what) throws IOException {
        Path smaps = Path.of("/proc", Long.toString(daemon.process().pid()), "smaps_rollup");
        Matcher line = Pattern.compile("(?m)^" + what + ": +(\\d+) kB").matcher(Files.readString(smaps));
        assertTrue(line.find());
        return Double.parseDouble(line.group(1)) / KILOBYTES;
    }

    private static long count(Distribution.Daemon daemon, String what) {
        try {
            Matcher number = Pattern.compile('"' + what + "\" : (\\d+)").matcher(Files.readString(daemon.status()));
            assertTrue(number.find());
            return Long.parseLong(number.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void livesInItsHeapWhileCarbonComesAndGoes() throws Exception {
        GraphiteServer graphite = GraphiteServer.get();
        String server = SqlServer.mariadb().address();
        String config = """
                host: long
                collectors:
                  - {type: mysql, id: a, every: 1s, metrics: all, server: {host: %s, user: monitor, password: monitor}}
                  - {type: mysql, id: b, every: 1s, metrics: all, server: {host: %s, user: monitor, password: monitor}}
                publishers:
                  - {type: graphite, servers: ["%s"]}
                """.formatted(server, server, graphite.lines());
        try (Distribution.Daemon daemon = Distribution.built().start(folder, config, Map.of("TIDEGAUGE_HEAP", "24m"))) {
            daemon.awaitStatus();
            double first = 0;
            double rss = 0;
            System.out.printf("%-10s %9s %9s %12s %12s%n", "minutes", "RSS MB", "anon MB", "acknowledged", "lost");
            for (int round = 1; round <= ROUNDS; round++) {
                graphite.killCarbon(AWAY_SECONDS);
                long end = System.nanoTime() + ROUND.toNanos();
                Await.until(
                        ROUND.multipliedBy(2),
                        "a round",
                        () -> System.nanoTime() - end > 0 || !daemon.process().isAlive(),
                        daemon::words);
                assertTrue(daemon.process().isAlive(), daemon.words());
                rss = megabytes(daemon, "Rss");
                first = round == 1 ? rss : first;
                System.out.printf(
                        "%-10d %9.1f %9.1f %12d %12d%n",
                        round * ROUND.toMinutes(),
                        rss,
                        megabytes(daemon, "Anonymous"),
                        count(daemon, "acknowledged"),
                        count(daemon, "lost"));
            }
            assertTrue(rss < first * FLAT, first + " MB, then " + rss);
            long lines = count(daemon, "acknowledged") + count(daemon, "lost");
            assertTrue(lines > LEAST_PER_SECOND * ROUND.toSeconds() * ROUNDS, lines + " lines");
            assertFalse(daemon.words().contains("OutOfMemoryError"), daemon.words());
            assertEquals(0, daemon.stop(), daemon.words());
        }
    }
}
