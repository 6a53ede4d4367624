package io.tidegauge.mysqlprotocol;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tidegauge.testing.RecordingSink;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class SafeRowsTest {

    private final SafeRows rows = new SafeRows("status");

    /** The metrics that an answer gives; the names and values of the rows in turn. */
    private Map<String, Double> given(String... namesAndValues) {
        List<Row> answer = new java.util.ArrayList<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            answer.add(Row.of(namesAndValues[i], namesAndValues[i + 1]));
        }
        Map<String, Double> given = new LinkedHashMap<>();
        rows.give(answer, (metric, value) -> given.put(metric, value.number()), new RecordingSink());
        return given;
    }

    @Test
    void namesEachRowWhereverItStands() {
        assertEquals(Map.of("status.a", 1.0, "status.b", 2.0), given("A", "1", "B", "2"));
        assertEquals(Map.of("status.a", 3.0, "status.b", 4.0), given("B", "4", "A", "3"));
        assertEquals(
                Map.of("status.a", 5.0, "status.new", 6.0, "status.b", 7.0), given("A", "5", "New", "6", "B", "7"));
        assertEquals(Map.of("status.b", 8.0), given("B", "8"));
    }

    @Test
    void givesTheFirstOfTwoRowsOfOneName() {
        assertEquals(Map.of("status.a_b", 1.0), given("A b", "1", "A:b", "2"));
        assertEquals(Map.of("status.a_b", 3.0), given("A b", "3", "A:b", "4"));
        assertEquals(Map.of("status.a_b", 6.0), given("A:b", "5", "A b", "6"));
    }
}
