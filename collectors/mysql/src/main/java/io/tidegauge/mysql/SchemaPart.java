package io.tidegauge.mysql;

import io.tidegauge.api.SampleSink;
import io.tidegauge.api.Tags;
import io.tidegauge.mysqlprotocol.Fields;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.OptionalDouble;

/** How large tables are, the largest first, and how far their auto_increment has come. Dear on a server with many tables. */
final class SchemaPart {

    /** Four series each: capped below 500. */
    private static final int TABLES = 100;

    private static final String OWN = "('mysql', 'information_schema', 'performance_schema', 'sys')";

    private static final String SCHEMAS =
            "SELECT TABLE_SCHEMA AS `schema`, COUNT(*) AS tables, SUM(DATA_LENGTH) AS data,"
                    + " SUM(INDEX_LENGTH) AS indexes FROM information_schema.TABLES WHERE TABLE_TYPE = 'BASE TABLE'"
                    + " AND TABLE_SCHEMA NOT IN " + OWN
                    + " GROUP BY TABLE_SCHEMA ORDER BY SUM(DATA_LENGTH) DESC LIMIT 25";

    private static final String LARGEST =
            "SELECT t.TABLE_SCHEMA AS `schema`, t.TABLE_NAME AS `table`, t.TABLE_ROWS AS table_rows,"
                    + " t.DATA_LENGTH AS data, t.INDEX_LENGTH AS indexes, t.AUTO_INCREMENT AS next, c.DATA_TYPE AS type,"
                    + " c.COLUMN_TYPE LIKE '%unsigned%' AS is_unsigned FROM information_schema.TABLES t LEFT JOIN information_schema.COLUMNS c"
                    + " ON c.TABLE_SCHEMA = t.TABLE_SCHEMA AND c.TABLE_NAME = t.TABLE_NAME AND c.EXTRA LIKE '%auto_increment%'"
                    + " WHERE t.TABLE_TYPE = 'BASE TABLE' AND t.TABLE_SCHEMA NOT IN " + OWN
                    + " ORDER BY t.DATA_LENGTH + t.INDEX_LENGTH DESC LIMIT " + TABLES;

    private static final Map<String, Integer> BITS =
            Map.of("tinyint", 8, "smallint", 16, "mediumint", 24, "int", 32, "integer", 32, "bigint", 64);

    private final GuardedSource source = new GuardedSource(SchemaPart::readAll, flavour -> "SELECT ON *.*");

    void read(Session session, SampleSink out) throws IOException, SQLException {
        source.read(session, out);
    }

    private static void readAll(Session session, SampleSink out) throws IOException, SQLException {
        for (Fields row : session.rows(SCHEMAS)) {
            Tags schema = Tags.of("schema", row.text("schema").orElse("none"));
            gauge(row, "tables", "schema.{schema}.tables", schema, out);
            gauge(row, "data", "schema.{schema}.data_bytes", schema, out);
            gauge(row, "indexes", "schema.{schema}.index_bytes", schema, out);
        }
        for (Fields row : session.rows(LARGEST)) {
            Tags table = Tags.of("schema", row.text("schema").orElse("none"))
                    .with("table", row.text("table").orElse("none"));
            gauge(row, "table_rows", "schema.{schema}.table.{table}.rows", table, out);
            gauge(row, "data", "schema.{schema}.table.{table}.data_bytes", table, out);
            gauge(row, "indexes", "schema.{schema}.table.{table}.index_bytes", table, out);
            fill(row).ifPresent(ratio -> out.gauge("schema.{schema}.table.{table}.auto_increment_ratio", ratio, table));
        }
    }

    private static void gauge(Fields row, String column, String name, Tags tags, SampleSink out) {
        row.number(column).ifPresent(value -> out.gauge(name, value, tags));
    }

    /** Of all numbers that the column can have, how many are used up; 1: the next INSERT fails. */
    private static OptionalDouble fill(Fields row) {
        OptionalDouble next = row.number("next");
        Integer bits = BITS.get(row.text("type").orElse(""));
        if (next.isEmpty() || bits == null) {
            return OptionalDouble.empty();
        }
        double largest = Math.pow(2, row.number("is_unsigned").orElse(0) == 1 ? bits : bits - 1.0) - 1;
        return OptionalDouble.of(Math.min(1, (next.getAsDouble() - 1) / largest));
    }
}
