package io.tidegauge.agent.config;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * A bound as it stands in a file: {@code < 4h}, {@code > 0.5}, {@code >= 90%}, {@code != 1}, {@code > 512MiB}; or as a Nagios plugin
 * is told one: {@code 14400:} is below, {@code 10} above.
 *
 * @param text as it was written; "" where there is none
 */
public record Threshold(String text, Comparison comparison, double bound) {

    /** No bound: nothing is beyond it. */
    public static final Threshold NONE = new Threshold("", Comparison.UNEQUAL, Double.NaN);

    private static final String CURE = "write < 4h, > 0.5, >= 90% or != 1";

    /** How a value is held against a bound. */
    public enum Comparison {
        BELOW("<"),
        AT_MOST("<="),
        ABOVE(">"),
        AT_LEAST(">="),
        EQUAL("="),
        UNEQUAL("!=");

        private final String sign;

        Comparison(String sign) {
            this.sign = sign;
        }
    }

    /**
     * Reads one.
     *
     * @throws IllegalArgumentException the text is none
     */
    public static Threshold parse(String written) {
        String text = written.strip();
        if (text.isEmpty()) {
            return NONE;
        }
        Map<String, Comparison> signs = new LinkedHashMap<>();
        signs.put("==", Comparison.EQUAL);
        for (Comparison comparison : Comparison.values()) {
            signs.put(comparison.sign, comparison);
        }
        return signs.entrySet().stream()
                .filter(sign -> text.startsWith(sign.getKey()))
                .max((one, other) ->
                        Integer.compare(one.getKey().length(), other.getKey().length()))
                .map(sign -> new Threshold(
                        text,
                        sign.getValue(),
                        value(text.substring(sign.getKey().length()).strip(), written)))
                .orElseGet(() -> ofNagios(text, written));
    }

    private static Threshold ofNagios(String text, String written) {
        boolean below = text.endsWith(":");
        double bound = value(below ? text.substring(0, text.length() - 1) : text.replaceFirst("^~:", ""), written);
        return new Threshold(text, below ? Comparison.BELOW : Comparison.ABOVE, bound);
    }

    private static double value(String text, String written) {
        OptionalDouble number = number(text);
        if (number.isPresent()) {
            return number.getAsDouble();
        }
        if (text.endsWith("%")) {
            OptionalDouble percent = number(text.substring(0, text.length() - 1));
            if (percent.isPresent()) {
                return percent.getAsDouble() / 100;
            }
        }
        try {
            return text.endsWith("B")
                    ? (double) Size.parse(text).bytes()
                    : Durations.parse(text).toMillis() / 1000.0;
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("'" + written + "' is no threshold; " + CURE, e);
        }
    }

    private static OptionalDouble number(String text) {
        if (!text.matches("-?\\d{1,15}(\\.\\d{1,9})?")) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Double.parseDouble(text));
    }

    public boolean isSaid() {
        return !text.isEmpty();
    }

    /** Whether {@code value} is beyond it. */
    public boolean isMet(double value) {
        return isMetAt(value, bound);
    }

    /**
     * Whether {@code value} is still beyond it, so that it counts as recovered only a margin later.
     *
     * @param margin of the bound, 0.2 for 20 %
     */
    public boolean isMetWithin(double value, double margin) {
        double further = Math.abs(bound) * margin;
        return switch (comparison) {
            case BELOW, AT_MOST -> isMetAt(value, bound + further);
            case ABOVE, AT_LEAST -> isMetAt(value, bound - further);
            case EQUAL, UNEQUAL -> isMet(value);
        };
    }

    private boolean isMetAt(double value, double at) {
        return isSaid()
                && switch (comparison) {
                    case BELOW -> value < at;
                    case AT_MOST -> value <= at;
                    case ABOVE -> value > at;
                    case AT_LEAST -> value >= at;
                    case EQUAL -> value == at;
                    case UNEQUAL -> value != at;
                };
    }

    /** As a range of the Nagios plugin conventions, which alerts outside of it; "" where it has no such form. */
    public String range() {
        if (!isSaid()) {
            return "";
        }
        String number = plain(bound);
        return switch (comparison) {
            case BELOW, AT_MOST -> number + ":";
            case ABOVE, AT_LEAST -> "~:" + number;
            case EQUAL -> "@" + number + ":" + number;
            case UNEQUAL -> number + ":" + number;
        };
    }

    /** Never with an exponent. */
    public static String plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : String.format(Locale.ROOT, "%.4f", value);
    }

    @Override
    public String toString() {
        return text;
    }
}
