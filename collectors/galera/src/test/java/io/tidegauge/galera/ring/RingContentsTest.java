package io.tidegauge.galera.ring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tidegauge.galera.ring.RingContents.Kind;
import java.io.IOException;
import org.junit.jupiter.api.Test;

final class RingContentsTest {

    private static final long DOWNTO = 5209;

    @Test
    void looksARealRingThrough() throws IOException {
        RingContents contents = RingContents.of(RecordedRing.asItWas(), DOWNTO);
        assertEquals(DOWNTO, contents.firstSeqno());
        assertEquals(8012, contents.lastSeqno());
        assertEquals(8012 - DOWNTO + 1, contents.writeSets());
        assertEquals(1795186902L, contents.firstSeconds().orElseThrow());
        assertEquals(1795186904L, contents.lastSeconds().orElseThrow());
        long kinds =
                contents.byKind().values().stream().mapToLong(Long::longValue).sum();
        assertEquals(contents.looked(), kinds);
        assertEquals("test.t", contents.byTable().get(0).getKey());
        assertTrue(contents.byKind().get(Kind.SQL_TEXT) > 0);
        assertTrue(
                contents.byKind().get(Kind.ROWS) > contents.looked() / 4,
                contents.byKind().toString());
        assertEquals(5, contents.biggest().size());
    }

    @Test
    void leavesOutWhatTheServerNoLongerHas() throws IOException {
        RingContents contents = RingContents.of(RecordedRing.asItWas(), 7000);
        assertEquals(7000, contents.firstSeqno());
        assertEquals(8012 - 7000 + 1, contents.writeSets());
    }
}
