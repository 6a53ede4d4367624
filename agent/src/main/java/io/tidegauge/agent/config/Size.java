package io.tidegauge.agent.config;

import java.util.Map;

/** A number of bytes as it stands in a file: {@code 512B}, {@code 64KiB}, {@code 4MiB}, {@code 1GiB}. */
public record Size(long bytes) {

    private static final Map<String, Integer> SHIFTS = Map.of("B", 0, "KiB", 10, "MiB", 20, "GiB", 30);

    /**
     * Reads {@code 4MiB}.
     *
     * @throws IllegalArgumentException the text is none
     */
    public static Size parse(String text) {
        int digits = 0;
        while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        Integer shift = SHIFTS.get(text.substring(digits));
        if (digits == 0 || digits > 9 || shift == null) {
            throw new IllegalArgumentException("'" + text + "' is no size: write 512B, 64KiB, 4MiB or 1GiB");
        }
        return new Size(Long.parseLong(text.substring(0, digits)) << shift);
    }
}
