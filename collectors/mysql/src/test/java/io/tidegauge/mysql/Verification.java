package io.tidegauge.mysql;

import io.tidegauge.testing.SqlServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How one metric is known to be right: what the server's own client says by another way, or the test that brings it about.
 *
 * @param metric a name, or a glob
 * @param servers {@code mariadb}, {@code mysql}, {@code both}, {@code neither} of those at hand
 * @param how {@code status:} and {@code metrics:} names with + and -, {@code text:words|n} the n-th number of that line of SHOW ENGINE
 *     INNODB STATUS, {@code sql:}, or {@code test:}
 */
record Verification(String metric, String servers, String how) {

    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");

    static List<Verification> all() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/verified.tsv")).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(cells -> new Verification(cells[0], cells[1], cells[2]))
                .toList();
    }

    boolean isOf(String server) {
        return (servers.equals("both") || servers.equals(server)) && !how.startsWith("test:");
    }

    boolean covers(String name) {
        return metric.endsWith("*") ? name.startsWith(metric.substring(0, metric.length() - 1)) : metric.equals(name);
    }

    /** What the server's client says at one time. */
    record Truth(SqlServer server, Map<String, String> status, Map<String, String> metrics, String text) {
        static Truth of(SqlServer server) {
            return new Truth(
                    server,
                    server.table("SHOW GLOBAL STATUS LIKE 'Innodb%'"),
                    server.table("SELECT NAME, COUNT FROM information_schema.INNODB_METRICS"),
                    server.sql("SHOW ENGINE INNODB STATUS").replace("\\n", "\n"));
        }
    }

    double by(Truth truth) {
        String what = how.substring(how.indexOf(':') + 1);
        return switch (how.substring(0, how.indexOf(':'))) {
            case "status" -> sum(what, truth.status());
            case "metrics" -> sum(what, truth.metrics());
            case "sql" -> Double.parseDouble(truth.server().sql(what).strip());
            case "text" -> ofText(what, truth.text());
            default -> throw new AssertionError(how);
        };
    }

    private static double sum(String expression, Map<String, String> values) {
        double sum = 0;
        Matcher terms = Pattern.compile("([+-]?)(\\w+)").matcher(expression);
        while (terms.find()) {
            double value = Double.parseDouble(values.get(terms.group(2)));
            sum += terms.group(1).equals("-") ? -value : value;
        }
        return sum;
    }

    private static double ofText(String what, String text) {
        String words = what.substring(0, what.lastIndexOf('|'));
        String which = what.substring(what.lastIndexOf('|') + 1);
        List<String> lines = text.lines().filter(line -> line.contains(words)).toList();
        if (which.equals("sum")) {
            return lines.stream().mapToDouble(line -> numbers(line)[0]).sum();
        }
        return numbers(lines.get(0))[Integer.parseInt(which) - 1];
    }

    private static double[] numbers(String line) {
        return Arrays.stream(line.split("[^0-9.]+", -1))
                .filter(word -> NUMBER.matcher(word).matches())
                .mapToDouble(Double::parseDouble)
                .toArray();
    }
}
