package io.tidegauge.agent.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tidegauge.testing.ManualClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class ClockStepsTest {

    private static final Duration HOUR = Duration.ofHours(1);

    private final ManualClock wall = new ManualClock(Instant.parse("2026-11-25T10:00:00Z"));
    private long nanos = -5_000_000_000L;
    private final ClockSteps steps = new ClockSteps(wall, () -> nanos);

    private void pass(Duration time) {
        wall.advance(time);
        nanos += time.toNanos();
    }

    @Test
    void seesNoStepInTimeThatPasses() {
        pass(HOUR);
        assertEquals(Duration.ZERO, steps.look());
    }

    @Test
    void seesAStepOnceAndWhichWay() {
        pass(Duration.ofSeconds(10));
        wall.advance(HOUR.negated());
        assertEquals(HOUR.negated(), steps.look());
        pass(Duration.ofSeconds(10));
        assertEquals(Duration.ZERO, steps.look());
        wall.advance(HOUR);
        assertEquals(HOUR, steps.look());
    }

    @Test
    void takesSlewingForNoStep() {
        for (int i = 0; i < 10_000; i++) {
            pass(Duration.ofSeconds(10));
            wall.advance(Duration.ofMillis(5));
            assertEquals(Duration.ZERO, steps.look());
        }
    }
}
