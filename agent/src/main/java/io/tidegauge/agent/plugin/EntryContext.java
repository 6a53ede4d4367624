package io.tidegauge.agent.plugin;

import io.tidegauge.api.PluginContext;
import io.tidegauge.api.StateDirectory;
import java.io.OutputStream;
import java.time.Duration;
import java.time.InstantSource;

/** What a plugin is told of its entry. */
public record EntryContext(
        String id, Duration timeout, InstantSource clock, StateDirectory state, OutputStream standardOutput)
        implements PluginContext {}
