package io.tidegauge.packaging;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a daemon's console publisher printed of one metric at one tick.
 *
 * @param at seconds of the epoch
 * @param seconds 0 where growth is unknown
 */
record Reading(long at, double value, double growth, double seconds) {

    private static final Pattern LINE = Pattern.compile("\"at\":\"([^\"]+)\".*\"name\":\"([^\"]+)\".*"
            + "\"value\":([-0-9.]+)(?:,\"growth\":([-0-9.]+),\"seconds\":([-0-9.]+))?");

    /** All of the metric {@code name}, {@code status.questions}, in order. */
    static List<Reading> of(Distribution.Daemon daemon, String name) {
        return of(daemon, name, "");
    }

    /** The same of the lines that have {@code words} in them. */
    static List<Reading> of(Distribution.Daemon daemon, String name, String words) {
        List<Reading> readings = new ArrayList<>();
        for (String line : daemon.lines()) {
            Matcher matcher = LINE.matcher(line);
            if (line.contains(words) && matcher.find() && matcher.group(2).equals(name)) {
                boolean grown = matcher.group(4) != null;
                readings.add(new Reading(
                        Instant.parse(matcher.group(1)).getEpochSecond(),
                        Double.parseDouble(matcher.group(3)),
                        grown ? Double.parseDouble(matcher.group(4)) : 0,
                        grown ? Double.parseDouble(matcher.group(5)) : 0));
            }
        }
        return readings;
    }

    /** Whether there is one at each second from the first to the last. */
    static boolean hasNoGap(List<Reading> readings) {
        return !readings.isEmpty()
                && readings.get(readings.size() - 1).at() - readings.get(0).at() + 1 == readings.size();
    }
}
