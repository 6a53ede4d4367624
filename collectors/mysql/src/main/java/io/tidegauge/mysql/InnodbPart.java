package io.tidegauge.mysql;

import io.tidegauge.api.SampleSink;
import io.tidegauge.mysqlprotocol.Fields;
import io.tidegauge.mysqlprotocol.Row;
import io.tidegauge.mysqlprotocol.Value;
import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** InnoDB by mysql-statsd's names, as far as it is to be had cheaply: from status variables and tables. */
final class InnodbPart {

    private static final GuardedSource.Privileges PROCESS = flavour -> "PROCESS ON *.*";

    /** {@code trx_started} is in the time zone of the server's host, whatever the session's is. */
    private static final String NOW_OF_HOST = "CONVERT_TZ(NOW(), @@SESSION.time_zone, 'SYSTEM')";

    private static final String TRANSACTIONS = "SELECT COUNT(*) AS active, SUM(trx_state = 'LOCK WAIT') AS waiting,"
            + " TIMESTAMPDIFF(SECOND, MIN(trx_started), " + NOW_OF_HOST + ") AS longest,"
            + " SUM(TIMESTAMPDIFF(SECOND, trx_wait_started, " + NOW_OF_HOST + ")) AS waited,"
            + " SUM(trx_tables_in_use) AS in_use, SUM(trx_tables_locked) AS locked, SUM(trx_lock_structs) AS structs"
            + " FROM information_schema.INNODB_TRX";

    private final InnodbSources sources = InnodbSources.ofTable();
    private final InnodbMetrics metrics;
    private final GuardedSource counters = new GuardedSource(this::readCounters, PROCESS);
    private final GuardedSource transactions = new GuardedSource(this::readTransactions, PROCESS);
    private Map<String, Double> values = new HashMap<>();

    /** What this server told since the last login. */
    private final Set<String> told = new HashSet<>();

    /** Counters that it has not, or has switched off. */
    private final Set<String> missing = new HashSet<>();

    /** What its status told at the last reading, and the counters that have the rest. */
    private Set<String> toldByStatus = Set.of();

    private Set<String> counterNames = sources.metricsFor(Set.of());

    private int login;

    /** Whether all sources were read since the last login that the text might be taken for. */
    private boolean known;

    InnodbPart(InnodbMetrics metrics) {
        this.metrics = metrics;
    }

    void read(Session session, SampleSink out) throws IOException, SQLException {
        collect(session, out);
        new TreeMap<>(values).forEach((name, value) -> metrics.give(name, value, out));
    }

    /** What this part tells of the server that answers now; read, if it is not known yet; empty where that failed. */
    Optional<Set<String>> told(Session session, SampleSink out) throws IOException, SQLException {
        session.flavour();
        if (login != session.logins() || !known) {
            collect(session, out);
        }
        return known ? Optional.of(told) : Optional.empty();
    }

    private void collect(Session session, SampleSink out) throws IOException, SQLException {
        Map<String, Double> status = new HashMap<>();
        for (Row row : session.status().rows("Innodb")) {
            Value value = Value.of(row);
            if (value.isKnown()) {
                status.put(row.name(), value.number());
            }
        }
        if (login != session.logins()) {
            login = session.logins();
            known = false;
            told.clear();
            missing.clear();
        }
        values = sources.ofStatus(status);
        known |= counters.readBeside("INNODB_METRICS", session, out);
        transactions.readBeside("INNODB_TRX", session, out);
        RedoLog.derive(values);
        told.addAll(values.keySet());
    }

    private void readCounters(Session session, SampleSink out) throws IOException, SQLException {
        if (!values.keySet().equals(toldByStatus)) {
            toldByStatus = Set.copyOf(values.keySet());
            counterNames = sources.metricsFor(toldByStatus);
        }
        Set<String> wanted = new TreeSet<>(counterNames);
        wanted.removeAll(missing);
        if (wanted.isEmpty()) {
            return;
        }
        Map<String, Double> found = new HashMap<>();
        String names = "'" + String.join("', '", wanted) + "'";
        for (Fields row :
                session.rows("SELECT * FROM information_schema.INNODB_METRICS WHERE NAME IN (" + names + ")")) {
            boolean enabled =
                    row.text("STATUS").map("enabled"::equalsIgnoreCase).orElse(true)
                            && row.number("ENABLED").orElse(1) == 1;
            OptionalDouble count = row.number("COUNT");
            Optional<String> name = row.text("NAME");
            if (enabled && count.isPresent() && name.isPresent()) {
                found.put(name.get(), count.getAsDouble());
            }
        }
        missing.addAll(wanted);
        missing.removeAll(found.keySet());
        sources.addOfMetrics(found, values);
    }

    private void readTransactions(Session session, SampleSink out) throws IOException, SQLException {
        for (Fields row : session.rows(TRANSACTIONS)) {
            values.put("active_transactions", row.number("active").orElse(0));
            values.put("locked_transactions", row.number("waiting").orElse(0));
            values.put(
                    "longest_transaction_seconds",
                    Math.max(0, row.number("longest").orElse(0)));
            values.put("innodb_lock_wait_secs", Math.max(0, row.number("waited").orElse(0)));
            values.put("innodb_tables_in_use", row.number("in_use").orElse(0));
            values.put("innodb_locked_tables", row.number("locked").orElse(0));
            values.put("innodb_lock_structs", row.number("structs").orElse(0));
        }
    }
}
