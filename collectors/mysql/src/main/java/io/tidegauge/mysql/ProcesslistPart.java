package io.tidegauge.mysql;

import io.tidegauge.api.SampleSink;
import io.tidegauge.api.Tags;
import io.tidegauge.mysqlprotocol.Fields;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

/** Sessions, counted by what they do; ours is not one of them. */
final class ProcesslistPart {

    /** What a session that never began, or whose clock was set, says of its time. */
    private static final double LONGEST_SECONDS = 1e9;

    private final ProcesslistSettings settings;
    private final GuardedSource source = new GuardedSource(this::readAll, ThreadTable::privileges);

    ProcesslistPart(ProcesslistSettings settings) {
        this.settings = settings;
    }

    void read(Session session, SampleSink out) throws IOException, SQLException {
        source.read(session, out);
    }

    private void readAll(Session session, SampleSink out) throws IOException, SQLException {
        boolean threads = ThreadTable.isIn(session);
        for (ProcesslistSettings.By by : settings.by()) {
            give(by, session.rows(threads ? ofThreads(by) : ofProcesslist(by)), out);
        }
    }

    private static String ofThreads(ProcesslistSettings.By by) {
        String column = "PROCESSLIST_" + by.name();
        return "SELECT " + column + " AS word, COUNT(*) AS sessions, MAX(PROCESSLIST_TIME) AS oldest"
                + " FROM performance_schema.threads WHERE PROCESSLIST_ID IS NOT NULL AND PROCESSLIST_ID <> CONNECTION_ID()"
                + " GROUP BY " + column;
    }

    private static String ofProcesslist(ProcesslistSettings.By by) {
        String column = by == ProcesslistSettings.By.HOST ? "SUBSTRING_INDEX(HOST, ':', 1)" : by.name();
        return "SELECT " + column + " AS word, COUNT(*) AS sessions, MAX(TIME) AS oldest"
                + " FROM information_schema.PROCESSLIST WHERE ID <> CONNECTION_ID() GROUP BY " + column;
    }

    private void give(ProcesslistSettings.By by, List<Fields> rows, SampleSink out) {
        String subject = by.name().toLowerCase(Locale.ROOT);
        String count = "processlist." + subject + ".{" + subject + "}.count";
        String oldest = "processlist." + subject + ".{" + subject + "}.oldest_seconds";
        List<Fields> mostFirst = rows.stream()
                .sorted((one, other) -> Double.compare(sessions(other), sessions(one)))
                .toList();
        double others = 0;
        for (int i = 0; i < mostFirst.size(); i++) {
            Fields row = mostFirst.get(i);
            if (i >= settings.top()) {
                others += sessions(row);
                continue;
            }
            String word = row.text("word").filter(text -> !text.isBlank()).orElse("none");
            Tags tags = Tags.of(subject, by.isOfTheServer() ? word.toLowerCase(Locale.ROOT) : word);
            out.gauge(count, sessions(row), tags);
            double seconds = row.number("oldest").orElse(0);
            if (seconds <= LONGEST_SECONDS) {
                out.gauge(oldest, Math.max(0, seconds), tags);
            }
        }
        if (others > 0) {
            out.gauge(count, others, Tags.of(subject, "other"));
        }
    }

    private static double sessions(Fields row) {
        return row.number("sessions").orElse(0);
    }
}
