package io.tidegauge.agent.collect;

import com.codahale.metrics.Counter;
import io.tidegauge.agent.self.Figures;
import io.tidegauge.api.Tags;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a collector comes to, among the agent's own figures: samples, ticks without a run, samples left out by reason. */
final class CollectorFigures {

    private static final double NANOS_PER_SECOND = 1e9;

    private final Figures figures;
    private final Tags collector;
    private final Counter skippedTicks;
    private final Counter samples;

    /** By reason, of which there are few; for the collector's thread. */
    private final Map<String, Counter> skippedFor = new HashMap<>();

    CollectorFigures(Figures figures, String id) {
        this.figures = figures;
        this.collector = Tags.of("collector", id);
        this.skippedTicks = figures.counter("collector.{collector}.skipped_ticks", collector);
        this.samples = figures.counter("collector.{collector}.samples", collector);
    }

    /** Shows these parts from now on, in the place of those of a collector of the same id. */
    void show(List<RunningPart> parts) {
        for (RunningPart part : parts) {
            Tags tags = collector.with("part", part.name());
            figures.gauge("collector.{collector}.{part}.seconds", tags, () -> seconds(part));
            figures.gauge("collector.{collector}.{part}.stretch", tags, part::stretch);
        }
    }

    private static double seconds(RunningPart part) {
        return part.last().map(Outcome::took).orElse(Duration.ZERO).toNanos() / NANOS_PER_SECOND;
    }

    /** How many runs of its parts failed. */
    Counter failed() {
        return figures.counter("collector.{collector}.failed", collector);
    }

    Counter skippedTicks() {
        return skippedTicks;
    }

    Counter samples() {
        return samples;
    }

    /** Counts what was left out deliberately. */
    void count(List<Outcome.Skipped> skipped) {
        for (Outcome.Skipped one : skipped) {
            skippedFor.computeIfAbsent(one.reason(), this::skippedFor).inc();
        }
    }

    private Counter skippedFor(String reason) {
        return figures.counter("collector.{collector}.skipped.{reason}", collector.with("reason", reason));
    }
}
