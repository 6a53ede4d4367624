package io.tidegauge.mysql;

import io.tidegauge.api.SampleSink;
import io.tidegauge.api.Tags;
import io.tidegauge.mysqlprotocol.Fields;
import java.io.IOException;
import java.sql.SQLException;

/** How old the last beat of each server is, by pt-heartbeat's table: lag that no replication thread can be wrong about. */
final class HeartbeatPart {

    /** Two clocks; a beat that is further ahead was written in another time zone, and tells nothing. */
    private static final double AHEAD_SECONDS = 2;

    private final String statement;
    private final GuardedSource source;

    HeartbeatPart(HeartbeatSettings settings) {
        String now = settings.utc() ? "UTC_TIMESTAMP(6)" : "NOW(6)";
        this.statement = "SELECT server_id, TIMESTAMPDIFF(MICROSECOND, REPLACE(ts, 'T', ' '), " + now
                + ") / 1000000 AS lag_seconds FROM " + settings.quoted();
        this.source = new GuardedSource(this::readAll, flavour -> "SELECT ON " + settings.quoted());
    }

    void read(Session session, SampleSink out) throws IOException, SQLException {
        source.read(session, out);
    }

    private void readAll(Session session, SampleSink out) throws IOException, SQLException {
        for (Fields row : session.rows(statement)) {
            Tags server = Tags.of("server_id", row.text("server_id").orElse("none"));
            double lag = row.number("lag_seconds").orElse(Double.NaN);
            if (lag >= -AHEAD_SECONDS) {
                out.gauge("heartbeat.{server_id}.lag_seconds", Math.max(0, lag), server);
            } else {
                out.skipped("heartbeat.{server_id}.lag_seconds", Double.isNaN(lag) ? "no_time" : "clock_ahead");
            }
        }
    }
}
