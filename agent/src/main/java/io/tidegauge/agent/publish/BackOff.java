package io.tidegauge.agent.publish;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long to wait after failures in a row: 1, 2, 4 … 60 s, each less up to half of it, so that a fleet spreads. */
final class BackOff {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final RandomGenerator random;
    private Duration next = FIRST;

    BackOff(RandomGenerator random) {
        this.random = random;
    }

    /** The wait after one more failure. */
    Duration afterFailure() {
        Duration wait = next;
        Duration doubled = next.multipliedBy(2);
        next = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        return Duration.ofMillis((long) (wait.toMillis() * (1 - random.nextDouble() / 2)));
    }

    void afterSuccess() {
        next = FIRST;
    }
}
