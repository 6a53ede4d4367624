package io.tidegauge.mysql;

import io.tidegauge.api.SampleSink;
import io.tidegauge.mysql.innodb.InnodbText;
import io.tidegauge.mysqlprotocol.Fields;
import io.tidegauge.mysqlprotocol.Row;
import io.tidegauge.mysqlprotocol.Value;
import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;

/**
 * InnoDB, by mysql-statsd's names, each figure from the best source that this server has: what costs little at every tick, and
 * what only the text of SHOW ENGINE INNODB STATUS has more rarely.
 */
final class InnodbPart {

    private static final String SUBJECT = "innodb.";
    private static final GuardedSource.Privileges PROCESS = flavour -> "PROCESS ON *.*";

    private static final String TRANSACTIONS = "SELECT COUNT(*) AS active, SUM(trx_state = 'LOCK WAIT') AS waiting,"
            + " TIMESTAMPDIFF(SECOND, MIN(trx_started), NOW()) AS longest, SUM(trx_tables_in_use) AS in_use,"
            + " SUM(trx_tables_locked) AS locked, SUM(trx_lock_structs) AS structs"
            + " FROM information_schema.INNODB_TRX";

    private final InnodbSources sources = InnodbSources.ofTable();
    private final MetricKinds kinds;
    private final GuardedSource counters = new GuardedSource(this::readCounters, PROCESS);
    private final GuardedSource transactions = new GuardedSource(this::readTransactions, PROCESS);
    private final GuardedSource text = new GuardedSource(this::readText, PROCESS);
    private Map<String, Double> values = new HashMap<>();
    private Set<String> toldWithoutText = Set.of();

    /** Counters that this server has not, or has switched off. */
    private final Set<String> missing = new HashSet<>();

    private int login;

    InnodbPart(MetricKinds kinds) {
        this.kinds = kinds;
    }

    /** The part {@code innodb}. */
    void read(Session session, SampleSink out) throws IOException, SQLException {
        Map<String, Double> status = new HashMap<>();
        for (Row row : session.pairs("SHOW GLOBAL STATUS LIKE 'Innodb%'").rows()) {
            Value value = Value.of(row);
            if (value.isKnown()) {
                status.put(row.name(), value.number());
            }
        }
        values = sources.ofStatus(status);
        counters.readBeside("INNODB_METRICS", session, out);
        transactions.readBeside("INNODB_TRX", session, out);
        ofTheLog();
        values.forEach((name, value) -> give(name, value, out));
        toldWithoutText = Set.copyOf(values.keySet());
    }

    /** The part {@code innodb_text}: what the other part has not. */
    void readText(Session session, SampleSink out) throws IOException, SQLException {
        List<Fields> rows = session.rows("SHOW ENGINE INNODB STATUS");
        Map<String, Double> told = InnodbText.values(
                rows.stream().findFirst().flatMap(row -> row.text("Status")).orElse(""));
        told.forEach((name, value) -> {
            if (!toldWithoutText.contains(name)) {
                give(name, value, out);
            }
        });
    }

    Source text() {
        return text;
    }

    private void give(String name, double value, SampleSink out) {
        String metric = SUBJECT + name;
        if (kinds.isTotal(metric, value)) {
            out.counter(metric, value);
        } else {
            out.gauge(metric, value);
        }
    }

    private void readCounters(Session session, SampleSink out) throws IOException, SQLException {
        if (login != session.logins()) {
            login = session.logins();
            missing.clear();
        }
        Set<String> wanted = new TreeSet<>(sources.metricsFor(values.keySet()));
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
            values.put("innodb_tables_in_use", row.number("in_use").orElse(0));
            values.put("innodb_locked_tables", row.number("locked").orElse(0));
            values.put("innodb_lock_structs", row.number("structs").orElse(0));
        }
    }

    /** How far the log is ahead of the data files: when it reaches its limit, every write waits for a flush. */
    private void ofTheLog() {
        difference("log_bytes_written", "log_bytes_flushed", "unflushed_log");
        difference("log_bytes_written", "last_checkpoint", "uncheckpointed_bytes");
        Double age = values.get("uncheckpointed_bytes");
        if (age != null) {
            values.put("checkpoint_age_bytes", age);
            double limit = values.getOrDefault("checkpoint_max_age_bytes", 0.0);
            if (limit > 0) {
                values.put("checkpoint_age_ratio", age / limit);
            }
        }
    }

    private void difference(String of, String less, String name) {
        if (values.containsKey(of) && values.containsKey(less)) {
            values.put(name, Math.max(0, values.get(of) - values.get(less)));
        }
    }
}
