package io.tidegauge.agent.collect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.codahale.metrics.MetricRegistry;
import io.tidegauge.agent.config.MetricRules;
import io.tidegauge.agent.pipeline.Described;
import io.tidegauge.agent.pipeline.Pipeline;
import io.tidegauge.agent.pipeline.Route;
import io.tidegauge.agent.pipeline.Source;
import io.tidegauge.agent.publish.PathTemplate;
import io.tidegauge.agent.publish.RunningPublisher;
import io.tidegauge.agent.schedule.Deadlines;
import io.tidegauge.agent.self.Figures;
import io.tidegauge.api.Collector;
import io.tidegauge.api.Destination;
import io.tidegauge.api.LineSink;
import io.tidegauge.api.Part;
import io.tidegauge.api.Publisher;
import io.tidegauge.api.Sample;
import io.tidegauge.api.Tags;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class RunningCollectorTest {

    private static final Duration PERIOD = Duration.ofSeconds(10);

    /** A collector whose parts a test gives, and which tells when it is freed and closed. */
    private static final class Given implements Collector {
        private final List<Part> parts;
        private final CountDownLatch freed;
        private volatile boolean closed;

        Given(Part... parts) {
            this(new CountDownLatch(1), parts);
        }

        Given(CountDownLatch freed, Part... parts) {
            this.freed = freed;
            this.parts = List.of(parts);
        }

        @Override
        public List<Part> parts() {
            return parts;
        }

        @Override
        public void abort() {
            freed.countDown();
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    private final Map<String, Double> sent = new ConcurrentHashMap<>();
    private final Figures figures = new Figures(new MetricRegistry());

    private RunningCollector running(Given collector, Duration timeout) {
        Publisher publisher = new Publisher() {
            @Override
            public List<Destination> destinations() {
                return List.of();
            }

            @Override
            public void encode(String path, Sample sample, LineSink out) {
                sent.put(path, sample.value());
            }
        };
        PathTemplate template = new PathTemplate("", "{name}");
        Pipeline pipeline = new Pipeline(
                new Source("c", "c", MetricRules.ALL, Map.of(), Tags.NONE, 100, Described.NOTHING),
                List.of(new Route(
                        new RunningPublisher("p", template, publisher, List.of(), Clock.systemUTC(), figures),
                        template)),
                figures);
        Map<Part, Duration> periods = new LinkedHashMap<>();
        collector.parts().forEach(part -> periods.put(part, part.every()));
        return new RunningCollector(
                new RunningCollector.Entry("c", "c", periods, timeout),
                collector,
                pipeline,
                new Deadlines(),
                Clock.systemUTC(),
                figures);
    }

    private static Part part(String name, Part.Reader reader) {
        return new Part(name, PERIOD, Part.Offered.ON, reader);
    }

    private static Outcome run(RunningCollector collector, int part) throws Exception {
        return collector.run(collector.parts().get(part), Instant.now()).get(30, TimeUnit.SECONDS);
    }

    @Test
    void sendsWhatItReadsAndThatTheSourceIsUp() throws Exception {
        RunningCollector collector = running(new Given(part("a", out -> out.gauge("a.n", 7))), Duration.ZERO);
        assertTrue(run(collector, 0).ok());
        assertEquals(Map.of("a.n", 7.0, "up", 1.0), sent);
    }

    @Test
    void keepsWhatWasReadBeforeAFailureHalfWay() throws Exception {
        RunningCollector collector = running(
                new Given(part("a", out -> {
                    out.gauge("a.n", 7);
                    throw new IOException("half way");
                })),
                Duration.ZERO);
        Outcome outcome = run(collector, 0);
        assertEquals(List.of("half way"), outcome.failures());
        assertEquals(Map.of("a.n", 7.0, "up", 1.0), sent);
    }

    @Test
    void saysThatASourceIsDownWhenNothingCame() throws Exception {
        RunningCollector collector = running(
                new Given(part("a", out -> {
                    throw new IOException("refused");
                })),
                Duration.ZERO);
        assertFalse(run(collector, 0).ok());
        assertEquals(Map.of("up", 0.0), sent);
        assertEquals("refused", collector.parts().get(0).failure().orElseThrow().message());
    }

    @Test
    void saysThatASourceIsUpByItsFirstPartHoweverOftenOthersAreRead() throws Exception {
        Part often = new Part("often", Duration.ofSeconds(1), Part.Offered.ON, out -> {
            throw new IOException("denied");
        });
        RunningCollector collector = running(new Given(part("a", out -> out.gauge("a.n", 7)), often), Duration.ZERO);
        assertFalse(run(collector, 1).ok());
        assertEquals(Map.of(), sent);
        assertTrue(run(collector, 0).ok());
        assertEquals(Map.of("a.n", 7.0, "up", 1.0), sent);
    }

    @Test
    void keepsReadingTheOtherPartsWhenOneFails() throws Exception {
        RunningCollector collector = running(
                new Given(
                        part("a", out -> {
                            throw new IOException("denied");
                        }),
                        part("b", out -> out.gauge("b.n", 1))),
                Duration.ZERO);
        run(collector, 0);
        assertTrue(run(collector, 1).ok());
        assertEquals(1.0, sent.get("b.n"));
    }

    @Test
    void skipsATickWhileTheLastRunIsUnderWayAndCountsIt() throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        RunningCollector collector = running(new Given(part("a", out -> go.await())), Duration.ZERO);
        var first = collector.run(collector.parts().get(0), Instant.now());
        collector.tick(collector.parts().get(0), Instant.now(), (part, outcome) -> {});
        assertEquals(1, collector.skippedTicks());
        go.countDown();
        assertTrue(first.get(30, TimeUnit.SECONDS).ok());
    }

    @Test
    void readsLessOftenWhatTakesOverAQuarterOfItsPeriod() throws Exception {
        Duration period = Duration.ofMillis(40);
        Part dear = new Part("a", period, Part.Offered.ON, out -> {
            long end = System.nanoTime() + period.toNanos() / 3;
            while (System.nanoTime() - end < 0) {
                Thread.onSpinWait();
            }
            out.gauge("a.n", 1);
        });
        RunningCollector collector = running(new Given(dear), Duration.ZERO);
        for (int i = 0; i < 3; i++) {
            run(collector, 0);
        }
        RunningPart part = collector.parts().get(0);
        assertEquals(2, part.stretch());
        CountDownLatch ran = new CountDownLatch(1);
        collector.tick(part, Instant.now(), (which, outcome) -> ran.countDown());
        assertEquals(1, ran.getCount(), "passed over");
        collector.tick(part, Instant.now(), (which, outcome) -> ran.countDown());
        assertTrue(ran.await(30, TimeUnit.SECONDS));
        assertEquals(0, collector.skippedTicks(), "what is passed over on purpose is no skipped tick");
    }

    @Test
    void freesAReadingThatIsPastItsDeadline() throws Exception {
        CountDownLatch freed = new CountDownLatch(1);
        Given given = new Given(freed, part("a", out -> {
            freed.await();
            throw new IOException("socket closed");
        }));
        Outcome outcome = run(running(given, Duration.ofMillis(50)), 0);
        assertTrue(outcome.failures().get(0).startsWith("not answered within"), outcome.toString());
        assertTrue(outcome.failures().get(0).endsWith("socket closed"), outcome.toString());
    }

    @Test
    void freesWhatIsUnderWayWhenItStops() throws Exception {
        CountDownLatch began = new CountDownLatch(1);
        CountDownLatch freed = new CountDownLatch(1);
        Given given = new Given(freed, part("a", out -> {
            began.countDown();
            freed.await();
        }));
        RunningCollector collector = running(given, Duration.ZERO);
        var run = collector.run(collector.parts().get(0), Instant.now());
        began.await();
        collector.beginStop();
        assertFalse(collector.awaitEnd(Duration.ofMillis(10)));
        collector.free();
        assertTrue(collector.awaitEnd(Duration.ofSeconds(30)));
        collector.close();
        assertTrue(run.get(30, TimeUnit.SECONDS).ok());
        assertTrue(given.closed);
    }

    @Test
    void isClosedWhenAReadingEndsThatNobodyWaitedForAnyMore() throws Exception {
        CountDownLatch began = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        Given given = new Given(part("a", out -> {
            began.countDown();
            end.await();
            out.gauge("a.n", 1);
        }));
        RunningCollector collector = running(given, Duration.ZERO);
        var run = collector.run(collector.parts().get(0), Instant.now());
        began.await();
        collector.beginStop();
        collector.close();
        assertFalse(given.closed);
        end.countDown();
        assertEquals(0, run.get(30, TimeUnit.SECONDS).samples());
        assertTrue(collector.awaitEnd(Duration.ofSeconds(30)));
        assertTrue(given.closed);
        assertEquals(Map.of(), sent, "it came too late");
    }

    @Test
    void takesWhateverAPluginGivesForThePluginsOwnFault() throws Exception {
        RunningCollector collector = running(
                new Given(
                        part("a", out -> out.failed("x", null)),
                        part("b", out -> out.skipped("x", null)),
                        part("c", out -> out.gauge(null, 1)),
                        part("d", out -> out.skipped("x", "row 17"))),
                Duration.ZERO);
        for (int i = 0; i < 3; i++) {
            assertFalse(run(collector, i).ok(), "part " + i);
        }
        assertEquals("other", run(collector, 3).skipped().get(0).reason());
    }

    @Test
    void saysOfEachThingByItselfThatItFails() throws Exception {
        List<String> failing = new java.util.ArrayList<>(List.of("one", "two"));
        RunningCollector collector = running(
                new Given(part("a", out -> {
                    out.gauge("a.n", 1);
                    failing.forEach(what -> out.failed(what, new IOException("no " + what)));
                })),
                Duration.ZERO);
        run(collector, 0);
        assertEquals("one: no one (and 1 more)", failure(collector));
        failing.remove("one");
        run(collector, 0);
        assertEquals("two: no two", failure(collector));
        failing.clear();
        run(collector, 0);
        assertTrue(collector.parts().get(0).failure().isEmpty());
    }

    private static String failure(RunningCollector collector) {
        return collector.parts().get(0).failure().orElseThrow().message();
    }

    @Test
    void takesALinkageErrorForTheCollectorsOwn() throws Exception {
        RunningCollector collector = running(
                new Given(part("a", out -> {
                    throw new NoClassDefFoundError("a/missing/Library");
                })),
                Duration.ZERO);
        assertTrue(run(collector, 0).failures().get(0).contains("a/missing/Library"));
    }

    @Test
    void dropsWhatIsNotFinite() throws Exception {
        RunningCollector collector = running(
                new Given(part("a", out -> {
                    out.gauge("a.nan", Double.NaN);
                    out.counter("a.inf", Double.POSITIVE_INFINITY);
                })),
                Duration.ZERO);
        Outcome outcome = run(collector, 0);
        assertEquals(Map.of("up", 1.0), sent);
        assertEquals(
                List.of("not_finite", "not_finite"),
                outcome.skipped().stream().map(Outcome.Skipped::reason).toList());
    }

    @Test
    void closesTheCollectorWhenItStops() throws Exception {
        Given given = new Given(part("a", out -> {}));
        RunningCollector collector = running(given, Duration.ZERO);
        run(collector, 0);
        collector.beginStop();
        assertTrue(collector.awaitEnd(Duration.ofSeconds(10)));
        collector.close();
        assertTrue(given.closed);
        collector.tick(collector.parts().get(0), Instant.now(), (part, outcome) -> {});
        assertEquals(1, collector.skippedTicks());
    }
}
