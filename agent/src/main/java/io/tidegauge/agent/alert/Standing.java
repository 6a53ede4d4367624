package io.tidegauge.agent.alert;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How one alert stands.
 *
 * @param text for a person, one line
 * @param figures as the Nagios plugin conventions have them, {@code label=value[unit];warn;crit} of the five worst series; "" where
 *     there are none
 */
public record Standing(String name, AlertLevel level, String text, String figures) {

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

    /** What {@link #written} wrote; empty where it is anything else. */
    static Optional<Standing> of(String line) {
        String[] words = line.split("\t", -1);
        return words.length == 4 && words[1].matches("[0-3]")
                ? Optional.of(new Standing(words[0], AlertLevel.of(Integer.parseInt(words[1])), words[2], words[3]))
                : Optional.empty();
    }

    /** A line of the daemon's file {@code alerts}. */
    String written() {
        return name + "\t" + level.code() + "\t" + text.replace('\t', ' ') + "\t" + figures;
    }
}
