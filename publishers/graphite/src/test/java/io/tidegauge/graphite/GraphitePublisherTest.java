package io.tidegauge.graphite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.tidegauge.api.PublisherFactory;
import io.tidegauge.api.Sample;
import io.tidegauge.api.SettingsException;
import io.tidegauge.testing.PublisherContractKit;
import io.tidegauge.testing.TestContext;
import io.tidegauge.testing.TextSink;
import java.util.List;
import org.junit.jupiter.api.Test;

final class GraphitePublisherTest extends PublisherContractKit<GraphiteSettings> {

    private static final long AT = 1795600800; // the kit's samples' time, its fraction cut off

    @Override
    protected PublisherFactory<GraphiteSettings> factory() {
        return new GraphiteFactory();
    }

    @Override
    protected GraphiteSettings settings(int port) {
        return settings(port, GraphiteSettings.Counters.RATE);
    }

    private static GraphiteSettings settings(int port, GraphiteSettings.Counters counters) {
        return new GraphiteSettings(List.of(new ServerAddress("127.0.0.1", port)), counters);
    }

    @Test
    void writesAGaugeWithItsTicksTime() {
        assertEquals(List.of("mysql.db1.up 1 " + AT), encoded("mysql.db1.up", gauge("up", 1)));
        assertEquals(List.of("a -5.25 " + AT), encoded("a", gauge("a", -5.25)));
    }

    @Test
    void writesACounterAsItsRateOnceThatIsKnown() {
        assertEquals(List.of("a 3 " + AT), encoded("a", counter("a", 130, 30, 10)));
        assertEquals(List.of(), encoded("a", counter("a", 100, 0, 0)));
    }

    @Test
    void writesATotalUnderAPathOfItsOwn() {
        assertEquals(List.of("a_total 100 " + AT), totals(counter("a", 100, 0, 0)));
        assertEquals(List.of("a_total 130 " + AT), totals(counter("a", 130, 30, 10)));
    }

    @Test
    void writesTheRateOfWhatHasNoTotal() {
        assertEquals(List.of("a 0.7 " + AT), totals(counter("a", Double.NaN, 7, 10)));
        assertEquals(List.of(), totals(counter("a", Double.NaN, 0, 0)));
    }

    private List<String> totals(Sample sample) {
        TextSink out = new TextSink();
        factory()
                .create(settings(1, GraphiteSettings.Counters.TOTAL), TestContext.of("graphite"))
                .encode("a", sample, out);
        return out.records();
    }

    @Test
    void readsAddressesAndRefusesWhatIsNone() {
        assertEquals(new ServerAddress("graphite-1", 2003), ServerAddress.parse("graphite-1"));
        assertEquals(new ServerAddress("graphite-1", 2013), ServerAddress.parse("graphite-1:2013"));
        assertEquals(new ServerAddress("2001:db8::1", 2003), ServerAddress.parse("[2001:db8::1]:2003"));
        assertEquals("[2001:db8::1]:2003", new ServerAddress("2001:db8::1", 2003).toString());
        for (String bad : List.of("", ":2003", "a:", "a:x", "a:0", "a:65536", "[::1", "2001:db8::1", "a:1:2")) {
            assertThrows(IllegalArgumentException.class, () -> ServerAddress.parse(bad), bad);
        }
    }

    @Test
    void takesOneServer() {
        ServerAddress one = new ServerAddress("a", 1);
        assertThrows(
                SettingsException.class, () -> new GraphiteSettings(List.of(one, one), GraphiteSettings.Counters.RATE));
        assertThrows(SettingsException.class, () -> new GraphiteSettings(List.of(), GraphiteSettings.Counters.RATE));
    }
}
