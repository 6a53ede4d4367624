package io.tidegauge.mysql;

import io.tidegauge.api.Setting;
import io.tidegauge.api.SettingsException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** One statement of the user's own. */
public record QuerySettings(
        @Setting("a statement that returns rows; it runs in a read-only session")
        String sql,

        @Setting(value = "how often it runs", fallback = "60s")
        Duration every,

        @Setting(
                value = "columns whose numbers are metrics; none: two columns, the name of a metric and its value",
                fallback = "[]")
        List<String> values,

        @Setting(value = "columns that tell one row's metrics from another's", fallback = "[]")
        List<String> tags,

        @Setting(value = "what the numbers are: gauge, or counter for a total that grows", fallback = "gauge")
        Kind kind,

        @Setting(value = "how many rows are taken; more are counted as skipped", fallback = "100")
        int rows) {

    /** What a number is. */
    public enum Kind {
        GAUGE,
        COUNTER
    }

    private static final String WORD = "[A-Za-z0-9_]{1,64}";
    private static final int MOST_ROWS = 10_000;

    public QuerySettings {
        if (sql.isBlank()) {
            throw new SettingsException("sql", "is empty", "write a SELECT");
        }
        if (every.isZero() || every.isNegative()) {
            throw new SettingsException("every", "is no time", "write 60s");
        }
        if (rows < 1 || rows > MOST_ROWS) {
            throw new SettingsException("rows", "is not 1 to " + MOST_ROWS, "write 100");
        }
        if (values.isEmpty() && !tags.isEmpty()) {
            throw new SettingsException("tags", "need values", "name the columns with numbers in values:");
        }
        Set<String> seen = new HashSet<>();
        values.forEach(column -> check("values", column, seen));
        tags.forEach(column -> check("tags", column, seen));
    }

    private static void check(String key, String column, Set<String> seen) {
        if (!column.matches(WORD)) {
            throw new SettingsException(
                    key, "'" + column + "' is no word of letters, digits and _", "give the column a name with AS");
        }
        if (!seen.add(column.toLowerCase(Locale.ROOT))) {
            throw new SettingsException(key, "'" + column + "' is named twice", "name each column once");
        }
    }
}
