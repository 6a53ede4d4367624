package io.tidegauge.agent.config;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The two keys of an entry that have a small language of their own: {@code every:} and {@code metrics:}. */
final class EnvelopeValues {

    private static final Duration SHORTEST_PERIOD = Duration.ofSeconds(1);

    private final Values values;

    EnvelopeValues(Values values) {
        this.values = values;
    }

    /** {@code 10s}, or {@code {status: 10s, variables: off}}. */
    Optional<Object> every(Node node, String key) {
        if (node instanceof Node.Scalar scalar) {
            return period(scalar, key).map(all -> new Every(all, Map.of()));
        }
        return values.map(String.class, node, key).flatMap(words -> {
            Map<String, Duration> parts = new LinkedHashMap<>();
            Node.Mapping mapping = (Node.Mapping) node;
            mapping.entries().forEach((part, entry) -> {
                Node.Scalar word = (Node.Scalar) entry.value();
                Optional<Duration> period =
                        word.text().equals("off") || word.text().equals("false")
                                ? Optional.of(Duration.ZERO)
                                : period(word, Binder.join(key, part));
                period.ifPresent(said -> parts.put(part, said));
            });
            return Values.complete(
                    parts.size() == mapping.entries().size(), new Every(Duration.ZERO, Map.copyOf(parts)));
        });
    }

    private Optional<Duration> period(Node.Scalar scalar, String key) {
        return values.read(Duration.class, scalar, scalar.at(), key)
                .map(Duration.class::cast)
                .filter(period -> {
                    boolean longEnough = period.compareTo(SHORTEST_PERIOD) >= 0;
                    if (!longEnough) {
                        values.refuse(
                                scalar.at(), key, "'" + scalar.text() + "' is too short a period", "write 1s or more");
                    }
                    return longEnough;
                });
    }

    /** {@code living}, {@code all}, or names and globs with their kinds. */
    Optional<Object> metricRules(Node node, String key) {
        if (node instanceof Node.Scalar scalar) {
            return switch (scalar.text()) {
                case "living" -> Optional.of(MetricRules.LIVING);
                case "all" -> Optional.of(MetricRules.ALL);
                default ->
                    values.refuse(
                            scalar.at(),
                            key,
                            "there is no '" + scalar.text() + "'",
                            "write `living`, `all` or a mapping of names to kinds");
            };
        }
        return values.map(String.class, node, key).flatMap(words -> {
            Map<String, MetricRules.As> kinds = new LinkedHashMap<>();
            Node.Mapping mapping = (Node.Mapping) node;
            mapping.entries().forEach((glob, entry) -> {
                String word = ((Node.Scalar) entry.value()).text();
                MetricRules.As.of(word)
                        .ifPresentOrElse(
                                as -> kinds.put(glob, as),
                                () -> values.refuse(
                                        entry.at(),
                                        Binder.join(key, glob),
                                        "there is no kind '" + word + "'",
                                        Suggestion.among(MetricRules.As.WORDS, word)));
            });
            return Values.complete(kinds.size() == mapping.entries().size(), MetricRules.of(kinds));
        });
    }
}
