package io.tidegauge.mysqlprotocol;

import java.util.Locale;

/**
 * What a row's text means. Only what is wholly a number or a switch is taken: {@code binlog.000002},
 * {@code 0.1/0.2/0.3/0.1/10} and a PEM key are none of these.
 *
 * @param kind whether there is a number, and if not, why
 * @param number the number, for {@code NUMBER} and {@code SWITCH}
 */
public record Value(Kind kind, double number) {

    public enum Kind {
        NUMBER,
        SWITCH,
        EMPTY,
        NULL,
        UNKNOWN,
        TEXT;

        private final String word = name().toLowerCase(Locale.ROOT);
    }

    /** 2^64-1: what a wsrep name says where it knows nothing. */
    private static final String MINUS_ONE_UNSIGNED = "18446744073709551615";

    private static final int LONGEST_NUMBER = 64;

    public static Value of(Row row) {
        String text = row.value();
        if (text.isEmpty()) {
            return without(Kind.EMPTY);
        }
        if (text.equals(MINUS_ONE_UNSIGNED) && row.name().regionMatches(true, 0, "wsrep_", 0, "wsrep_".length())) {
            return without(Kind.UNKNOWN);
        }
        if (isNumber(text)) {
            double number = Double.parseDouble(text);
            return Double.isFinite(number) ? new Value(Kind.NUMBER, number) : without(Kind.TEXT);
        }
        return switch (text.toUpperCase(Locale.ROOT)) {
            case "ON", "YES", "TRUE" -> new Value(Kind.SWITCH, 1);
            case "OFF", "NO", "FALSE" -> new Value(Kind.SWITCH, 0);
            case "NULL" -> without(Kind.NULL);
            default -> without(Kind.TEXT);
        };
    }

    public boolean isKnown() {
        return kind == Kind.NUMBER || kind == Kind.SWITCH;
    }

    /** The reason, for the count of what was skipped. */
    public String reason() {
        return kind.word;
    }

    private static Value without(Kind kind) {
        return new Value(kind, Double.NaN);
    }

    /** {@code [+-]digits[.digits][e[+-]digits]}: Double.parseDouble takes NaN, 0x1p3 and 1d too. */
    private static boolean isNumber(String text) {
        if (text.length() > LONGEST_NUMBER) {
            return false;
        }
        int at = sign(text, 0);
        int whole = digits(text, at);
        int end = whole;
        boolean some = whole > at;
        if (end < text.length() && text.charAt(end) == '.') {
            int fraction = digits(text, end + 1);
            some |= fraction > end + 1;
            end = fraction;
        }
        if (some && end < text.length() && (text.charAt(end) == 'e' || text.charAt(end) == 'E')) {
            int from = sign(text, end + 1);
            end = digits(text, from);
            some = end > from;
        }
        return some && end == text.length();
    }

    private static int sign(String text, int at) {
        boolean signed = at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+');
        return signed ? at + 1 : at;
    }

    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }
}
