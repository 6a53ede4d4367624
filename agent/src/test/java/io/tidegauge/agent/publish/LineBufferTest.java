package io.tidegauge.agent.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tidegauge.api.Lines;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class LineBufferTest {

    private final LineBuffer buffer = new LineBuffer(2);

    @Test
    void givesEachDestinationWhatIsMeantForIt() throws IOException {
        buffer.append("both ").append(1L).end();
        buffer.append("second ").append(0.5).end(1);
        assertEquals("both 1\n", text(buffer.take(0)));
        assertEquals("both 1\nsecond 0.5\n", text(buffer.take(1)));
        assertEquals(0, buffer.take(0).count());
    }

    @Test
    void keepsTheLinesOfARecordTogether() throws IOException {
        buffer.append("x:0|g").nextLine().append("x:-5|g").end(0);
        Lines lines = buffer.take(0);
        assertEquals(1, lines.count());
        assertEquals("x:0|g\nx:-5|g\n", text(lines));
    }

    @Test
    void dropsARecordThatWasNotFinished() throws IOException {
        buffer.append("half a rec");
        buffer.discard();
        buffer.append("whole").end(0);
        assertEquals("whole\n", text(buffer.take(0)));
    }

    @Test
    void letsNothingButAsciiThrough() throws IOException {
        buffer.append("a\nb\u00e9\u0000").end(0);
        assertEquals("a?b??\n", text(buffer.take(0)));
    }

    @Test
    void growsWithWhatComes() {
        for (int i = 0; i < 10_000; i++) {
            buffer.append("a.rather.long.name.of.a.metric ").append((long) i).end();
        }
        assertEquals(10_000, buffer.take(0).count());
    }

    private static String text(Lines lines) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        lines.writeTo(out);
        return out.toString(StandardCharsets.US_ASCII);
    }
}
