package io.tidegauge.mysql;

import io.tidegauge.api.SampleSink;
import io.tidegauge.api.Tags;
import io.tidegauge.mysqlprotocol.Fields;
import java.io.IOException;
import java.sql.SQLException;

/** The statements that took the most time since the server's digests were last emptied, each under the start of its digest. */
final class StatementsPart {

    private static final double PICOS = 1e12;
    private static final int DIGEST_LENGTH = 16;

    /** Seven series each: capped below 500. */
    private static final String STATEMENT = "SELECT DIGEST, SUM(COUNT_STAR) AS calls, SUM(SUM_TIMER_WAIT) AS picos,"
            + " SUM(SUM_ERRORS) AS errors, SUM(SUM_ROWS_EXAMINED) AS examined, SUM(SUM_ROWS_SENT) AS sent,"
            + " SUM(SUM_CREATED_TMP_DISK_TABLES) AS tmp_disk_tables, SUM(SUM_NO_INDEX_USED) AS no_index"
            + " FROM performance_schema.events_statements_summary_by_digest WHERE DIGEST IS NOT NULL"
            + " GROUP BY DIGEST ORDER BY SUM(SUM_TIMER_WAIT) DESC LIMIT 50";

    private final GuardedSource source =
            new GuardedSource(StatementsPart::readAll, flavour -> "SELECT ON performance_schema.*");

    void read(Session session, SampleSink out) throws IOException, SQLException {
        if (!session.hasPerformanceSchema()) {
            throw new IOException("the server's performance schema is off: write performance_schema=ON into its"
                    + " configuration (needs a restart), or leave the part statements out");
        }
        source.read(session, out);
    }

    private static void readAll(Session session, SampleSink out) throws IOException, SQLException {
        for (Fields row : session.rows(STATEMENT)) {
            String digest = row.text("DIGEST").orElse("");
            Tags tags = Tags.of("digest", digest.substring(0, Math.min(DIGEST_LENGTH, digest.length())));
            counter(row, "calls", "statements.{digest}.calls", tags, out);
            row.number("picos").ifPresent(picos -> out.counter("statements.{digest}.seconds", picos / PICOS, tags));
            counter(row, "errors", "statements.{digest}.errors", tags, out);
            counter(row, "examined", "statements.{digest}.rows_examined", tags, out);
            counter(row, "sent", "statements.{digest}.rows_sent", tags, out);
            counter(row, "tmp_disk_tables", "statements.{digest}.tmp_disk_tables", tags, out);
            counter(row, "no_index", "statements.{digest}.no_index_used", tags, out);
        }
    }

    private static void counter(Fields row, String column, String name, Tags tags, SampleSink out) {
        row.number(column).ifPresent(total -> out.counter(name, total, tags));
    }
}
