package io.tidegauge.mysql.legacy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** A configuration of mysql-statsd as one of Tidegauge: the same names, kinds, periods and destination. */
public final class Translation {

    private static final String DEFAULT_PATH = "mysql.{host}.{name}";

    private final OldConfig old;
    private final Map<String, OldConfig.Reading> readings;
    private final MetricLines metrics;
    private final List<String> remarks = new ArrayList<>();
    private final List<String> yaml = new ArrayList<>();

    /**
     * @param from the old file's name
     * @param known whether a name is one that servers have
     * @param graphite where to send without StatsD; "" to send to the old StatsD
     * @param passwordFile what {@code password_file:} is to say
     */
    public Translation(OldConfig old, String from, Predicate<String> known, String graphite, String passwordFile) {
        this.old = old;
        this.readings = old.readings();
        this.metrics = new MetricLines(old, known);
        collector(passwordFile);
        publisher(graphite);
        remarkOnTheRest();
        remarks.addAll(metrics.remarks());
        List<String> head = new ArrayList<>();
        head.add("# Made of " + from + " by tidegauge import mysql-statsd.");
        if (!remarks.isEmpty()) {
            head.add("#");
            head.add("# What could not have worked, or is another way now:");
            remarks.forEach(remark -> head.add("#   " + remark));
        }
        head.add("");
        yaml.addAll(0, head);
    }

    /** The lines of tidegauge.yml. */
    public List<String> lines() {
        return yaml;
    }

    private void collector(String passwordFile) {
        yaml.add("collectors:");
        yaml.add("  - type: mysql");
        yaml.add("    server:");
        String socket = old.mysql("socket", "");
        if (socket.isEmpty()) {
            yaml.add("      host: " + quoted(old.mysql("host", "localhost")));
            yaml.add("      port: " + (isPort(old.mysql("port", "3306")) ? old.mysql("port", "3306") : "3306"));
        } else {
            yaml.add("      socket: " + quoted(socket));
        }
        yaml.add("      user: " + quoted(old.mysql("username", "root")));
        if (!old.password().isEmpty()) {
            yaml.add("      password_file: " + quoted(passwordFile));
        }
        every();
        path();
        queries();
        yaml.add("    metrics:");
        metrics.rules().forEach((name, kind) -> yaml.add("      " + quoted(name) + ": " + kind));
        yaml.add("      \"*\": drop");
        if (!metrics.renames().isEmpty()) {
            yaml.add("    rename:");
            metrics.renames().forEach((name, before) -> yaml.add("      " + quoted(name) + ": " + quoted(before)));
        }
    }

    private void every() {
        yaml.add("    every:");
        OldTypes.parts().forEach((type, parts) -> {
            String period =
                    readings.containsKey(type) ? period(readings.get(type).millis()) : "off";
            parts.forEach(part -> yaml.add("      " + part + ": " + period));
        });
        OldTypes.NEW_PARTS.forEach(part -> yaml.add("      " + part + ": off"));
    }

    private void path() {
        String path = old.statsd("prefix", "mysql_statsd") + (old.includesHost() ? ".{host}" : "") + ".{name}";
        if (!path.equals(DEFAULT_PATH)) {
            yaml.add("    path: " + quoted(path));
        }
    }

    private void queries() {
        Map<String, OldConfig.Reading> own = new LinkedHashMap<>(readings);
        own.keySet().removeAll(OldTypes.parts().keySet());
        own.values()
                .removeIf(reading ->
                        reading.query().strip().toUpperCase(Locale.ROOT).matches("COMMIT;?"));
        if (own.isEmpty()) {
            return;
        }
        yaml.add("    queries:");
        own.forEach((type, reading) -> {
            yaml.add("      " + OldTypes.word(type) + ":");
            yaml.add("        sql: " + quoted(reading.query()));
            yaml.add("        every: " + period(reading.millis()));
        });
    }

    private void publisher(String graphite) {
        yaml.add("");
        yaml.add("publishers:");
        if (graphite.isEmpty()) {
            yaml.add("  - type: statsd");
            yaml.add("    server: " + quoted(old.statsd("host", "localhost") + ":" + old.statsd("port", "8125")));
        } else {
            yaml.add("  - type: graphite");
            yaml.add("    servers: [" + quoted(graphite) + "]");
            yaml.add("    names: statsd-legacy # the names under which StatsD wrote them");
        }
    }

    private void remarkOnTheRest() {
        for (String type : old.unreadTypes()) {
            boolean blank = !type.equals(type.strip());
            remarks.add("stats_types: '" + type + "' was never read: "
                    + (blank ? "the old daemon minded the blank" : "it needs query_" + type + " and interval_" + type));
        }
        if (readings.values().stream()
                .anyMatch(reading -> reading.query().toUpperCase(Locale.ROOT).startsWith("COMMIT"))) {
            remarks.add("query_commit ended the old daemon's thread; here no transaction stays open");
        }
        readings.values().forEach(reading -> {
            String usual = OldTypes.statement(reading.type());
            if (!usual.isEmpty()
                    && !reading.query()
                            .strip()
                            .replaceAll("\\s+|;$", " ")
                            .strip()
                            .equalsIgnoreCase(usual)) {
                remarks.add(
                        "query_" + reading.type() + ": " + usual + " is read in its place, and metrics: chooses of it");
            }
        });
        if (old.mysql("host", "localhost").equals("localhost")
                && old.mysql("socket", "").isEmpty()) {
            remarks.add(
                    "host = localhost went over the server's unix socket; here it is TCP. For an account that is only"
                            + " @localhost write socket: /run/mysqld/mysqld.sock in the place of host and port");
        }
        if (old.mysql("username", "root").equals("root")) {
            remarks.add(
                    "username = root: an account of its own, with few rights, is enough; the page of the collector has the GRANTs");
        }
        if (!old.mysql("port", "3306").equals("3306")) {
            remarks.add("port: with one the old daemon never connected, since it took the number for a text");
        }
    }

    /** The shortest that is a whole number. */
    private static String period(long millis) {
        return millis % 1000 == 0 ? millis / 1000 + "s" : millis + "ms";
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                quoted.append("\\n");
            } else if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (Character.isISOControl(c)) {
                quoted.append(' ');
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }

    private static boolean isPort(String text) {
        return text.matches("[1-9]\\d{0,4}");
    }
}
