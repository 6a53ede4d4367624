package io.tidegauge.api;

import java.io.OutputStream;
import java.time.Duration;
import java.time.InstantSource;

/** What the agent tells a plugin about the entry it is created for. */
public interface PluginContext {

    /** The entry's id. */
    String id();

    /** The deadline of one read or one send. The plugin sets its own socket time-outs at or below it. */
    Duration timeout();

    InstantSource clock();

    /** Where the entry may keep what it must remember. */
    StateDirectory state();

    /** Standard output, for a publisher that writes to it; not to be closed. */
    OutputStream standardOutput();
}
