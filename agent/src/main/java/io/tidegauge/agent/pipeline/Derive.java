package io.tidegauge.agent.pipeline;

import io.tidegauge.api.Sample;
import io.tidegauge.api.Totals;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Makes samples of readings: the one place where a total becomes growth. */
final class Derive {

    private static final double MILLIS_PER_SECOND = 1000;

    private final Map<String, Part> parts = new HashMap<>();

    /** A part's totals, and for sources that give only growth the times of its readings. */
    private record Part(Totals<Series> totals, Totals<Series> times) {
        Part() {
            this(new Totals<>(), new Totals<>());
        }
    }

    /** Empty: it is dropped, or there is nothing to say yet. */
    Optional<Sample> sample(String source, Batch batch, Batch.Reading reading, Series series) {
        Part part = part(batch.part());
        double value = reading.value();
        if (!batch.restarted().isEmpty() && batch.restarted().contains(reading.tags())) {
            part.totals().restarted(series);
        }
        return switch (series.as()) {
            case DROP -> Optional.empty();
            case GAUGE -> Optional.of(made(source, series, batch, Sample.Kind.GAUGE, value, Optional.empty()));
            case TIMER ->
                Optional.of(made(source, series, batch, Sample.Kind.TIMER, seconds(reading), Optional.empty()));
            case DELTA ->
                Optional.of(made(
                        source,
                        series,
                        batch,
                        Sample.Kind.COUNTER,
                        value,
                        part.totals().read(series, value, reading.nanoTime())));
            case RATE ->
                part.totals()
                        .read(series, value, reading.nanoTime())
                        .map(growth ->
                                made(source, series, batch, Sample.Kind.GAUGE, growth.perSecond(), Optional.empty()));
            case RAW ->
                Optional.of(made(
                        source,
                        series,
                        batch,
                        Sample.Kind.COUNTER,
                        Double.NaN,
                        value,
                        secondsSinceLast(part, series, reading)));
        };
    }

    /** 0 where it was not read before. */
    private static double secondsSinceLast(Part part, Series series, Batch.Reading reading) {
        return part.times()
                .read(series, 0, reading.nanoTime())
                .map(Totals.Growth::seconds)
                .orElse(0.0);
    }

    /** The source began all its totals again. */
    void restarted() {
        parts.values().forEach(part -> part.totals().restarted());
    }

    void endRound(String part) {
        part(part).totals().endRound();
        part(part).times().endRound();
    }

    private Part part(String name) {
        return parts.computeIfAbsent(name, made -> new Part());
    }

    /** A timer's reading is in seconds; what a rule makes a timer is in milliseconds, as mysql-statsd's `t` was. */
    private static double seconds(Batch.Reading reading) {
        return reading.kind() == Sample.Kind.TIMER ? reading.value() : reading.value() / MILLIS_PER_SECOND;
    }

    private static Sample made(
            String source, Series series, Batch batch, Sample.Kind kind, double value, Optional<Totals.Growth> growth) {
        return made(
                source,
                series,
                batch,
                kind,
                value,
                growth.map(Totals.Growth::amount).orElse(0.0),
                growth.map(Totals.Growth::seconds).orElse(0.0));
    }

    private static Sample made(
            String source, Series series, Batch batch, Sample.Kind kind, double value, double growth, double seconds) {
        return new Sample(source, series.sentName(), series.sentTags(), kind, value, growth, seconds, batch.at());
    }
}
