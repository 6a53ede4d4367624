package io.tidegauge.agent.publish;

import io.tidegauge.api.Lines;

/** Takes encoded lines for one destination; never waits. */
@FunctionalInterface
public interface LineReceiver {
    void offer(Lines lines);
}
