package io.tidegauge.agent.schedule;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tidegauge.testing.Await;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class DeadlinesTest {

    private static final Duration LONG = Duration.ofMinutes(10);
    private static final Duration SHORT = Duration.ofMillis(1);

    private final Deadlines deadlines = new Deadlines();
    private final AtomicInteger freed = new AtomicInteger();

    private void awaitFreed(int times) {
        Await.until("it is freed " + times + " times", () -> freed.get() >= times, freed::get);
    }

    @Test
    void freesWhatIsLateAndNothingElse() {
        try (Deadlines.Deadline inTime = deadlines.in(LONG, () -> freed.addAndGet(100))) {
            assertFalse(inTime.passed());
        }
        Deadlines.Deadline late = deadlines.in(SHORT, freed::incrementAndGet);
        awaitFreed(1);
        assertTrue(late.passed());
        awaitFreed(2); // again while it is late
        late.close();
        assertTrue(freed.get() < 100);
    }

    @Test
    void wakesForADeadlineThatComesBeforeTheOneItSleepsUntil() {
        try (Deadlines.Deadline later = deadlines.in(LONG, () -> freed.addAndGet(100));
                Deadlines.Deadline sooner = deadlines.in(SHORT, freed::incrementAndGet)) {
            awaitFreed(1);
            assertTrue(sooner.passed());
            assertFalse(later.passed());
        }
    }

    @Test
    void wakesAgainAfterItHadNothingToWaitFor() {
        deadlines.in(LONG, freed::incrementAndGet).close();
        try (Deadlines.Deadline late = deadlines.in(SHORT, freed::incrementAndGet)) {
            awaitFreed(1);
            assertTrue(late.passed());
        }
        try (Deadlines.Deadline another = deadlines.in(SHORT, () -> freed.addAndGet(100))) {
            awaitFreed(100);
            assertTrue(another.passed());
        }
    }

    @Test
    void goesOnWhereFreeingFails() {
        Deadlines.Deadline broken = deadlines.in(SHORT, () -> {
            throw new IllegalStateException("a plugin's");
        });
        Await.until("it is passed", broken::passed, () -> "");
        try (Deadlines.Deadline late = deadlines.in(SHORT, freed::incrementAndGet)) {
            awaitFreed(1);
            assertTrue(late.passed());
        }
        broken.close();
    }
}
