package io.tidegauge.graphite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.tidegauge.api.Destination;
import io.tidegauge.api.HostPort;
import io.tidegauge.api.PublisherFactory;
import io.tidegauge.api.Sample;
import io.tidegauge.api.SettingsException;
import io.tidegauge.graphite.GraphiteSettings.Counters;
import io.tidegauge.graphite.GraphiteSettings.Mode;
import io.tidegauge.graphite.GraphiteSettings.Names;
import io.tidegauge.testing.PublisherContractKit;
import io.tidegauge.testing.TestContext;
import io.tidegauge.testing.TextSink;
import java.util.List;
import org.junit.jupiter.api.Test;

final class GraphitePublisherTest extends PublisherContractKit<GraphiteSettings> {

    private static final List<HostPort> SERVERS = List.of(new HostPort("127.0.0.1", 1));
    private static final long AT = 1795600800; // the kit's samples' time, its fraction cut off

    @Override
    protected PublisherFactory<GraphiteSettings> factory() {
        return new GraphiteFactory();
    }

    @Override
    protected GraphiteSettings settings(int port) {
        return settings(port, Counters.RATE);
    }

    private static GraphiteSettings settings(int port, Counters counters) {
        return new GraphiteSettings(List.of(new HostPort("127.0.0.1", port)), Mode.FAILOVER, counters, Names.PLAIN);
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
                .create(settings(1, Counters.TOTAL), TestContext.of("graphite"))
                .encode("a", sample, out);
        return out.records();
    }

    private static Sample timer(String name, double seconds) {
        Sample gauge = gauge(name, seconds);
        return new Sample(gauge.source(), name, gauge.tags(), Sample.Kind.TIMER, seconds, 0, 0, gauge.at());
    }

    @Test
    void writesWhatAStatsDServerWouldHaveWritten() {
        assertEquals(List.of("stats.gauges.a.b -5 " + AT), legacy(gauge("a.b", -5)));
        assertEquals(List.of("stats.a.b 3 " + AT, "stats_counts.a.b 30 " + AT), legacy(counter("a.b", 130, 30, 10)));
        assertEquals(List.of(), legacy(counter("a.b", 100, 0, 0)));
        assertEquals(
                List.of(
                        "stats.timers.a.b.count 1 " + AT,
                        "stats.timers.a.b.mean 250 " + AT,
                        "stats.timers.a.b.upper 250 " + AT,
                        "stats.timers.a.b.lower 250 " + AT),
                legacy(timer("a.b", 0.25)));
    }

    private List<String> legacy(Sample sample) {
        TextSink out = new TextSink();
        GraphiteSettings settings = new GraphiteSettings(SERVERS, Mode.FAILOVER, Counters.RATE, Names.STATSD_LEGACY);
        factory().create(settings, TestContext.of("graphite")).encode("a.b", sample, out);
        return out.records();
    }

    @Test
    void isOneDestinationOfServersThatStandInForEachOtherAndOneEachWhereAllGetEverything() {
        assertEquals(List.of("a:1,b:2003"), names(Mode.FAILOVER));
        assertEquals(List.of("a:1", "b:2003"), names(Mode.ALL));
    }

    private List<String> names(Mode mode) {
        GraphiteSettings settings = new GraphiteSettings(
                List.of(HostPort.parse("a:1"), HostPort.parse("b")), mode, Counters.RATE, Names.PLAIN);
        return factory().create(settings, TestContext.of("graphite")).destinations().stream()
                .map(Destination::name)
                .toList();
    }

    @Test
    void refusesWhatCannotWork() {
        HostPort one = new HostPort("a", 2003);
        for (List<HostPort> servers : List.of(List.<HostPort>of(), List.of(one, new HostPort("a", 0)))) {
            assertThrows(
                    SettingsException.class,
                    () -> new GraphiteSettings(servers, Mode.FAILOVER, Counters.RATE, Names.PLAIN));
        }
        assertThrows(
                SettingsException.class,
                () -> new GraphiteSettings(SERVERS, Mode.FAILOVER, Counters.TOTAL, Names.STATSD_LEGACY));
    }
}
