package io.tidegauge.mysql;

import io.tidegauge.api.SampleSink;
import io.tidegauge.api.Tags;
import io.tidegauge.mysqlprotocol.Fields;
import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Sessions, counted by what they do; ours is not one of them. */
final class ProcesslistPart {

    /** What a session that never began, or whose clock was set, says of its time. */
    private static final double LONGEST_SECONDS = 1e9;

    /** Without the port, which stands behind the last colon, also of an IPv6 address. */
    private static final String HOST = "LEFT(HOST, LENGTH(HOST) - LOCATE(':', REVERSE(HOST)))";

    private static final String OTHER = "other";

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
        if (!threads) {
            session.requireProcess();
        }
        for (ProcesslistSettings.By by : settings.by()) {
            give(by, session.rows(threads ? ofThreads(by) : ofProcesslist(by)), out);
        }
    }

    /** An applier that has nothing to do says Query, and for how long: it is no session of anybody's. */
    private static String ofThreads(ProcesslistSettings.By by) {
        String column = "PROCESSLIST_" + by.name();
        return "SELECT " + column + " AS word, COUNT(*) AS sessions, MAX(PROCESSLIST_TIME) AS oldest"
                + " FROM performance_schema.threads WHERE PROCESSLIST_ID IS NOT NULL AND PROCESSLIST_ID <> CONNECTION_ID()"
                + " AND NAME NOT LIKE 'thread/sql/slave%' AND NAME NOT LIKE 'thread/sql/replica%' GROUP BY " + column;
    }

    private static String ofProcesslist(ProcesslistSettings.By by) {
        String column = by == ProcesslistSettings.By.HOST ? HOST : by.name();
        return "SELECT " + column + " AS word, COUNT(*) AS sessions, MAX(TIME) AS oldest"
                + " FROM information_schema.PROCESSLIST WHERE ID <> CONNECTION_ID() AND USER <> 'system user' GROUP BY "
                + column;
    }

    private void give(ProcesslistSettings.By by, List<Fields> rows, SampleSink out) {
        Map<String, Sessions> byWord = new HashMap<>();
        rows.forEach(row -> byWord.merge(word(by, row), Sessions.of(row), Sessions::and));
        List<Map.Entry<String, Sessions>> mostFirst = byWord.entrySet().stream()
                .sorted((one, other) ->
                        Double.compare(other.getValue().count(), one.getValue().count()))
                .toList();
        Map<String, Sessions> shown = new HashMap<>();
        for (int i = 0; i < mostFirst.size(); i++) {
            String word = i < settings.top() ? mostFirst.get(i).getKey() : OTHER;
            shown.merge(word, mostFirst.get(i).getValue(), Sessions::and);
        }
        String subject = by.name().toLowerCase(Locale.ROOT);
        String name = "processlist." + subject + ".{" + subject + "}.";
        shown.forEach((word, sessions) -> {
            Tags tags = Tags.of(subject, word);
            out.gauge(name + "count", sessions.count(), tags);
            out.gauge(name + "oldest_seconds", sessions.oldest(), tags);
        });
    }

    /** What a session is at, in one word; the server's own words in lower case, names as they are. */
    private static String word(ProcesslistSettings.By by, Fields row) {
        String word = row.text("word").filter(text -> !text.isBlank()).orElse("none");
        return by.isOfTheServer() ? word.toLowerCase(Locale.ROOT) : word;
    }

    /** Sessions of one word. */
    private record Sessions(double count, double oldest) {
        static Sessions of(Fields row) {
            double oldest = row.number("oldest").orElse(0);
            boolean known = oldest >= 0 && oldest <= LONGEST_SECONDS;
            return new Sessions(row.number("sessions").orElse(0), known ? oldest : 0);
        }

        Sessions and(Sessions other) {
            return new Sessions(count + other.count, Math.max(oldest, other.oldest));
        }
    }
}
