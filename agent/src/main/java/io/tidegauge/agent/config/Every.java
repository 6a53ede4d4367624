package io.tidegauge.agent.config;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code every:} says: one period for all parts that are on, or periods by part.
 *
 * @param all the period of all parts that are on; zero where the file does not say
 * @param parts periods by part; zero is {@code off}
 */
public record Every(Duration all, Map<String, Duration> parts) {

    public static final Every UNSAID = new Every(Duration.ZERO, Map.of());

    /** The period of a part, empty if it is not to be read. */
    public Optional<Duration> of(String part, Duration usual, boolean on) {
        Duration said = parts.get(part);
        if (said != null) {
            return said.isZero() ? Optional.empty() : Optional.of(said);
        }
        if (!on) {
            return Optional.empty();
        }
        return Optional.of(all.isZero() ? usual : all);
    }
}
