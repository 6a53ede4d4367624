package io.tidegauge.mysql.innodb;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one kind of line means: a pattern for all of it, and a name for each group. A group that did not take part, or that names
 * no number, gives nothing.
 */
final class LineRule {

    /** How values of several lines come together. */
    enum Join {
        /** There is one such line; a later one is the better one. */
        LAST,
        SUM
    }

    private static final Pattern NUMBER = Pattern.compile("\\d{1,19}(?:\\.\\d{1,9})?");
    private static final Pattern SLOTS = Pattern.compile("\\s*(\\d{1,19})?\\s*(?:\\[([\\d,\\s]*)])?\\s*");

    private final Pattern line;
    private final Join join;
    private final List<String> names;

    private LineRule(String line, Join join, List<String> names) {
        this.line = Pattern.compile(line);
        this.join = join;
        this.names = names;
    }

    static LineRule last(String line, String... names) {
        return new LineRule(line, Join.LAST, List.of(names));
    }

    static LineRule sum(String line, String... names) {
        return new LineRule(line, Join.SUM, List.of(names));
    }

    /** Puts what the line says under its names; whether it is such a line. */
    boolean take(String text, String prefix, Map<String, Double> values) {
        Matcher matcher = line.matcher(text);
        if (!matcher.matches()) {
            return false;
        }
        for (int i = 0; i < names.size(); i++) {
            double value = number(matcher.group(i + 1));
            if (!Double.isNaN(value)) {
                values.merge(prefix + names.get(i), value, join == Join.SUM ? Double::sum : (before, now) -> now);
            }
        }
        return true;
    }

    /** A number, or the slots of a queue: {@code 3}, {@code 3 [1, 2]} and {@code [1, 2]} are one. NaN for nothing. */
    private static double number(String group) {
        if (group == null || group.isBlank()) {
            return Double.NaN;
        }
        String text = group.strip();
        if (NUMBER.matcher(text).matches()) {
            return Double.parseDouble(text);
        }
        Matcher slots = SLOTS.matcher(text);
        if (!slots.matches()) {
            return Double.NaN;
        }
        if (slots.group(1) != null) {
            return Double.parseDouble(slots.group(1));
        }
        double sum = 0;
        for (String slot : slots.group(2).split(",", -1)) {
            if (!NUMBER.matcher(slot.strip()).matches()) {
                return Double.NaN;
            }
            sum += Double.parseDouble(slot.strip());
        }
        return sum;
    }
}
