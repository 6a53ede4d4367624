package io.tidegauge.statsd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.tidegauge.api.HostPort;
import io.tidegauge.api.PublisherFactory;
import io.tidegauge.api.Sample;
import io.tidegauge.api.SettingsException;
import io.tidegauge.testing.PublisherContractKit;
import java.util.List;
import org.junit.jupiter.api.Test;

final class StatsdPublisherTest extends PublisherContractKit<StatsdSettings> {

    @Override
    protected PublisherFactory<StatsdSettings> factory() {
        return new StatsdFactory();
    }

    @Override
    protected StatsdSettings settings(int port) {
        return new StatsdSettings(new HostPort("127.0.0.1", port), new PacketSize(1432));
    }

    @Test
    void writesAGauge() {
        assertEquals(List.of("mysql.db1.up:1|g"), encoded("mysql.db1.up", gauge("up", 1)));
        assertEquals(List.of("a:0.25|g"), encoded("a", gauge("a", 0.25)));
    }

    @Test
    void writesANegativeGaugeAsZeroAndThenTheWayDownInOneRecord() {
        assertEquals(List.of("a:0|g\na:-5|g"), encoded("a", gauge("a", -5)));
    }

    @Test
    void writesTheGrowthOfACounter() {
        assertEquals(List.of("a:30|c"), encoded("a", counter("a", 130, 30, 10)));
    }

    @Test
    void writesNothingOfACounterThatStandsStillOrWasReadOnce() {
        assertEquals(List.of(), encoded("a", counter("a", 130, 0, 10)));
        assertEquals(List.of(), encoded("a", counter("a", 130, 0, 0)));
    }

    @Test
    void writesWhatASourceGivesAsGrowthAtOnce() {
        assertEquals(List.of("a:7|c"), encoded("a", counter("a", Double.NaN, 7, 0)));
        assertEquals(List.of("a:7|c"), encoded("a", counter("a", Double.NaN, 7, 10)));
    }

    @Test
    void writesATimerInMillisecondsAndRefusesANegativeOne() {
        assertEquals(List.of("a:250|ms"), encoded("a", timer(0.25)));
        assertThrows(IllegalArgumentException.class, () -> encoded("a", timer(-1)));
    }

    private static Sample timer(double seconds) {
        Sample gauge = gauge("a", seconds);
        return new Sample(gauge.source(), "a", gauge.tags(), Sample.Kind.TIMER, seconds, 0, 0, gauge.at());
    }

    @Test
    void sendsToTheUsualPort() {
        assertEquals(
                "localhost:8125",
                new StatsdSettings(HostPort.parse("localhost"), new PacketSize(512))
                        .server()
                        .toString());
    }

    @Test
    void readsThePacketSizeAndRefusesWhatUdpCannotCarry() {
        assertEquals(new PacketSize(1432), PacketSize.parse("1432B"));
        for (String bad : List.of("", "B", "1432", "63B", "65508B", "1KiB", "-5B", "9999999999B", "1,5B")) {
            assertThrows(SettingsException.class, () -> PacketSize.parse(bad), bad);
        }
    }
}
