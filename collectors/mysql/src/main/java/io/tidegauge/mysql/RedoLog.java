package io.tidegauge.mysql;

import java.util.Map;

/** How far the redo log is ahead of the disk and of the data files: at its limit every write waits for a flush. */
final class RedoLog {

    private RedoLog() {}

    /** Adds what follows from the positions that are among the values. */
    static void derive(Map<String, Double> values) {
        difference("log_bytes_written", "log_bytes_flushed", "unflushed_log", values);
        difference("log_bytes_written", "last_checkpoint", "uncheckpointed_bytes", values);
        Double age = values.get("uncheckpointed_bytes");
        if (age != null) {
            values.put("checkpoint_age_bytes", age);
            double limit = values.getOrDefault("checkpoint_max_age_bytes", 0.0);
            if (limit > 0) {
                values.put("checkpoint_age_ratio", age / limit);
            }
        }
    }

    /** The positions are read one after another: the later one may be ahead. */
    private static void difference(String of, String less, String name, Map<String, Double> values) {
        if (values.containsKey(of) && values.containsKey(less)) {
            values.put(name, Math.max(0, values.get(of) - values.get(less)));
        }
    }
}
