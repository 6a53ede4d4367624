package io.tidegauge.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** A plugin's {@code META-INF/tidegauge/<type>.tsv}, as its tests see it. */
public record PluginTable(String heading, List<Row> rows) {

    /** One row; {@code cells} are as many as the row has. */
    public record Row(List<String> cells) {
        public String name() {
            return cells.get(0);
        }

        public String part() {
            return cells.get(1);
        }

        public String kind() {
            return cells.get(2);
        }

        boolean has(String metric) {
            int star = name().indexOf('*');
            return star < 0
                    ? metric.equals(name())
                    : metric.length() >= name().length() - 1
                            && metric.startsWith(name().substring(0, star))
                            && metric.endsWith(name().substring(star + 1));
        }
    }

    public static PluginTable of(Class<?> plugin, String type) {
        String resource = "META-INF/tidegauge/" + type + ".tsv";
        try (InputStream in = plugin.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new AssertionError(type + " ships no " + resource);
            }
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return new PluginTable(
                    lines.get(0),
                    lines.stream()
                            .skip(1)
                            .map(line -> new Row(List.of(line.split("\t", -1))))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The row of a metric: its own, else the first family that has it. */
    public Optional<Row> row(String metric) {
        return rows.stream()
                .filter(row -> row.name().equals(metric))
                .findFirst()
                .or(() -> rows.stream().filter(row -> row.has(metric)).findFirst());
    }
}
