package io.tidegauge.testing;

import io.tidegauge.api.Sample;
import io.tidegauge.api.SampleSink;
import io.tidegauge.api.Tags;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A sink that remembers what a collector gave it. */
public final class RecordingSink implements SampleSink {

    private final List<Given> given = new ArrayList<>();
    private final Map<String, String> skipped = new LinkedHashMap<>();
    private final Map<String, Exception> failures = new LinkedHashMap<>();
    private final List<Tags> restarts = new ArrayList<>();

    /** One value as it was given. */
    public record Given(String name, Tags tags, Sample.Kind kind, double value) {}

    @Override
    public void gauge(String name, double value, Tags tags) {
        given.add(new Given(name, tags, Sample.Kind.GAUGE, value));
    }

    @Override
    public void counter(String name, double total, Tags tags) {
        given.add(new Given(name, tags, Sample.Kind.COUNTER, total));
    }

    @Override
    public void timer(String name, Duration elapsed, Tags tags) {
        given.add(new Given(name, tags, Sample.Kind.TIMER, elapsed.toNanos() / 1e9));
    }

    @Override
    public void failed(String what, Exception cause) {
        failures.put(what, cause);
    }

    @Override
    public void skipped(String name, String reason) {
        skipped.put(name, reason);
    }

    @Override
    public void restarted(Tags which) {
        restarts.add(which);
    }

    public List<Given> given() {
        return given;
    }

    /** The one value of that name without tags. */
    public Given only(String name) {
        List<Given> found =
                given.stream().filter(value -> value.name().equals(name)).toList();
        if (found.size() != 1) {
            throw new AssertionError(name + " was given " + found.size() + " times among " + given.size() + " values");
        }
        return found.get(0);
    }

    /** Reasons by name. */
    public Map<String, String> skipped() {
        return skipped;
    }

    public Map<String, Exception> failures() {
        return failures;
    }

    public List<Tags> restarts() {
        return restarts;
    }
}
