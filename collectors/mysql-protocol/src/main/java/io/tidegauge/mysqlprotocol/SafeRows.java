package io.tidegauge.mysqlprotocol;

import io.tidegauge.api.SampleSink;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives the rows that are numbers, under safe names; says of the others why not. */
public final class SafeRows {

    private static final Logger LOG = System.getLogger(SafeRows.class.getName());

    private final String subject;

    /** Metric names by the server's names; "" for one whose metric another row has already. */
    private final Map<String, String> metrics = new HashMap<>();

    private final Set<String> taken = new HashSet<>();
    private boolean collisionSaid;

    /** @param subject the metrics' first word */
    public SafeRows(String subject) {
        this.subject = subject;
    }

    /** Takes one number with its metric name. */
    public interface Taker {
        void take(String metric, Value value);
    }

    public void give(List<Row> rows, Taker taker, SampleSink out) {
        if (metrics.size() > 2 * rows.size()) { // another server answers there now
            metrics.clear();
            taken.clear();
        }
        for (Row row : rows) {
            String metric = metrics.get(row.name());
            if (metric == null) {
                metric = named(row);
                metrics.put(row.name(), metric);
            }
            Value value = Value.of(row);
            if (metric.isEmpty()) {
                out.skipped(subject + "." + row.safeName(), "name_collision");
            } else if (value.isKnown()) {
                taker.take(metric, value);
            } else {
                out.skipped(metric, value.reason());
            }
        }
    }

    private String named(Row row) {
        String metric = subject + "." + row.safeName();
        if (taken.add(metric)) {
            return metric;
        }
        if (!collisionSaid) {
            LOG.log(Level.WARNING, "{0}: another row has this name already, left out (said once)", row.name());
            collisionSaid = true;
        }
        return "";
    }
}
