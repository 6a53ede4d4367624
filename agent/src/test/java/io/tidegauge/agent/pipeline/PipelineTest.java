package io.tidegauge.agent.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.codahale.metrics.MetricRegistry;
import io.tidegauge.agent.config.Glob;
import io.tidegauge.agent.config.MetricRules;
import io.tidegauge.agent.publish.PathTemplate;
import io.tidegauge.agent.publish.RunningPublisher;
import io.tidegauge.agent.self.Figures;
import io.tidegauge.api.Destination;
import io.tidegauge.api.LineSink;
import io.tidegauge.api.Publisher;
import io.tidegauge.api.Sample;
import io.tidegauge.api.Tags;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class PipelineTest {

    private static final Instant AT = Instant.parse("2026-11-25T10:00:03Z");
    private static final long SECOND = 1_000_000_000L;

    /** Remembers what reaches a publisher. */
    private static final class Seen implements Publisher {
        private final Map<String, Sample> samples = new LinkedHashMap<>();

        @Override
        public List<Destination> destinations() {
            return List.of();
        }

        @Override
        public void encode(String path, Sample sample, LineSink out) {
            samples.put(path, sample);
        }
    }

    private final Seen seen = new Seen();
    private final Figures figures = new Figures(new MetricRegistry());
    private MetricRules metrics = MetricRules.LIVING;
    private Map<String, String> rename = Map.of();
    private int maxSeries = 100;
    private Described described = new Described(Set.of("status.threads", "up"), List.of(Glob.of("query.*")));

    private Pipeline pipeline() {
        RunningPublisher publisher =
                new RunningPublisher("p", new PathTemplate("", "{name}"), seen, List.of(), Clock.systemUTC(), figures);
        return new Pipeline(
                new Source("mysql", "mysql", metrics, rename, Tags.of("site", "ams"), maxSeries, described),
                List.of(new Route(publisher, new PathTemplate("", "{name}"))),
                figures);
    }

    private static Batch.Reading gauge(String name, double value) {
        return new Batch.Reading(name, Tags.NONE, Sample.Kind.GAUGE, value, 0);
    }

    private static Batch.Reading total(String name, double value, long seconds) {
        return new Batch.Reading(name, Tags.NONE, Sample.Kind.COUNTER, value, seconds * SECOND);
    }

    private static Batch batch(Batch.Reading... readings) {
        return new Batch("status", AT, List.of(readings), true, Set.of());
    }

    private Map<String, Sample> after(Pipeline pipeline, Batch batch) {
        seen.samples.clear();
        pipeline.accept(batch);
        return seen.samples;
    }

    private static MetricRules rules(Object... globsAndKinds) {
        List<MetricRules.Rule> rules = new ArrayList<>();
        for (int i = 0; i < globsAndKinds.length; i += 2) {
            String glob = (String) globsAndKinds[i];
            rules.add(new MetricRules.Rule(Glob.of(glob), (MetricRules.As) globsAndKinds[i + 1], !glob.equals("*")));
        }
        return new MetricRules(false, rules);
    }

    @Test
    void sendsTheGaugesOfTheTableAndCountersThatHaveMoved() {
        Map<String, Sample> sent = after(
                pipeline(),
                batch(
                        gauge("status.threads", 0),
                        gauge("status.unheard_of", 7),
                        gauge("query.orders.open", 3),
                        total("status.moved", 5, 0),
                        total("status.idle", 0, 0)));
        assertEquals(Set.of("status.threads", "query.orders.open", "status.moved"), sent.keySet());
    }

    @Test
    void keepsSendingACounterThatHasMovedOnce() {
        Pipeline pipeline = pipeline();
        after(pipeline, batch(total("status.q", 5, 0)));
        Map<String, Sample> sent = after(pipeline, batch(total("status.q", 0, 10)));
        assertEquals(Set.of("status.q"), sent.keySet());
        assertFalse(sent.get("status.q").hasGrowth());
    }

    @Test
    void sendsEverythingWhereAllIsAsked() {
        metrics = MetricRules.ALL;
        Map<String, Sample> sent = after(pipeline(), batch(gauge("status.unheard_of", 7), total("status.idle", 0, 0)));
        assertEquals(Set.of("status.unheard_of", "status.idle"), sent.keySet());
    }

    @Test
    void givesGrowthAndSecondsOfACounter() {
        Pipeline pipeline = pipeline();
        assertFalse(after(pipeline, batch(total("status.q", 100, 0)))
                .get("status.q")
                .hasGrowth());
        Sample second = after(pipeline, batch(total("status.q", 130, 10))).get("status.q");
        assertEquals(130, second.value());
        assertEquals(30, second.growth());
        assertEquals(10, second.seconds());
        assertEquals(AT, second.at());
    }

    @Test
    void dropsTheIntervalOfARestartEvenWhereTheTotalIsLarger() {
        Pipeline pipeline = pipeline();
        after(pipeline, batch(total("status.q", 100, 0)));
        Batch restarted = new Batch("status", AT, List.of(total("status.q", 130, 10)), true, Set.of(Tags.NONE));
        assertFalse(after(pipeline, restarted).get("status.q").hasGrowth());
        assertTrue(after(pipeline, batch(total("status.q", 131, 20)))
                .get("status.q")
                .hasGrowth());
    }

    @Test
    void restartsOnlyTheTotalsWithTheTagsThatRestarted() {
        Pipeline pipeline = pipeline();
        Tags one = Tags.of("server", "one");
        Tags other = Tags.of("server", "other");
        after(pipeline, tagged(one, other, 1, 0, Set.of()));
        Map<String, Sample> sent = after(pipeline, tagged(one, other, 9, 10, Set.of(one)));
        assertFalse(sent.get("pool.one.used").hasGrowth());
        assertTrue(sent.get("pool.other.used").hasGrowth());
    }

    private static Batch tagged(Tags one, Tags other, double value, long seconds, Set<Tags> restarted) {
        List<Batch.Reading> readings = new ArrayList<>();
        for (Tags tags : List.of(one, other)) {
            readings.add(new Batch.Reading("pool.{server}.used", tags, Sample.Kind.COUNTER, value, seconds * SECOND));
        }
        return new Batch("pools", AT, readings, true, restarted);
    }

    @Test
    void neverSendsATotalWhereARateIsOrWillBe() {
        described = new Described(Set.of("status.q"), List.of());
        Pipeline pipeline = pipeline();
        assertEquals(
                Sample.Kind.GAUGE,
                after(pipeline, batch(gauge("status.q", 100))).get("status.q").kind());
        Sample learnt = after(pipeline, batch(total("status.q", 110, 10))).get("status.q");
        assertEquals(Sample.Kind.COUNTER, learnt.kind());
        assertFalse(learnt.hasGrowth());
        assertTrue(after(pipeline, batch(total("status.q", 120, 20)))
                .get("status.q")
                .hasGrowth());
    }

    @Test
    void givesDroppedSeriesNoPlaceOfTheCap() {
        maxSeries = 1;
        metrics = rules("a.wanted", MetricRules.As.GAUGE, "*", MetricRules.As.DROP);
        assertEquals(
                Set.of("a.wanted"),
                after(pipeline(), batch(gauge("a.a", 1), gauge("a.b", 1), gauge("a.wanted", 1)))
                        .keySet());
    }

    @Test
    void forgetsInTheEndWhereOneThingAlwaysFails() {
        maxSeries = 2;
        metrics = MetricRules.ALL;
        Pipeline pipeline = pipeline();
        after(pipeline, batch(gauge("up", 1), gauge("a.old", 1)));
        for (int round = 0; round < 40; round++) {
            after(pipeline, incomplete(gauge("up", 1), gauge("a.other", 1)));
        }
        assertEquals(
                Set.of("up", "a.other"),
                after(pipeline, incomplete(gauge("up", 1), gauge("a.other", 1))).keySet());
    }

    private static Batch incomplete(Batch.Reading... readings) {
        return new Batch("status", AT, List.of(readings), false, Set.of());
    }

    @Test
    void takesATagOfTheFilesThatASeriesHasEmptyItself() {
        Batch anonymous = new Batch(
                "users",
                AT,
                List.of(new Batch.Reading("u.{site}.n", Tags.of("site", ""), Sample.Kind.COUNTER, 1, 0)),
                true,
                Set.of());
        assertEquals(
                Tags.of("site", ""), after(pipeline(), anonymous).get("u._.n").tags());
    }

    @Test
    void appliesEachKindThatARuleMayGive() {
        metrics = rules(
                "as.gauge", MetricRules.As.GAUGE,
                "as.delta", MetricRules.As.DELTA,
                "as.rate", MetricRules.As.RATE,
                "as.raw", MetricRules.As.RAW,
                "as.timer", MetricRules.As.TIMER,
                "as.drop", MetricRules.As.DROP);
        Pipeline pipeline = pipeline();
        after(pipeline, kinds(100, 0));
        Map<String, Sample> sent = after(pipeline, kinds(150, 10));
        assertEquals(sample("as.gauge", Sample.Kind.GAUGE, 150, 0, 0), sent.get("as.gauge"));
        assertEquals(sample("as.delta", Sample.Kind.COUNTER, 150, 50, 10), sent.get("as.delta"));
        assertEquals(sample("as.rate", Sample.Kind.GAUGE, 5, 0, 0), sent.get("as.rate"));
        assertEquals(sample("as.raw", Sample.Kind.COUNTER, Double.NaN, 150, 10), sent.get("as.raw"));
        assertEquals(sample("as.timer", Sample.Kind.TIMER, 0.15, 0, 0), sent.get("as.timer"));
        assertFalse(sent.containsKey("as.drop"));
    }

    private static Batch kinds(double value, long seconds) {
        List<Batch.Reading> readings = new ArrayList<>();
        for (String name : List.of("as.gauge", "as.delta", "as.rate", "as.raw", "as.timer", "as.drop")) {
            readings.add(total(name, value, seconds));
        }
        return batch(readings.toArray(Batch.Reading[]::new));
    }

    private static Sample sample(String name, Sample.Kind kind, double value, double growth, double seconds) {
        return new Sample("mysql", name, Tags.of("site", "ams"), kind, value, growth, seconds, AT);
    }

    @Test
    void sendsWhatARuleNamesEvenAtZeroButNotWhatTheStarMatches() {
        metrics = rules("status.named*", MetricRules.As.DELTA, "*", MetricRules.As.GAUGE);
        Map<String, Sample> sent =
                after(pipeline(), batch(total("status.named_idle", 0, 0), total("status.other_idle", 0, 0)));
        assertEquals(Set.of("status.named_idle"), sent.keySet());
    }

    @Test
    void renamesLast() {
        rename = Map.of("status.com_*", "sql.$1");
        metrics = rules("status.com_select", MetricRules.As.GAUGE);
        Map<String, Sample> sent = after(pipeline(), batch(total("status.com_select", 3, 0)));
        assertEquals("sql.select", sent.get("sql.select").name());
    }

    @Test
    void carriesTheFilesTagsBesideItsOwnButNotInThePath() {
        Map<String, Sample> sent = after(
                pipeline(),
                new Batch(
                        "vms",
                        AT,
                        List.of(new Batch.Reading("vm.{vm}.n", Tags.of("vm", "a"), Sample.Kind.COUNTER, 1, 0)),
                        true,
                        Set.of()));
        assertEquals(Tags.of("vm", "a").with("site", "ams"), sent.get("vm.a.n").tags());
    }

    @Test
    void keepsApartTwoSeriesWhosePathsMeet() {
        Map<String, Sample> sent = after(
                pipeline(),
                new Batch(
                        "vms",
                        AT,
                        List.of(
                                new Batch.Reading("vm.{vm}.n", Tags.of("vm", "a b"), Sample.Kind.COUNTER, 1, 0),
                                new Batch.Reading("vm.{vm}.n", Tags.of("vm", "a:b"), Sample.Kind.COUNTER, 2, 0)),
                        true,
                        Set.of()));
        assertEquals(2, sent.size());
        assertEquals(1, sent.get("vm.a_b.n").value());
        assertEquals(
                1,
                figures.counter("collector.{collector}.paths_met", Tags.of("collector", "mysql"))
                        .getCount());
    }

    @Test
    void capsASourceWithoutEndAndCountsWhatItDrops() {
        maxSeries = 2;
        metrics = MetricRules.ALL;
        assertEquals(
                2,
                after(pipeline(), batch(gauge("a.a", 1), gauge("a.b", 1), gauge("a.c", 1)))
                        .size());
        assertEquals(
                1,
                figures.counter("collector.{collector}.series_capped", Tags.of("collector", "mysql"))
                        .getCount());
    }

    @Test
    void makesRoomForNewSeriesWhenOldOnesAreGone() {
        maxSeries = 1;
        metrics = MetricRules.ALL;
        Pipeline pipeline = pipeline();
        after(pipeline, batch(gauge("a.old", 1)));
        for (int round = 0; round < 3; round++) {
            after(pipeline, batch());
        }
        assertEquals(Set.of("a.new"), after(pipeline, batch(gauge("a.new", 1))).keySet());
    }

    @Test
    void forgetsNothingWhileTheSourceCannotBeRead() {
        Pipeline pipeline = pipeline();
        after(pipeline, batch(total("status.q", 5, 0)));
        for (int round = 0; round < 5; round++) {
            after(pipeline, new Batch("status", AT, List.of(), false, Set.of()));
        }
        assertTrue(
                after(pipeline, batch(total("status.q", 6, 60))).get("status.q").hasGrowth());
    }

    private RunningPublisher publisher(String id, Publisher to) {
        return new RunningPublisher(id, new PathTemplate("", "{name}"), to, List.of(), Clock.systemUTC(), figures);
    }

    @Test
    void goesOnWithItsTotalsOverAnotherRoute() {
        RunningPublisher one = publisher("one", seen);
        Seen later = new Seen();
        RunningPublisher other = publisher("other", later);
        PathTemplate plain = new PathTemplate("", "{name}");
        PathTemplate prefixed = new PathTemplate("x", "{name}");
        Pipeline pipeline = new Pipeline(
                new Source("mysql", "mysql", metrics, rename, Tags.NONE, maxSeries, described),
                List.of(new Route(one, plain)),
                figures);
        pipeline.accept(batch(total("status.com_select", 10, 0)));
        pipeline.route(List.of(new Route(other, prefixed), new Route(one, plain)));
        pipeline.accept(batch(total("status.com_select", 30, 10)));
        assertEquals(20, later.samples.get("x.status.com_select").growth());
        assertEquals(20, seen.samples.get("status.com_select").growth());
        pipeline.route(List.of(new Route(other, plain)));
        seen.samples.clear();
        pipeline.accept(batch(total("status.com_select", 35, 20)));
        assertEquals(5, later.samples.get("status.com_select").growth());
        assertEquals(Map.of(), seen.samples);
    }

    @Test
    void givesItsPathsBackWhenItLeaves() {
        RunningPublisher shared = publisher("p", seen);
        List<Route> routes = List.of(new Route(shared, new PathTemplate("", "{name}")));
        Source source = new Source("mysql", "mysql", MetricRules.ALL, rename, Tags.NONE, maxSeries, described);
        Pipeline before = new Pipeline(source, routes, figures);
        before.accept(batch(gauge("status.threads", 1)));
        before.leave();
        Pipeline after = new Pipeline(source, routes, figures);
        after.accept(batch(gauge("status.threads", 2)));
        assertEquals(0, before.accept(batch(gauge("status.threads", 3))), "a reading that came too late");
        assertEquals(Set.of("status.threads"), seen.samples.keySet());
        assertEquals(2, seen.samples.get("status.threads").value());
    }
}
