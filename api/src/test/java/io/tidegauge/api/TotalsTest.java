package io.tidegauge.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

final class TotalsTest {

    private static final long SECOND = 1_000_000_000L;

    private final Totals<String> totals = new Totals<>();

    @Test
    void tellsGrowthAndTheTimeItTook() {
        assertTrue(totals.read("q", 100, 0).isEmpty());
        assertEquals(Optional.of(new Totals.Growth(50, 10)), totals.read("q", 150, 10 * SECOND));
        assertEquals(5.0, new Totals.Growth(50, 10).perSecond());
    }

    @Test
    void dropsTheIntervalInWhichATotalFell() {
        totals.read("q", 100, 0);
        assertTrue(totals.read("q", 3, SECOND).isEmpty());
        assertEquals(Optional.of(new Totals.Growth(4, 1)), totals.read("q", 7, 2 * SECOND));
    }

    @Test
    void startsAfreshAfterARestartThatTheTotalsDoNotShow() {
        totals.read("q", 100, 0);
        totals.restarted();
        assertTrue(totals.read("q", 200, SECOND).isEmpty());
    }

    @Test
    void forgetsWhatWasNotReadForTwoRounds() {
        totals.read("gone", 1, 0);
        for (int round = 0; round < 3; round++) {
            totals.endRound();
        }
        assertTrue(totals.read("gone", 5, SECOND).isEmpty());
    }

    @Test
    void remembersWhatWasMissingForOneRound() {
        totals.read("flaky", 1, 0);
        totals.endRound();
        totals.endRound();
        assertEquals(Optional.of(new Totals.Growth(4, 2)), totals.read("flaky", 5, 2 * SECOND));
    }

    @Test
    void givesNoRateWhereNoTimeHasPassed() {
        totals.read("q", 1, SECOND);
        assertTrue(totals.read("q", 2, SECOND).isEmpty());
    }
}
