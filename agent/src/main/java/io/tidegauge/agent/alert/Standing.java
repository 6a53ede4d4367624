package io.tidegauge.agent.alert;

import io.tidegauge.agent.config.Threshold;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How one alert stands.
 *
 * @param text for a person, one line
 * @param figures as the Nagios plugin conventions have them, {@code label=value[unit];warn;crit} of the five worst series; "" where
 *     there are none
 */
public record Standing(String name, AlertLevel level, String text, String figures) {

    private static final int CELLS = 4;

    /** One of {@link #figures}. */
    private static final Pattern FIGURE = Pattern.compile("'[^']*'=(-?[0-9.]+)[^;]*;[^; ]*;[^; ]*");

    /** What a plugin of Nagios prints for several: the worst first, one line, figures behind a bar. */
    public static String line(List<Standing> standings) {
        AlertLevel worst = AlertLevel.worst(standings.stream().map(Standing::level));
        String texts = standings.stream()
                .filter(one -> one.level() == worst)
                .map(one -> one.name() + ": " + one.text())
                .collect(Collectors.joining("; "));
        String others = standings.stream()
                .filter(one -> one.level() != worst)
                .map(one -> one.name() + " " + one.level())
                .collect(Collectors.joining("; "));
        String figures = standings.stream()
                .map(Standing::figures)
                .filter(some -> !some.isEmpty())
                .collect(Collectors.joining(" "));
        return worst + " - " + texts + (others.isEmpty() ? "" : "; " + others)
                + (figures.isEmpty() ? "" : " | " + figures);
    }

    /**
     * A line of the daemon's file {@code alerts}.
     *
     * @throws IllegalArgumentException it is none
     */
    public static Standing read(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != CELLS) {
            throw new IllegalArgumentException("'" + line + "' is no line of tidegauge's alerts");
        }
        return new Standing(cells[0], AlertLevel.of(Integer.parseInt(cells[1])), cells[2], cells[3]);
    }

    /** As it is written there. */
    String written() {
        return name + "\t" + level.code() + "\t" + text.replace('\t', ' ') + "\t" + figures;
    }

    /** How it would stand by other thresholds, at once; where there are no figures, as it is. */
    public Standing by(Threshold warning, Threshold critical) {
        double[] values = FIGURE.matcher(figures)
                .results()
                .mapToDouble(figure -> Double.parseDouble(figure.group(1)))
                .toArray();
        if (values.length == 0) {
            return this;
        }
        AlertLevel worst = AlertLevel.worst(Arrays.stream(values)
                .mapToObj(value -> critical.isMet(value)
                        ? AlertLevel.CRITICAL
                        : warning.isMet(value) ? AlertLevel.WARNING : AlertLevel.OK));
        String others = FIGURE.matcher(figures)
                .replaceAll(figure -> figure.group().substring(0, figure.group().indexOf(';')) + ";" + warning.range()
                        + ";" + critical.range());
        String first = figures.substring(1, figures.indexOf('\'', 1));
        return new Standing(
                name, worst, first + " is " + Threshold.plain(values[0]) + ", by the thresholds given", others);
    }
}
