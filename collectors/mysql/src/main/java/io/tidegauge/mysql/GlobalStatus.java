package io.tidegauge.mysql;

import io.tidegauge.mysqlprotocol.Row;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * {@code SHOW GLOBAL STATUS}, one answer for all parts of a round: a server works as long on a few of its rows as on all. Kept are the
 * rows that another part has asked for, and not longer than a round takes.
 */
final class GlobalStatus {

    private static final long FRESH_NANOS = 500_000_000;

    private final Session session;
    private final LongSupplier nanoTime;
    private final Map<String, List<Row>> kept = new HashMap<>();
    private long came;
    private int login;

    /** @param nanoTime the monotonic clock */
    GlobalStatus(Session session, LongSupplier nanoTime) {
        this.session = session;
        this.nanoTime = nanoTime;
    }

    /** All of it, asked for now. */
    Answer all() throws IOException, SQLException {
        Answer answer = session.pairs("SHOW GLOBAL STATUS");
        kept.replaceAll((prefix, rows) -> beginning(prefix, answer.rows()));
        came = nanoTime.getAsLong();
        login = session.logins();
        return answer;
    }

    /** The rows whose names begin with {@code prefix}: of the answer that has just come, or asked for now. */
    List<Row> rows(String prefix) throws IOException, SQLException {
        session.flavour(); // logs in where nobody is
        boolean fresh = login == session.logins() && nanoTime.getAsLong() - came < FRESH_NANOS;
        List<Row> rows = fresh ? kept.getOrDefault(prefix, List.of()) : List.of();
        if (rows.isEmpty()) {
            kept.put(prefix, List.of()); // from the next answer on
            return session.pairs("SHOW GLOBAL STATUS LIKE '" + prefix + "%'").rows();
        }
        return rows;
    }

    private static List<Row> beginning(String prefix, List<Row> rows) {
        List<Row> some = new ArrayList<>();
        for (Row row : rows) {
            if (row.name().regionMatches(true, 0, prefix, 0, prefix.length())) {
                some.add(row);
            }
        }
        return some;
    }
}
