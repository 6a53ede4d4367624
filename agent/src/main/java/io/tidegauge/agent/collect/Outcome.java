package io.tidegauge.agent.collect;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How one run of one part went.
 *
 * @param samples how many were sent on
 * @param readings how many the collector gave
 * @param failures what could not be read, a line each; empty after a good run
 * @param skipped what deliberately gave no sample
 */
public record Outcome(
        Instant at, Duration took, int samples, int readings, List<String> failures, List<Skipped> skipped) {

    /** One thing without a sample. */
    public record Skipped(String name, String reason) {}

    public boolean ok() {
        return failures.isEmpty();
    }
}
