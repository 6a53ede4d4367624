package io.tidegauge.mysqlprotocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ValueTest {

    private static Value of(String text) {
        return Value.of(Row.of("Some_name", text));
    }

    @Test
    void readsNumbersOfEveryShape() {
        assertEquals(0, of("0").number());
        assertEquals(-1360381, of("-1360381").number());
        assertEquals(0.05, of("0.050000").number());
        assertEquals(7.1126e-05, of("7.1126e-05").number());
        assertEquals(0.5, of(".5").number());
        assertEquals(1.8446744073709552E19, of("18446744073709551615").number());
    }

    @Test
    void readsSwitchesWhateverTheirCase() {
        for (String on : List.of("ON", "Yes", "true")) {
            assertEquals(new Value(Value.Kind.SWITCH, 1), of(on));
        }
        for (String off : List.of("OFF", "no", "FALSE")) {
            assertEquals(new Value(Value.Kind.SWITCH, 0), of(off));
        }
    }

    @Test
    void guessesNothing() {
        List<String> texts = List.of(
                "binlog.000002",
                "7.1126e-05/0.000290857/0.000753872/0.000241767/6",
                "2026-11-20 15:00:30",
                "NaN",
                "Infinity",
                "0x1p3",
                "1d",
                "1e",
                "e5",
                "-",
                ".",
                "1 2",
                "1e999",
                "10.11.19-MariaDB",
                "Primary",
                "-----BEGIN PUBLIC KEY-----\nMIIB",
                "9".repeat(65));
        for (String text : texts) {
            assertFalse(of(text).isKnown(), text);
            assertEquals("text", of(text).reason(), text);
        }
    }

    @Test
    void saysWhyThereIsNoNumber() {
        assertEquals("empty", of("").reason());
        assertEquals("empty", Value.of(Row.of("Some_name", null)).reason());
        assertEquals("null", of("NULL").reason());
    }

    @Test
    void takesMinusOneUnsignedForUnknownInWsrepNamesOnly() {
        assertEquals(
                "unknown",
                Value.of(Row.of("wsrep_cluster_conf_id", "18446744073709551615"))
                        .reason());
        assertEquals(
                "unknown",
                Value.of(Row.of("WSREP_local_cached_downto", "18446744073709551615"))
                        .reason());
        assertEquals(1.8446744073709552E19, of("18446744073709551615").number());
    }

    @Test
    void makesNamesSafe() {
        assertEquals(
                "option_tracker_usage_json_duality_view",
                Row.of("Option_tracker_usage:JSON Duality View", "0").safeName());
        assertEquals("com_select", Row.of("Com_select", "0").safeName());
        assertEquals("west_eu", Row.of("west.eu", "0").safeName());
    }
}
