package io.tidegauge.mysqlprotocol;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * One row by the names of its columns, in any case: versions add, drop and move columns. What is asked for by several names has
 * the first of them that the row has.
 */
public final class Fields {

    private final Map<String, Optional<String>> columns;

    private Fields(Map<String, Optional<String>> columns) {
        this.columns = columns;
    }

    /** The row that the answer stands at. */
    public static Fields of(ResultSet row) throws SQLException {
        ResultSetMetaData names = row.getMetaData();
        Map<String, Optional<String>> columns = new LinkedHashMap<>();
        for (int i = 1; i <= names.getColumnCount(); i++) {
            columns.putIfAbsent(
                    names.getColumnLabel(i).toLowerCase(Locale.ROOT), Optional.ofNullable(row.getString(i)));
        }
        return new Fields(columns);
    }

    /** A row that was recorded. */
    public static Fields of(Map<String, String> values) {
        Map<String, Optional<String>> columns = new LinkedHashMap<>();
        values.forEach((name, value) -> columns.put(name.toLowerCase(Locale.ROOT), Optional.of(value)));
        return new Fields(columns);
    }

    /** The columns' names, in lower case and in the answer's order. */
    public Set<String> names() {
        return columns.keySet();
    }

    /** The text; empty where the row has none of the columns, or NULL. */
    public Optional<String> text(String... names) {
        for (String name : names) {
            Optional<String> value = columns.getOrDefault(name.toLowerCase(Locale.ROOT), Optional.empty());
            if (value.isPresent()) {
                return value;
            }
        }
        return Optional.empty();
    }

    /** The number, or 0/1 of a switch; empty where there is neither. */
    public OptionalDouble number(String... names) {
        Optional<Value> value = text(names).map(text -> Value.of(new Row(names[0], text)));
        return value.filter(Value::isKnown)
                .map(known -> OptionalDouble.of(known.number()))
                .orElseGet(OptionalDouble::empty);
    }
}
