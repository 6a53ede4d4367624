package io.tidegauge.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** VM and user names are chosen by strangers: none of them may write a line of its own on any wire. */
@Timeout(120)
final class HostileNamesIT {

    private static final String COLLECTOR = """
            package stranger;

            import io.tidegauge.api.*;
            import java.time.Duration;
            import java.util.List;

            public final class AnswerFactory implements CollectorFactory<AnswerFactory.Settings> {
                static final String[] NAMES = {"a b", "a\\nforged 1 1", "a|g\\nforged:1|c", "a:1|g", "x".repeat(5000),
                    "\\ud83d\\ude00", "\\ud83d", "", ".", "..", "../../etc", "a;b=c", "%s{}", "\\u0000\\u001b[31m", "a\\r\\n",
                    "caf\\u00e9", "\\u2028forged 1 1"};
                private long reading;

                public record Settings() {}
                public String type() { return "hostile"; }
                public String summary() { return "names of strangers"; }
                public Class<Settings> settings() { return Settings.class; }
                public Collector create(Settings settings, PluginContext context) {
                    return () -> List.of(new Part("all", Duration.ofSeconds(10), Part.Offered.ON, this::read));
                }
                private void read(SampleSink out) {
                    reading++;
                    for (String name : NAMES) {
                        out.gauge("vm.{vm}.gauge", -1, Tags.of("vm", name));
                        out.counter("vm.{vm}.counter", reading, Tags.of("vm", name));
                        out.timer("vm.{vm}.timer", Duration.ofMillis(5), Tags.of("vm", name));
                        out.gauge("bare." + name, 1, Tags.NONE);
                    }
                }
            }
            """;

    /** The agent's own, of every collector. */
    private static final Pattern UP = Pattern.compile(".*\\.up[ :\"].*");

    private static final int NAMES = 17;

    private static final String PATH = "[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*";

    /** By format: what a line is, and how many there are of each name. */
    private static final Map<String, Pattern> LINES = Map.of(
            "graphite", Pattern.compile(PATH + " -?[0-9.]+ [0-9]{10}"),
            "statsd", Pattern.compile(PATH + ":-?[0-9.]+\\|(g|c|ms)"),
            "json", Pattern.compile("\\{\"at\":\"[^\"]+\",\"path\":\"" + PATH + "\",[\\x20-\\x7e]+}"),
            "table", Pattern.compile("METRIC .*|" + PATH + " +-?[0-9.]+( +[0-9.]+)?"));

    private static final Map<String, Integer> LINES_A_NAME = Map.of("graphite", 4, "statsd", 5, "json", 4, "table", 4);

    @TempDir
    private Path folder;

    private Distribution tidegauge;

    @BeforeEach
    void addThePlugin() throws IOException {
        tidegauge = Distribution.built().copyTo(folder.resolve("tidegauge"));
        StrangersPlugin.into(tidegauge, folder, "hostile", COLLECTOR);
    }

    @Test
    void forgeNoLineOnAnyWire() throws Exception {
        for (String format : LINES.keySet()) {
            Distribution.Result once =
                    tidegauge.run(folder, "once", "hostile", "metrics=all", "--gap", "1s", "--format", format);
            assertEquals(0, once.exit(), once.err());
            check(format, once.out(), LINES.get(format), NAMES * LINES_A_NAME.get(format));
        }
    }

    @Test
    void forgeNoneUnderTheNamesOfStatsDEither() throws Exception {
        Path config = Files.writeString(folder.resolve("legacy.yml"), """
                collectors: [{type: hostile, metrics: all}]
                publishers: [{type: graphite, names: statsd-legacy}]
                """);
        Distribution.Result once = tidegauge.run(folder, "once", "--config", config.toString(), "--format", "graphite");
        assertEquals(0, once.exit(), once.err());
        check("legacy", once.out(), LINES.get("graphite"), NAMES * 8);
    }

    private static void check(String format, String out, Pattern form, int expected) {
        List<String> lines = out.lines()
                .filter(line -> !UP.matcher(line).matches() && !line.startsWith("METRIC"))
                .toList();
        for (String line : lines) {
            assertTrue(form.matcher(line).matches(), format + ": " + line);
            assertTrue(!line.startsWith("forged"), format + ": " + line);
        }
        assertEquals(expected, lines.size(), format + ": " + out);
        assertEquals(lines.size(), lines.stream().distinct().count(), format + ": two series share a path");
    }
}
