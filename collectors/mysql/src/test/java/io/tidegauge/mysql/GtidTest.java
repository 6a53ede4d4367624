package io.tidegauge.mysql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

final class GtidTest {

    private static final String ONE = "8e9e6b54-e4f4-11f1-8b66-02fc00000001";
    private static final String OTHER = "4d27cbce-e4f6-11f1-91d7-02fc00000001";

    private static long beyond(String set, String other) {
        return GtidSet.of(set).countBeyond(GtidSet.of(other));
    }

    @Test
    void countsWhatOneSetHasBeyondAnother() {
        assertEquals(0, beyond(ONE + ":1-9", ONE + ":1-9"));
        assertEquals(4, beyond(ONE + ":1-9", ONE + ":1-5"));
        assertEquals(0, beyond(ONE + ":1-5", ONE + ":1-9"));
        assertEquals(3, beyond(ONE + ":1-5:7-9", ONE + ":1-3:5:7:11-20"));
        assertEquals(9, beyond(ONE + ":1-9", OTHER + ":1-9"));
        assertEquals(10, beyond(ONE + ":1-9,\n" + OTHER + ":1-10", ONE.toUpperCase(java.util.Locale.ROOT) + ":1-9"));
        assertEquals(9, beyond(ONE + ":1-9", ""));
        assertEquals(0, beyond("", ONE + ":1-9"));
    }

    @Test
    void keepsTagsApart() {
        assertEquals(3, beyond(ONE + ":1-5:nightly:1-3", ONE + ":1-5"));
        assertEquals(5, beyond(ONE + ":1-5:nightly:1-3", ONE + ":nightly:1-3"));
    }

    @Test
    void refusesWhatIsNone() {
        assertThrows(NumberFormatException.class, () -> GtidSet.of(ONE + ":1-x"));
        assertThrows(NumberFormatException.class, () -> MariadbGtids.of("0-1"));
    }

    @Test
    void countsMariadbsDomainsTogether() {
        assertEquals(0, MariadbGtids.of("0-1-10").countBeyond(MariadbGtids.of("0-2-10")));
        assertEquals(5, MariadbGtids.of("0-1-10,5-2-7").countBeyond(MariadbGtids.of("0-1-5,5-2-9")));
        assertEquals(7, MariadbGtids.of("5-2-7").countBeyond(MariadbGtids.of("")));
    }
}
