package io.tidegauge.agent.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Durations, sizes, globs and rules: the small languages of the file. */
final class WordsTest {

    @Test
    void durationsCarryTheirUnit() {
        assertEquals(Duration.ofMillis(200), Durations.parse("200ms"));
        assertEquals(Duration.ofHours(4), Durations.parse("4h"));
        for (String bad : List.of("10", "s", "", "1.5s", "-1s", "10 s", "1e3s", "999999d", "9999999999s", "10S")) {
            assertThrows(IllegalArgumentException.class, () -> Durations.parse(bad), bad);
        }
    }

    @Test
    void sizesCarryTheirUnit() {
        assertEquals(4L << 20, Size.parse("4MiB").bytes());
        assertEquals(1432, Size.parse("1432B").bytes());
        for (String bad : List.of("4", "4MB", "MiB", "-1B")) {
            assertThrows(IllegalArgumentException.class, () -> Size.parse(bad), bad);
        }
    }

    @Test
    void aStarStandsForAnythingAndComesBackInANewName() {
        assertTrue(Glob.of("status.com_*").matches("status.com_select"));
        assertFalse(Glob.of("status.com_*").matches("status.handler_read"));
        assertTrue(Glob.of("*").matches("any.thing"));
        assertEquals(
                Optional.of("sql.select.count"),
                Glob.of("status.com_*.*").rename("status.com_select.n", "sql.$1.count"));
        assertEquals(Optional.empty(), Glob.of("a.+").rename("a.b", "x"));
    }

    @Test
    void theFirstRuleThatMatchesWins() {
        Map<String, MetricRules.As> map = new LinkedHashMap<>();
        map.put("status.com_select", MetricRules.As.GAUGE);
        map.put("status.com_*", MetricRules.As.DELTA);
        map.put("*", MetricRules.As.DROP);
        MetricRules rules = MetricRules.of(map);
        assertEquals(
                MetricRules.As.GAUGE,
                rules.match("status.com_select").orElseThrow().as());
        assertEquals(
                MetricRules.As.DELTA,
                rules.match("status.com_insert").orElseThrow().as());
        assertFalse(rules.match("status.uptime").orElseThrow().named());
    }

    @Test
    void aPeriodOfAPartGoesBeforeTheOneOfAll() {
        Every every =
                new Every(Duration.ofSeconds(5), Map.of("variables", Duration.ZERO, "slow", Duration.ofSeconds(60)));
        assertEquals(Optional.of(Duration.ofSeconds(5)), every.of("status", Duration.ofSeconds(10), true));
        assertEquals(Optional.empty(), every.of("variables", Duration.ofSeconds(60), true));
        assertEquals(Optional.of(Duration.ofSeconds(60)), every.of("slow", Duration.ofSeconds(1), false));
        assertEquals(Optional.empty(), every.of("other", Duration.ofSeconds(1), false));
    }

    @Test
    void suggestsOnlyWhatIsNear() {
        assertTrue(Suggestion.among(List.of("server", "every"), "sevrer").startsWith("did you mean \"server\"?"));
        assertTrue(Suggestion.among(List.of("server", "every"), "banana").startsWith("known here:"));
    }
}
