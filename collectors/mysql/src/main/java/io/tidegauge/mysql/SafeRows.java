package io.tidegauge.mysql;

import io.tidegauge.api.SampleSink;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives the rows that are numbers, under safe names; says of the others why not. */
final class SafeRows {

    private static final Logger LOG = System.getLogger(SafeRows.class.getName());

    private final String subject;
    private final Map<String, String> metricNames = new HashMap<>();
    private boolean collisionSaid;

    /** @param subject the metrics' first word */
    SafeRows(String subject) {
        this.subject = subject;
    }

    /** Takes one number with its metric name. */
    interface Taker {
        void take(String metric, Value value);
    }

    void give(List<Row> rows, Taker taker, SampleSink out) {
        Set<String> given = new HashSet<>();
        for (Row row : rows) {
            String metric = metricNames.computeIfAbsent(row.name(), name -> subject + "." + row.safeName());
            Value value = Value.of(row);
            if (!value.isKnown()) {
                out.skipped(metric, value.reason());
            } else if (given.add(metric)) {
                taker.take(metric, value);
            } else {
                collides(row, metric, out);
            }
        }
        if (metricNames.size() > 2 * rows.size()) {
            metricNames.clear(); // another server answers there now
        }
    }

    private void collides(Row row, String metric, SampleSink out) {
        out.skipped(metric, "name_collision");
        if (!collisionSaid) {
            LOG.log(Level.WARNING, "{0}: another row has this name already, left out (said once)", row.name());
            collisionSaid = true;
        }
    }
}
