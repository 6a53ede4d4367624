package io.tidegauge.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
    void areJoinedInOrder() throws Exception {
        Lines one = new Lines("a 1\nb 2\n".getBytes(StandardCharsets.US_ASCII), new int[] {4, 8});
        Lines other = new Lines("c 3\n".getBytes(StandardCharsets.US_ASCII), new int[] {4});
        Lines joined = Lines.joined(List.of(one, new Lines(new byte[0], new int[0]), other));
        assertEquals(3, joined.count());
        assertEquals("c 3\n", StandardCharsets.US_ASCII.decode(joined.record(2)).toString());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        joined.writeTo(out);
        assertEquals("a 1\nb 2\nc 3\n", out.toString(StandardCharsets.US_ASCII));
    }

    @Test
    void refusesBytesThatBelongToNoRecord() {
        assertThrows(IllegalArgumentException.class, () -> new Lines(new byte[5], new int[] {4}));
        assertThrows(IllegalArgumentException.class, () -> new Lines(new byte[1], new int[0]));
    }
}
