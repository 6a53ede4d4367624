package io.tidegauge.mysql;

import io.tidegauge.api.SampleSink;
import io.tidegauge.api.Tags;
import io.tidegauge.mysqlprotocol.Fields;
import io.tidegauge.mysqlprotocol.Row;
import io.tidegauge.mysqlprotocol.Value;
import java.io.IOException;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;

/** One statement of the user's own: {@code query.<name>.…}. */
final class QueryPart {

    private final String subject;
    private final QuerySettings settings;
    private final String tagged;
    private final GuardedSource source;

    QueryPart(String name, QuerySettings settings) {
        this.subject = "query." + name + ".";
        this.settings = settings;
        StringBuilder pattern = new StringBuilder(subject);
        for (String tag : settings.tags()) {
            String word = tag.toLowerCase(Locale.ROOT);
            pattern.append(word).append(".{").append(word).append("}.");
        }
        this.tagged = pattern.toString();
        this.source = new GuardedSource(this::readAll, flavour -> "SELECT ON <each of its tables>");
    }

    void read(Session session, SampleSink out) throws IOException, SQLException {
        source.read(session, out);
    }

    private void readAll(Session session, SampleSink out) throws IOException, SQLException {
        if (settings.values().isEmpty()) {
            List<Row> rows = session.pairs(settings.sql(), settings.rows() + 1).rows();
            Set<String> seen = new HashSet<>();
            rows.stream().limit(settings.rows()).forEach(row -> pair(row, seen, out));
            tellMore(rows.size(), out);
        } else {
            List<Fields> rows = session.rows(settings.sql(), settings.rows() + 1);
            requireColumns(rows);
            Set<Tags> seen = new HashSet<>();
            rows.stream().limit(settings.rows()).forEach(row -> row(row, seen, out));
            tellMore(rows.size(), out);
        }
    }

    private void pair(Row row, Set<String> seen, SampleSink out) {
        Value value = Value.of(row);
        String name = row.name().isBlank() ? "none" : row.name().toLowerCase(Locale.ROOT);
        if (!seen.add(name)) {
            out.skipped(subject + row.safeName(), "row_twice");
        } else if (value.isKnown()) {
            give(subject + "{name}", value.number(), Tags.of("name", name), out);
        } else {
            out.skipped(subject + row.safeName(), value.reason());
        }
    }

    private void row(Fields row, Set<Tags> seen, SampleSink out) {
        Tags tags = Tags.NONE;
        for (String tag : settings.tags()) {
            tags = tags.with(
                    tag.toLowerCase(Locale.ROOT),
                    row.text(tag).filter(text -> !text.isBlank()).orElse("none"));
        }
        if (!seen.add(tags)) {
            out.skipped(tagged, "row_twice");
            return;
        }
        for (String column : settings.values()) {
            OptionalDouble value = row.number(column);
            if (value.isPresent()) {
                give(tagged + column.toLowerCase(Locale.ROOT), value.getAsDouble(), tags, out);
            } else {
                out.skipped(tagged + column, "no_number");
            }
        }
    }

    private void give(String name, double value, Tags tags, SampleSink out) {
        if (settings.kind() == QuerySettings.Kind.COUNTER) {
            out.counter(name, value, tags);
        } else {
            out.gauge(name, value, tags);
        }
    }

    /** A misspelt column is no column without a number. */
    private void requireColumns(List<Fields> rows) throws IOException {
        if (rows.isEmpty()) {
            return;
        }
        Set<String> there = rows.get(0).names();
        for (String column : Stream.concat(settings.values().stream(), settings.tags().stream())
                .toList()) {
            if (!there.contains(column.toLowerCase(Locale.ROOT))) {
                throw new IOException("the answer has no column '" + column + "'; it has " + String.join(", ", there));
            }
        }
    }

    private void tellMore(int rows, SampleSink out) {
        if (rows > settings.rows()) {
            out.skipped(subject, "too_many_rows");
        }
    }
}
