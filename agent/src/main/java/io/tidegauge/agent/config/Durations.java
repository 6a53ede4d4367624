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
        return unit.multipliedBy(Long.parseLong(text.substring(0, digits)));
    }

    /** The largest unit that {@code duration} is a whole number of. */
    public static String print(Duration duration) {
        if (duration.isZero()) {
            return "0s";
        }
        String printed = duration.toNanos() + "ns";
        for (Map.Entry<String, Duration> unit : UNITS.entrySet()) {
            if (duration.toNanos() % unit.getValue().toNanos() == 0) {
                printed = duration.toNanos() / unit.getValue().toNanos() + unit.getKey();
            }
        }
        return printed;
    }
}
