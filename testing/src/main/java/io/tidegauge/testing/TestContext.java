package io.tidegauge.testing;

import io.tidegauge.api.PluginContext;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;

/** What a plugin under test is told of its entry; standard output goes into memory. */
public record TestContext(String id, Duration timeout, InstantSource clock, OutputStream standardOutput)
        implements PluginContext {

    public static TestContext of(String id) {
        return new TestContext(id, Duration.ofSeconds(10), Clock.systemUTC(), new ByteArrayOutputStream());
    }
}
