package io.tidegauge.mysql;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where each figure of InnoDB is to be had: from a status variable, else from {@code INFORMATION_SCHEMA.INNODB_METRICS}. The table
 * {@code innodb.tsv} has alternatives, the first of which counts, and sums.
 */
final class InnodbSources {

    private static final String TABLE = "innodb.tsv";
    private static final Double UNKNOWN = Double.NaN;

    private final List<Row> rows;

    /** Each list holds alternatives, each of these the names whose sum it is. */
    private record Row(String name, List<List<String>> status, List<List<String>> metrics) {}

    private InnodbSources(List<Row> rows) {
        this.rows = rows;
    }

    static InnodbSources ofTable() {
        List<Row> rows = new ArrayList<>();
        try (InputStream in = InnodbSources.class.getResourceAsStream(TABLE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("\t", -1);
                rows.add(new Row(cells[0], alternatives(cells[1]), alternatives(cells[2])));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(TABLE, e);
        }
        return new InnodbSources(rows);
    }

    private static List<List<String>> alternatives(String cell) {
        return cell.equals("-")
                ? List.of()
                : Arrays.stream(cell.split(" ", -1))
                        .map(sum -> List.of(sum.split("\\+", -1)))
                        .toList();
    }

    /** What the status variables say, by name. */
    Map<String, Double> ofStatus(Map<String, Double> status) {
        Map<String, Double> values = new HashMap<>();
        for (Row row : rows) {
            put(row.name(), row.status(), status, values);
        }
        return values;
    }

    /** The counters of INNODB_METRICS that have what is not known yet. */
    Set<String> metricsFor(Set<String> known) {
        Set<String> names = new TreeSet<>();
        rows.stream()
                .filter(row -> !known.contains(row.name()))
                .forEach(row -> row.metrics().forEach(names::addAll));
        return names;
    }

    /** Adds what these counters say of what is not known yet. */
    void addOfMetrics(Map<String, Double> counters, Map<String, Double> values) {
        for (Row row : rows) {
            if (!values.containsKey(row.name())) {
                put(row.name(), row.metrics(), counters, values);
            }
        }
    }

    private static void put(
            String name, List<List<String>> alternatives, Map<String, Double> found, Map<String, Double> values) {
        for (List<String> names : alternatives) {
            double sum = 0;
            for (String each : names) {
                sum += found.getOrDefault(each, UNKNOWN);
            }
            if (!Double.isNaN(sum)) {
                values.put(name, sum);
                return;
            }
        }
    }
}
