package io.tidegauge.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

final class HostPortTest {

    @Test
    void readsNamesAddressesAndPorts() {
        assertEquals(new HostPort("graphite-1", 2013), HostPort.parse("graphite-1:2013"));
        assertEquals(new HostPort("2001:db8::1", 2003), HostPort.parse("[2001:db8::1]:2003"));
        assertEquals("[2001:db8::1]:2003", new HostPort("2001:db8::1", 2003).toString());
    }

    @Test
    void leavesThePortOpenWhereNoneIsNamed() {
        assertEquals(new HostPort("graphite-1", 0), HostPort.parse("graphite-1"));
        assertEquals(
                "graphite-1:2003", HostPort.parse("graphite-1").orPort(2003).toString());
        assertEquals("graphite-1:1", HostPort.parse("graphite-1:1").orPort(2003).toString());
    }

    @Test
    void refusesWhatIsNoAddress() {
        for (String bad : List.of("", ":2003", "a:", "a:x", "a:0", "a:65536", "[::1", "2001:db8::1", "a:1:2", "a b")) {
            assertThrows(SettingsException.class, () -> HostPort.parse(bad), bad);
        }
    }
}
