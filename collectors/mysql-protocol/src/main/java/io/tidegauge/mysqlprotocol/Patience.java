package io.tidegauge.mysqlprotocol;

import java.io.IOException;
import java.time.Duration;
import java.util.random.RandomGenerator;

/** After failures in a row 1, 2, 4 … 60 s in which nothing is tried, each less up to half of it by chance. From any thread. */
final class Patience {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final long NANOS_PER_SECOND = 1_000_000_000;

    private long notBefore = System.nanoTime();
    private Duration wait = FIRST;
    private String why = "";

    /** @throws IOException it is not yet time; the message says why, and when */
    synchronized void check() throws IOException {
        long left = notBefore - System.nanoTime();
        if (left > 0) {
            throw new IOException(
                    why + " (not tried again for " + (left + NANOS_PER_SECOND - 1) / NANOS_PER_SECOND + " s)");
        }
    }

    /** One more failure. Those that had begun before the last one are the same. */
    synchronized void lost(String reason) {
        if (notBefore - System.nanoTime() > 0) {
            return;
        }
        long millis =
                (long) (wait.toMillis() * (1 - RandomGenerator.getDefault().nextDouble() / 2));
        notBefore = System.nanoTime() + Duration.ofMillis(millis).toNanos();
        Duration doubled = wait.multipliedBy(2);
        wait = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        why = reason;
    }

    synchronized void regained() {
        wait = FIRST;
    }
}
