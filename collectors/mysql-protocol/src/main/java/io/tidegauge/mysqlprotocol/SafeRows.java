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

    /** The last answer's names, in its order, and their metrics: the next one has nearly always the same in the same places. */
    private List<Row> lastRows = List.of();

    private String[] lastMetrics = {};
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
            lastRows = List.of();
        }
        String[] names = new String[rows.size()];
        for (int i = 0; i < names.length; i++) {
            Row row = rows.get(i);
            String metric =
                    i < lastRows.size() && lastRows.get(i).name().equals(row.name()) ? lastMetrics[i] : metric(row);
            names[i] = metric;
            Value value = Value.of(row);
            if (metric.isEmpty()) {
                out.skipped(subject + "." + row.safeName(), "name_collision");
            } else if (value.isKnown()) {
                taker.take(metric, value);
            } else {
                out.skipped(metric, value.reason());
            }
        }
        lastRows = rows;
        lastMetrics = names;
    }

    private String metric(Row row) {
        String metric = metrics.get(row.name());
        if (metric == null) {
            metric = named(row);
            metrics.put(row.name(), metric);
        }
        return metric;
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
