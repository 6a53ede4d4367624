package io.tidegauge.galera;

import java.util.Locale;
import java.util.OptionalLong;

/** Sizes as the provider writes and echoes them ({@code gu_str2ll}): a number and t, g, m or k of 1024, in either case. */
final class Bytes {

    private Bytes() {}

    static OptionalLong parse(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        int shift = word.isEmpty() ? 0 : 10 * ("kmgt".indexOf(word.charAt(word.length() - 1)) + 1);
        String number = shift > 0 ? word.substring(0, word.length() - 1) : word;
        try {
            return OptionalLong.of(Math.multiplyExact(Long.decode(number), 1L << shift));
        } catch (ArithmeticException | NumberFormatException none) {
            return OptionalLong.empty();
        }
    }

    /** For a person: {@code 190 MB}. */
    static String text(double bytes) {
        double value = bytes;
        for (String unit : new String[] {"bytes", "kB", "MB", "GB"}) {
            if (value < 1000) {
                return String.format(
                        Locale.ROOT, value < 10 && !unit.equals("bytes") ? "%.1f %s" : "%.0f %s", value, unit);
            }
            value /= 1000;
        }
        return String.format(Locale.ROOT, "%.1f TB", value);
    }
}
