package io.tidegauge.agent.collect;

import io.tidegauge.agent.log.Messages;
import io.tidegauge.agent.pipeline.Batch;
import io.tidegauge.api.Sample;
import io.tidegauge.api.SampleSink;
import io.tidegauge.api.Tags;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Takes what one run of one part gives. */
final class ReadingSink implements SampleSink {

    private static final double NANOS_PER_SECOND = 1e9;
    private static final int LONGEST_REASON = 40;

    private final List<Batch.Reading> readings = new ArrayList<>();
    private final Set<Tags> restarted = new HashSet<>();
    private final Map<String, Exception> failures = new LinkedHashMap<>();
    private final List<Outcome.Skipped> skipped = new ArrayList<>();

    @Override
    public void gauge(String name, double value, Tags tags) {
        add(name, tags, Sample.Kind.GAUGE, value);
    }

    @Override
    public void counter(String name, double total, Tags tags) {
        add(name, tags, Sample.Kind.COUNTER, total);
    }

    @Override
    public void timer(String name, Duration elapsed, Tags tags) {
        add(name, tags, Sample.Kind.TIMER, elapsed.toNanos() / NANOS_PER_SECOND);
    }

    @Override
    public void failed(String what, Exception cause) {
        failures.put(Messages.oneLine(what), Objects.requireNonNull(cause, "cause"));
    }

    @Override
    public void skipped(String name, String reason) {
        skipped.add(new Outcome.Skipped(name, isWord(reason) ? reason : "other"));
    }

    @Override
    public void restarted(Tags which) {
        restarted.add(Objects.requireNonNull(which, "which"));
    }

    private void add(String name, Tags tags, Sample.Kind kind, double value) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(tags, "tags");
        if (Double.isFinite(value)) {
            readings.add(new Batch.Reading(name, tags, kind, value, System.nanoTime()));
        } else {
            skipped(name, "not_finite");
        }
    }

    /** A reason is counted under its name: it must be one of few. */
    private static boolean isWord(String reason) {
        boolean word = !reason.isEmpty() && reason.length() <= LONGEST_REASON;
        for (int i = 0; i < reason.length() && word; i++) {
            word = (reason.charAt(i) >= 'a' && reason.charAt(i) <= 'z') || reason.charAt(i) == '_';
        }
        return word;
    }

    Map<String, Exception> failures() {
        return failures;
    }

    List<String> failureLines() {
        return failures.entrySet().stream()
                .map(failure ->
                        (failure.getKey().isEmpty() ? "" : failure.getKey() + ": ") + Messages.of(failure.getValue()))
                .toList();
    }

    List<Outcome.Skipped> skipped() {
        return skipped;
    }

    int readings() {
        return readings.size();
    }

    Batch batch(String part, Instant at, double up, boolean withUp) {
        List<Batch.Reading> all = new ArrayList<>(readings.size() + 1);
        if (withUp) { // first, so that max_series never costs it
            all.add(new Batch.Reading(RunningCollector.UP, Tags.NONE, Sample.Kind.GAUGE, up, System.nanoTime()));
        }
        all.addAll(readings);
        return new Batch(part, at, all, failures.isEmpty(), restarted);
    }
}
