package io.tidegauge.mysql.legacy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a configuration of mysql-statsd says, with that daemon's own defaults. */
public final class OldConfig {

    private final Ini ini;
    private final Map<String, String> mysql;
    private final Map<String, String> statsd;

    private OldConfig(Ini ini) {
        this.ini = ini;
        this.mysql = ini.section("mysql");
        this.statsd = ini.section("statsd");
    }

    /**
     * Reads one.
     *
     * @throws IllegalArgumentException the text is no such file; the message says the line
     */
    public static OldConfig of(String text) {
        OldConfig config = new OldConfig(Ini.of(text));
        if (config.mysql.isEmpty() || config.ini.lines("metrics").isEmpty()) {
            throw new IllegalArgumentException("it has no sections [mysql] and [metrics], as mysql-statsd's has");
        }
        return config;
    }

    /**
     * What was asked of the server at an interval.
     *
     * @param millis between two readings
     */
    record Reading(String type, String query, long millis) {}

    /** One line of {@code [metrics]}. */
    record Metric(String name, String letter, int line) {
        String type() {
            return name.substring(0, Math.max(0, name.indexOf('.')));
        }

        String rest() {
            return name.substring(name.indexOf('.') + 1);
        }
    }

    /** What was read, by type: a type without query or interval never was. */
    Map<String, Reading> readings() {
        Map<String, Reading> readings = new LinkedHashMap<>();
        for (String type : mysql.getOrDefault("stats_types", "").split(",", -1)) {
            String query = mysql.getOrDefault("query_" + type, "");
            String interval = mysql.getOrDefault("interval_" + type, "");
            if (!query.isEmpty() && interval.matches("\\d{1,9}(\\.\\d+)?")) {
                long millis = (long) Math.max(Double.parseDouble(interval), sleepMillis());
                readings.put(type, new Reading(type, query, Math.max(1, millis)));
            }
        }
        return readings;
    }

    /** It looked at the clock so often, and read nothing in between. */
    private double sleepMillis() {
        String sleep = mysql("sleep_interval", "500");
        return sleep.matches("\\d{1,9}") ? Double.parseDouble(sleep) : 500;
    }

    /** Types that were meant and never read: the old daemon did not take the blanks away. */
    List<String> unreadTypes() {
        List<String> unread = new ArrayList<>();
        for (String type : mysql.getOrDefault("stats_types", "").split(",", -1)) {
            if (!readings().containsKey(type)) {
                unread.add(type);
            }
        }
        return unread;
    }

    List<Metric> metrics() {
        return ini.lines("metrics").stream()
                .map(entry -> new Metric(entry.key(), entry.value(), entry.line()))
                .toList();
    }

    String mysql(String key, String fallback) {
        return orElse(mysql, key, fallback);
    }

    String statsd(String key, String fallback) {
        return orElse(statsd, key, fallback);
    }

    /** The password, which no output shows. */
    public String password() {
        return mysql("password", "");
    }

    boolean includesHost() {
        return List.of("y", "yes", "t", "true", "on", "1")
                .contains(statsd("include_hostname", "").toLowerCase(Locale.ROOT));
    }

    private static String orElse(Map<String, String> values, String key, String fallback) {
        String value = values.getOrDefault(key, "");
        return value.isEmpty() ? fallback : value;
    }
}
