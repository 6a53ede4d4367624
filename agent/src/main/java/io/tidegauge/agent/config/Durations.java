package io.tidegauge.agent.config;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Durations as they stand in a file: a whole number and its unit, {@code 10s}, {@code 200ms}, {@code 4h}. */
public final class Durations {

    private static final Map<String, Duration> UNITS = new LinkedHashMap<>();

    static {
        UNITS.put("ms", Duration.ofMillis(1));
        UNITS.put("s", Duration.ofSeconds(1));
        UNITS.put("m", Duration.ofMinutes(1));
        UNITS.put("h", Duration.ofHours(1));
        UNITS.put("d", Duration.ofDays(1));
    }

    private static final Duration LONGEST = Duration.ofDays(366);

    private Durations() {}

    /**
     * Reads {@code 10s}.
     *
     * @throws IllegalArgumentException the text is none
     */
    public static Duration parse(String text) {
        int digits = 0;
        while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        Duration unit = UNITS.get(text.substring(digits));
        if (digits == 0 || digits > 9 || unit == null) {
            throw new IllegalArgumentException("'" + text + "' is no duration");
        }
        Duration duration = unit.multipliedBy(Long.parseLong(text.substring(0, digits)));
        if (duration.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("'" + text + "' is longer than a year");
        }
        return duration;
    }
}
