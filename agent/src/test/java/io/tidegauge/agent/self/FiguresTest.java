package io.tidegauge.agent.self;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.codahale.metrics.MetricRegistry;
import io.tidegauge.api.Collector;
import io.tidegauge.api.Tags;
import io.tidegauge.testing.PluginTable;
import io.tidegauge.testing.RecordingSink;
import io.tidegauge.testing.TestContext;
import org.junit.jupiter.api.Test;

final class FiguresTest {

    private final Figures figures = new Figures(new MetricRegistry());

    @Test
    void areReadWithTheirTags() {
        Tags tags = Tags.of("collector", "mysql");
        figures.counter("collector.{collector}.samples", tags).inc(5);
        figures.gauge("agent.threads_of_mine", Tags.NONE, () -> 3);
        assertSame(
                figures.counter("collector.{collector}.samples", tags),
                figures.counter("collector.{collector}.samples", tags));
        RecordingSink out = new RecordingSink();
        figures.readInto(out);
        assertEquals(5, out.only("collector.{collector}.samples").value());
        assertEquals(tags, out.only("collector.{collector}.samples").tags());
        assertEquals(3, out.only("agent.threads_of_mine").value());
    }

    @Test
    void forgetWhatIsGoneAndKeepWhatCounts() {
        String samples = "collector.{collector}.samples";
        figures.counter(samples, Tags.of("collector", "kept")).inc(5);
        figures.counter(samples, Tags.of("collector", "gone")).inc(7);
        figures.gauge("agent.version", Tags.NONE, () -> 1);
        figures.gauge("agent.version", Tags.NONE, () -> 2);
        figures.keepOnly(tags -> !tags.get("collector", "").equals("gone"));
        RecordingSink out = new RecordingSink();
        figures.readInto(out);
        assertEquals(5, out.only(samples).value());
        assertEquals(2, out.only("agent.version").value());
        assertEquals(0, figures.counter(samples, Tags.of("collector", "gone")).getCount());
    }

    @Test
    void areACollectorOfTheirOwnThatDescribesWhatItGives() throws Exception {
        SelfFactory factory = new SelfFactory(figures);
        try (Collector collector = factory.create(new SelfFactory.Settings(), TestContext.of("tidegauge"))) {
            RecordingSink out = new RecordingSink();
            collector.parts().get(0).reader().read(out);
            collector.parts().get(0).reader().read(out);
            PluginTable table = PluginTable.of(SelfFactory.class, SelfFactory.TYPE);
            out.given()
                    .forEach(given -> assertEquals(
                            given.kind().name().toLowerCase(java.util.Locale.ROOT),
                            table.row(given.name()).orElseThrow().kind()));
            assertTrue(out.given().stream().anyMatch(given -> given.name().equals("agent.rss_bytes")));
            assertEquals(0, out.failures().size());
        }
    }
}
