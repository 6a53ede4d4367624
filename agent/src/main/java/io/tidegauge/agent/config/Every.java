package io.tidegauge.agent.config;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code every:} says: one period for all parts that are on, or periods by part.
 *
 * @param all the period of all parts that are on; zero where the file does not say
 * @param parts periods by part; zero is {@code off}; {@code *} stands for all parts that are on and not named
 */
public record Every(Duration all, Map<String, Duration> parts) {

    /** The key for all parts that are not named. */
    public static final String OTHERS = "*";

    public static final Every UNSAID = new Every(Duration.ZERO, Map.of());

    /** The period of a part, empty if it is not to be read. */
    public Optional<Duration> of(String part, Duration usual, boolean on) {
        Duration said = parts.get(part);
        if (said == null && on) {
            said = parts.get(OTHERS);
        }
        if (said != null) {
            return said.isZero() ? Optional.empty() : Optional.of(said);
        }
        if (!on) {
            return Optional.empty();
        }
        return Optional.of(all.isZero() ? usual : all);
    }
}
