package io.tidegauge.benchmarks;

import com.codahale.metrics.MetricRegistry;
import io.tidegauge.agent.config.MetricRules;
import io.tidegauge.agent.pipeline.Batch;
import io.tidegauge.agent.pipeline.Described;
import io.tidegauge.agent.pipeline.Pipeline;
import io.tidegauge.agent.pipeline.Route;
import io.tidegauge.agent.pipeline.Source;
import io.tidegauge.agent.plugin.EntryContext;
import io.tidegauge.agent.publish.PathTemplate;
import io.tidegauge.agent.publish.RunningPublisher;
import io.tidegauge.agent.self.Figures;
import io.tidegauge.api.HostPort;
import io.tidegauge.api.Publisher;
import io.tidegauge.api.Sample;
import io.tidegauge.api.StateDirectory;
import io.tidegauge.api.Tags;
import io.tidegauge.graphite.GraphiteFactory;
import io.tidegauge.graphite.GraphiteSettings;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A sample from the sink to encoded bytes, in the whole pipeline, beside what the same lines cost by
 * {@code String.format}. The ratio of the two is what counts.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class SamplePath {

    private static final int SAMPLES = 1000;
    private static final long SECOND = 1_000_000_000L;

    private Pipeline pipeline;
    private final List<String> names = new ArrayList<>();
    private final long[] bytes = new long[1];
    private long tick;

    /** A thousand counters into a Graphite publisher whose lines are counted and let fall. */
    @Setup
    public void assemble() {
        for (int i = 0; i < SAMPLES; i++) {
            names.add("status.some_counter_of_a_server_" + i);
        }
        Clock clock = Clock.systemUTC();
        Figures figures = new Figures(new MetricRegistry());
        Publisher graphite = new GraphiteFactory()
                .create(
                        new GraphiteSettings(
                                List.of(new HostPort("127.0.0.1", 1)),
                                GraphiteSettings.Mode.FAILOVER,
                                GraphiteSettings.Counters.RATE,
                                GraphiteSettings.Names.PLAIN),
                        new EntryContext(
                                "graphite",
                                Duration.ofSeconds(1),
                                clock,
                                new StateDirectory(Path.of("/nonexistent"), false),
                                System.out));
        PathTemplate template = new PathTemplate("", "mysql.db1.{name}");
        pipeline = new Pipeline(
                new Source("mysql", "mysql", MetricRules.ALL, Map.of(), Tags.NONE, SAMPLES, Described.NOTHING),
                List.of(new Route(
                        new RunningPublisher(
                                "graphite",
                                template,
                                graphite,
                                List.of(lines -> bytes[0] += lines.length()),
                                clock,
                                figures),
                        template)),
                figures);
    }

    /** The pipeline: series, growth, path, line. */
    @Benchmark
    @OperationsPerInvocation(SAMPLES)
    public long pipeline() {
        tick++;
        List<Batch.Reading> readings = new ArrayList<>(SAMPLES);
        for (int i = 0; i < SAMPLES; i++) {
            readings.add(new Batch.Reading(names.get(i), Tags.NONE, Sample.Kind.COUNTER, tick * i, tick * SECOND));
        }
        pipeline.accept(new Batch("status", Instant.ofEpochSecond(tick), readings, true, Set.of()));
        return bytes[0];
    }

    /** The lines alone, as a program without a pipeline would write them. */
    @Benchmark
    @OperationsPerInvocation(SAMPLES)
    public long formatted() {
        tick++;
        long length = 0;
        for (int i = 0; i < SAMPLES; i++) {
            length += String.format("%s.%s %f %d%n", "mysql.db1", names.get(i), (double) i, tick)
                    .length();
        }
        return length;
    }
}
