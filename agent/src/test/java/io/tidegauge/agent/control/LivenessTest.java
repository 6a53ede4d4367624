package io.tidegauge.agent.control;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

final class LivenessTest {

    private long now = -Duration.ofSeconds(100).toNanos(); // a monotonic clock may be negative

    private final Liveness liveness = new Liveness(() -> now);

    private void pass(int seconds) {
        now += Duration.ofSeconds(seconds).toNanos();
    }

    @Test
    void waitsThreePeriodsForTheFirstReadingToEnd() {
        pass(29);
        assertTrue(liveness.isAlive(Duration.ofSeconds(10)));
        pass(1);
        assertFalse(liveness.isAlive(Duration.ofSeconds(10)));
    }

    @Test
    void livesForThreeOfTheLongestPeriodsAfterAReadingHasEnded() {
        pass(200);
        liveness.completed();
        pass(179);
        assertTrue(liveness.isAlive(Duration.ofSeconds(60)));
        assertFalse(liveness.isAlive(Duration.ofSeconds(10)));
        pass(1);
        assertFalse(liveness.isAlive(Duration.ofSeconds(60)));
    }
}
