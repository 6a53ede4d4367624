package io.tidegauge.testing;

import io.tidegauge.api.PluginContext;
import io.tidegauge.api.StateDirectory;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;

/** What a plugin under test is told of its entry; standard output goes into memory, and nothing may be kept unless said. */
public record TestContext(
        String id, Duration timeout, InstantSource clock, StateDirectory state, OutputStream standardOutput)
        implements PluginContext {

    private static final StateDirectory NOWHERE = new StateDirectory(Path.of("/nonexistent"), false);

    public static TestContext of(String id) {
        return of(id, NOWHERE);
    }

    /** One that may keep what it must remember in {@code state}. */
    public static TestContext of(String id, StateDirectory state) {
        return new TestContext(id, Duration.ofSeconds(10), Clock.systemUTC(), state, new ByteArrayOutputStream());
    }

    public TestContext withTimeout(Duration other) {
        return new TestContext(id, other, clock, state, standardOutput);
    }

    public TestContext withOutput(OutputStream other) {
        return new TestContext(id, timeout, clock, state, other);
    }
}
