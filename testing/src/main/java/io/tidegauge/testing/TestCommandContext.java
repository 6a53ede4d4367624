package io.tidegauge.testing;

import io.tidegauge.api.CommandContext;
import io.tidegauge.api.PluginContext;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A command without any configuration, and what it prints. */
public final class TestCommandContext implements CommandContext {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complained = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    private final PrintStream err = new PrintStream(complained, true, StandardCharsets.UTF_8);

    @Override
    public PrintStream out() {
        return out;
    }

    @Override
    public PrintStream err() {
        return err;
    }

    /** What was printed so far. */
    public String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    /** What was printed to standard error so far. */
    public String complained() {
        return complained.toString(StandardCharsets.UTF_8);
    }

    @Override
    public <C extends Record> Map<String, C> configured(Class<C> settings) {
        return Map.of();
    }

    @Override
    public Path configFile() {
        return Path.of("tidegauge.yml");
    }

    @Override
    public List<String> program() {
        return List.of("tidegauge");
    }

    @Override
    public PluginContext entry(String id) {
        return TestContext.of(id);
    }
}
