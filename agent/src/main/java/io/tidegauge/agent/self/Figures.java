package io.tidegauge.agent.self;

import com.codahale.metrics.Counter;
import com.codahale.metrics.Gauge;
import com.codahale.metrics.Metric;
import com.codahale.metrics.MetricRegistry;
import io.tidegauge.api.SampleSink;
import io.tidegauge.api.Tags;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.DoubleSupplier;
import java.util.function.Predicate;

/** The agent's own figures: every part of it counts here, and the collector {@code tidegauge} reads it. */
public final class Figures {

    private record Name(String pattern, Tags tags) {
        String key() {
            return pattern + tags;
        }
    }

    private final MetricRegistry registry;
    private final Map<String, Name> names = new ConcurrentHashMap<>();

    public Figures() {
        this(new MetricRegistry());
    }

    public Figures(MetricRegistry registry) {
        this.registry = registry;
    }

    /** The counter of that name, the same at each call. */
    public synchronized Counter counter(String pattern, Tags tags) {
        return registry.counter(remember(pattern, tags));
    }

    /**
     * Registers a gauge that is asked at each reading of the agent, from that reading's thread; in the place of one of the
     * same name.
     */
    public synchronized void gauge(String pattern, Tags tags, DoubleSupplier value) {
        Gauge<Double> gauge = value::getAsDouble;
        String name = remember(pattern, tags);
        registry.remove(name);
        registry.register(name, gauge);
    }

    /** Forgets those whose tags are none of {@code which}: what they were of is gone for good. */
    public synchronized void keepOnly(Predicate<Tags> which) {
        registry.removeMatching((name, metric) -> !which.test(names.get(name).tags()));
        names.keySet().retainAll(registry.getNames());
    }

    synchronized void readInto(SampleSink out) {
        for (Map.Entry<String, Metric> metric : registry.getMetrics().entrySet()) {
            Name name = names.get(metric.getKey());
            if (metric.getValue() instanceof Counter counter) {
                out.counter(name.pattern(), (double) counter.getCount(), name.tags());
            } else if (metric.getValue() instanceof Gauge<?> gauge) {
                out.gauge(name.pattern(), ((Number) gauge.getValue()).doubleValue(), name.tags());
            }
        }
    }

    private String remember(String pattern, Tags tags) {
        Name name = new Name(pattern, tags);
        names.putIfAbsent(name.key(), name);
        return name.key();
    }
}
