package io.tidegauge.mysql;

import io.tidegauge.api.SampleSink;
import io.tidegauge.api.Tags;
import io.tidegauge.mysqlprotocol.Fields;
import java.io.IOException;
import java.sql.SQLException;

/** How large tables are, the largest first, and how far their auto_increment has come. Dear on a server with many tables. */
final class SchemaPart {

    /** Four series each: capped below 500. */
    private static final int TABLES = 100;

    private static final String OF_OTHERS = " WHERE t.TABLE_TYPE IN ('BASE TABLE', 'SYSTEM VERSIONED')"
            + " AND t.TABLE_SCHEMA NOT IN ('mysql', 'information_schema', 'performance_schema', 'sys')";

    private static final String SCHEMAS =
            "SELECT t.TABLE_SCHEMA AS `schema`, COUNT(*) AS tables, SUM(t.DATA_LENGTH) AS data,"
                    + " SUM(t.INDEX_LENGTH) AS indexes FROM information_schema.TABLES t" + OF_OTHERS
                    + " GROUP BY t.TABLE_SCHEMA ORDER BY SUM(t.DATA_LENGTH) DESC LIMIT 25";

    private static final String LARGEST =
            "SELECT t.TABLE_SCHEMA AS `schema`, t.TABLE_NAME AS `table`, t.TABLE_ROWS AS table_rows,"
                    + " t.DATA_LENGTH AS data, t.INDEX_LENGTH AS indexes FROM information_schema.TABLES t" + OF_OTHERS
                    + " ORDER BY t.DATA_LENGTH + t.INDEX_LENGTH DESC LIMIT " + TABLES;

    private static final String BITS =
            "CASE c.DATA_TYPE WHEN 'tinyint' THEN 8 WHEN 'smallint' THEN 16 WHEN 'mediumint' THEN 24"
                    + " WHEN 'int' THEN 32 ELSE 64 END";

    /** Of all numbers that the column can have, how many are used up; 1: the next INSERT fails. */
    private static final String FILLED = "SELECT t.TABLE_SCHEMA AS `schema`, t.TABLE_NAME AS `table`,"
            + " (t.AUTO_INCREMENT - 1) / (POW(2, " + BITS
            + " - IF(c.COLUMN_TYPE LIKE '%unsigned%', 0, 1)) - 1) AS ratio"
            + " FROM information_schema.TABLES t JOIN information_schema.COLUMNS c ON c.TABLE_SCHEMA = t.TABLE_SCHEMA"
            + " AND c.TABLE_NAME = t.TABLE_NAME AND c.EXTRA LIKE '%auto_increment%'" + OF_OTHERS
            + " AND t.AUTO_INCREMENT IS NOT NULL AND c.DATA_TYPE LIKE '%int' ORDER BY ratio DESC LIMIT " + TABLES;

    private final GuardedSource source = new GuardedSource(SchemaPart::readAll, flavour -> "SELECT ON *.*");

    private final GuardedSource filled = new GuardedSource(SchemaPart::readFilled, flavour -> "SELECT ON *.*");

    void read(Session session, SampleSink out) throws IOException, SQLException {
        if (!session.flavour().mariadb() && !session.flavour().isMysql(5, 7, 8)) {
            throw new IOException("a MySQL before 5.7.8 cannot limit how long this takes: leave the part schema out");
        }
        source.read(session, out);
        filled.readBeside("auto_increment", session, out);
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
        }
    }

    private static void readFilled(Session session, SampleSink out) throws IOException, SQLException {
        for (Fields row : session.rows(FILLED)) {
            Tags table = Tags.of("schema", row.text("schema").orElse("none"))
                    .with("table", row.text("table").orElse("none"));
            row.number("ratio")
                    .ifPresent(ratio ->
                            out.gauge("schema.{schema}.table.{table}.auto_increment_ratio", Math.min(1, ratio), table));
        }
    }

    private static void gauge(Fields row, String column, String name, Tags tags, SampleSink out) {
        row.number(column).ifPresent(value -> out.gauge(name, value, tags));
    }
}
