package io.tidegauge.agent.collect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.codahale.metrics.MetricRegistry;
import io.tidegauge.agent.config.MetricRules;
import io.tidegauge.agent.pipeline.Described;
import io.tidegauge.agent.pipeline.Pipeline;
import io.tidegauge.agent.pipeline.Route;
import io.tidegauge.agent.pipeline.Source;
import io.tidegauge.agent.publish.Outbox;
import io.tidegauge.agent.publish.PathTemplate;
import io.tidegauge.agent.publish.RunningPublisher;
import io.tidegauge.agent.schedule.Deadlines;
import io.tidegauge.agent.self.Figures;
import io.tidegauge.api.Collector;
import io.tidegauge.api.Destination;
import io.tidegauge.api.LineSink;
import io.tidegauge.api.Lines;
import io.tidegauge.api.Part;
import io.tidegauge.api.Publisher;
import io.tidegauge.api.Sample;
import io.tidegauge.api.SampleSink;
import io.tidegauge.api.Tags;
import io.tidegauge.testing.Await;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What two days of reading every ten seconds leave behind: nothing. */
@Timeout(180)
final class EnduranceTest {

    private static final int WARM = 2_000;
    private static final int RUNS = 20_000;
    private static final int TENTH_FAILS = 10;

    /** What one run could leave behind at least, in bytes: an object with one field. */
    private static final long SMALLEST = 24;

    private final Figures figures = new Figures(new MetricRegistry());
    private final Deadlines deadlines = new Deadlines();
    private int run;

    /** Things come and go, totals fall, one reading in ten fails half-way. */
    private void read(SampleSink out) throws IOException {
        run++;
        for (int i = 0; i < 20; i++) {
            out.counter("status.total_" + i, run % 997 * (i + 1));
            out.gauge("vm.{vm}.memory", i, Tags.of("vm", "vm-" + (run / 50 + i)));
        }
        out.skipped("status.text", "text");
        if (run % TENTH_FAILS == 0) {
            throw new IOException("half-way in run " + run);
        }
    }

    private static final class Nowhere implements Destination {
        @Override
        public String name() {
            return "nowhere";
        }

        @Override
        public Delivery delivery() {
            return new Delivery(true, Duration.ZERO, 0);
        }

        @Override
        public void send(Lines batch) {}

        @Override
        public void abort() {}

        @Override
        public void close() {}
    }

    private static Publisher to(Destination destination) {
        return new Publisher() {
            @Override
            public List<Destination> destinations() {
                return List.of(destination);
            }

            @Override
            public void encode(String path, Sample sample, LineSink out) {
                out.append(path).append(' ').append(sample.value()).end();
            }
        };
    }

    /** What lives, in bytes, and how many threads and descriptors there are. */
    private record Footing(long heap, int threads, long descriptors) {
        static Footing now() throws IOException {
            for (int i = 0; i < 3; i++) {
                System.gc();
            }
            try (Stream<Path> open = Files.list(Path.of("/proc/self/fd"))) {
                return new Footing(
                        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(),
                        ManagementFactory.getThreadMXBean().getThreadCount(),
                        open.count());
            }
        }
    }

    @Test
    void standsAfterTwentyThousandRunsWhereItStoodAfterTwoThousand() throws Exception {
        Destination nowhere = new Nowhere();
        Outbox outbox = new Outbox(
                "p", nowhere, new Outbox.Limits(1 << 20, Duration.ofSeconds(5)), deadlines, Clock.systemUTC(), figures);
        outbox.start();
        PathTemplate template = new PathTemplate("", "{name}");
        Route route = new Route(
                new RunningPublisher("p", template, to(nowhere), List.of(outbox), Clock.systemUTC(), figures),
                template);
        Part part = new Part("all", Duration.ofSeconds(10), Part.Offered.ON, this::read);
        RunningCollector collector = new RunningCollector(
                new RunningCollector.Entry("c", "c", Map.of(part, part.every()), Duration.ZERO),
                (Collector) () -> List.of(part),
                new Pipeline(
                        new Source("c", "c", MetricRules.ALL, Map.of(), Tags.NONE, 1000, Described.NOTHING),
                        List.of(route),
                        figures),
                deadlines,
                Clock.systemUTC(),
                figures);
        collector.start();
        runUntil(collector, WARM, outbox);
        Footing before = Footing.now();
        runUntil(collector, RUNS, outbox);
        Footing after = Footing.now();
        assertEquals(before.threads(), after.threads());
        assertEquals(before.descriptors(), after.descriptors());
        assertTrue(after.heap() - before.heap() < (RUNS - WARM) * SMALLEST, before + ", then " + after);
        assertEquals(
                RUNS / TENTH_FAILS,
                figures.counter("collector.{collector}.failed", Tags.of("collector", "c"))
                        .getCount());
    }

    private void runUntil(RunningCollector collector, int runs, Outbox outbox) throws Exception {
        while (run < runs) {
            collector.run(collector.parts().get(0), Instant.now()).get(30, TimeUnit.SECONDS);
        }
        Await.until("everything is sent", () -> outbox.status().queued() == 0, outbox::status);
    }
}
