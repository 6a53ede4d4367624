package io.tidegauge.agent.plugin;

import io.tidegauge.agent.config.Glob;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A plugin's {@code META-INF/tidegauge/<type>.tsv}: what its metrics are called and mean. */
public record MetricsTable(List<Row> rows) {

    private static final int COLUMNS = 7;

    /**
     * One metric, or a family of them.
     *
     * @param name the pattern as the collector gives it; {@code *} stands for a family
     * @param part whose it is; {@code query_*} where each file names such parts by itself
     */
    public record Row(
            String name, String part, String kind, String unit, String aggregation, String meaning, String source) {}

    /** The table beside a factory; without rows where the plugin brings none. */
    static MetricsTable of(Class<?> factory, String type) {
        String resource = "META-INF/tidegauge/" + type + ".tsv";
        ClassLoader loader = factory.getClassLoader();
        try (InputStream in = loader.getResourceAsStream(resource)) {
            if (in == null) {
                return new MetricsTable(List.of());
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), resource);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    static MetricsTable parse(String text, String resource) {
        List<Row> rows = new ArrayList<>();
        for (String line : text.lines().skip(1).toList()) {
            String[] cells = line.split("\t", -1);
            if (cells.length != COLUMNS) {
                throw new IllegalStateException(resource + ": a row has not " + COLUMNS + " columns: " + line);
            }
            rows.add(new Row(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6]));
        }
        return new MetricsTable(List.copyOf(rows));
    }

    /** The families whose part is a family too: of parts that each file names by itself. */
    public List<Glob> families() {
        return rows.stream()
                .filter(row -> row.part().contains("*"))
                .map(row -> Glob.of(row.name()))
                .toList();
    }

    /** The names that the table has one by one. */
    public Set<String> names() {
        return rows.stream().map(Row::name).filter(name -> !name.contains("*")).collect(Collectors.toUnmodifiableSet());
    }
}
