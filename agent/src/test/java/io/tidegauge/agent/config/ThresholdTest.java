package io.tidegauge.agent.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ThresholdTest {

    @Test
    void readsNumbersWithEveryUnit() {
        assertEquals(14400, Threshold.parse("< 4h").bound());
        assertEquals(0.2, Threshold.parse(">=0.2s".replace("0.2s", "200ms")).bound());
        assertEquals(0.9, Threshold.parse(">= 90%").bound());
        assertEquals(1 << 20, Threshold.parse("> 1MiB").bound());
        assertEquals(-1.5, Threshold.parse("= -1.5").bound());
        assertEquals(Threshold.Comparison.UNEQUAL, Threshold.parse("!= 1").comparison());
    }

    @Test
    void readsWhatNagiosPluginsAreTold() {
        assertTrue(Threshold.parse("14400:").isMet(14399));
        assertFalse(Threshold.parse("14400:").isMet(14400));
        assertTrue(Threshold.parse("10").isMet(11));
        assertTrue(Threshold.parse("~:10").isMet(11));
        assertFalse(Threshold.parse("10").isMet(10));
    }

    @Test
    void comparesAsItsSignSays() {
        assertTrue(Threshold.parse("<= 3").isMet(3));
        assertFalse(Threshold.parse("< 3").isMet(3));
        assertTrue(Threshold.parse("!= 1").isMet(0));
        assertFalse(Threshold.parse("== 1").isMet(0));
    }

    @Test
    void refusesWhatIsNone() {
        for (String text : List.of("<", "< many", "4 h", "<> 3", "< 4h <", "< 1e400", "%")) {
            assertThrows(IllegalArgumentException.class, () -> Threshold.parse(text), text);
        }
    }
}
