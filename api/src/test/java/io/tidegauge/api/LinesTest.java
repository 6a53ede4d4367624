package io.tidegauge.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class LinesTest {

    @Test
    void givesEachRecordByItself() {
        Lines lines = new Lines("a 1\nb 2\nb 3\n".getBytes(StandardCharsets.US_ASCII), new int[] {4, 12});
        assertEquals(2, lines.count());
        assertEquals("a 1\n", StandardCharsets.US_ASCII.decode(lines.record(0)).toString());
        assertEquals(
                "b 2\nb 3\n", StandardCharsets.US_ASCII.decode(lines.record(1)).toString());
    }

    @Test
    void refusesBytesThatBelongToNoRecord() {
        assertThrows(IllegalArgumentException.class, () -> new Lines(new byte[5], new int[] {4}));
        assertThrows(IllegalArgumentException.class, () -> new Lines(new byte[1], new int[0]));
    }
}
