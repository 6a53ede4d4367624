package io.tidegauge.mysql;

import io.tidegauge.api.SampleSink;
import io.tidegauge.api.Tags;
import io.tidegauge.mysqlprotocol.Fields;
import java.io.IOException;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** What each account does: MariaDB's user statistics, MySQL's performance schema. */
final class UsersPart {

    /** With five series each below 500. */
    private static final int USERS = 80;

    private static final String OF_MARIADB =
            "SELECT * FROM information_schema.USER_STATISTICS ORDER BY BUSY_TIME DESC LIMIT " + USERS;

    private static final String OF_MYSQL = "SELECT u.USER AS user, u.CURRENT_CONNECTIONS AS connections,"
            + " u.TOTAL_CONNECTIONS AS TOTAL_CONNECTIONS, SUM(s.COUNT_STAR) AS statements,"
            + " SUM(s.SUM_TIMER_WAIT) / 1e12 AS BUSY_TIME, SUM(s.SUM_ROWS_SENT) AS ROWS_SENT"
            + " FROM performance_schema.users u LEFT JOIN performance_schema.events_statements_summary_by_user_by_event_name s"
            + " ON s.USER = u.USER WHERE u.USER IS NOT NULL GROUP BY u.USER, u.CURRENT_CONNECTIONS, u.TOTAL_CONNECTIONS"
            + " ORDER BY SUM(s.SUM_TIMER_WAIT) DESC LIMIT " + USERS;

    private static final Map<String, String> COUNTERS = counters();

    private static Map<String, String> counters() {
        Map<String, String> counters = new LinkedHashMap<>();
        counters.put("TOTAL_CONNECTIONS", "users.{user}.connections_total");
        counters.put("BUSY_TIME", "users.{user}.busy_seconds");
        counters.put("ROWS_SENT", "users.{user}.rows_sent");
        counters.put("ROWS_READ", "users.{user}.rows_read");
        counters.put("ACCESS_DENIED", "users.{user}.access_denied");
        counters.put("statements", "users.{user}.statements");
        return counters;
    }

    private final GuardedSource source = new GuardedSource(
            UsersPart::readAll, flavour -> flavour.mariadb() ? "PROCESS ON *.*" : "SELECT ON performance_schema.*");

    void read(Session session, SampleSink out) throws IOException, SQLException {
        source.read(session, out);
    }

    private static void readAll(Session session, SampleSink out) throws IOException, SQLException {
        boolean mariadb = session.flavour().mariadb();
        if (mariadb) {
            session.requireProcess();
        }
        if (mariadb
                && session.rows("SELECT @@GLOBAL.userstat AS value")
                                .get(0)
                                .number("value")
                                .orElse(0)
                        != 1) {
            throw new IOException("the server keeps no user statistics: SET GLOBAL userstat = 1 (and userstat=1 in its"
                    + " configuration), or leave the part users out");
        }
        for (Fields row : session.rows(mariadb ? OF_MARIADB : OF_MYSQL)) {
            Tags user = Tags.of(
                    "user", row.text("user").filter(name -> !name.isBlank()).orElse("none"));
            row.number("connections", "CONCURRENT_CONNECTIONS")
                    .ifPresent(now -> out.gauge("users.{user}.connections", now, user));
            COUNTERS.forEach((column, name) -> row.number(column).ifPresent(total -> out.counter(name, total, user)));
        }
    }
}
