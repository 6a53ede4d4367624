package io.tidegauge.agent.pipeline;

import io.tidegauge.api.Sample;
import io.tidegauge.api.Tags;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * What one reading of one part gave.
 *
 * @param at the tick's planned instant
 * @param complete whether everything could be read, so that what did not come is gone
 * @param restarted the tags whose totals began again; {@link Tags#NONE} stands for all
 */
public record Batch(String part, Instant at, List<Reading> readings, boolean complete, Set<Tags> restarted) {

    /** Whether the source gave anything at all; {@code up} is the agent's. */
    boolean someCame() {
        return readings.size() > 1;
    }

    /**
     * One value as the collector gave it.
     *
     * @param nanoTime the monotonic clock when it was given
     */
    public record Reading(String name, Tags tags, Sample.Kind kind, double value, long nanoTime) {}
}
