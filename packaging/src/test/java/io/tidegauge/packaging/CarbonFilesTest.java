package io.tidegauge.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tidegauge.agent.collect.RunningPart;
import io.tidegauge.agent.config.AgentConfig;
import io.tidegauge.agent.config.ConfigLoader;
import io.tidegauge.agent.config.Locations;
import io.tidegauge.agent.config.Problems;
import io.tidegauge.agent.control.Assembly;
import io.tidegauge.agent.control.Running;
import io.tidegauge.agent.plugin.MetricsTable;
import io.tidegauge.agent.plugin.PluginCatalog;
import io.tidegauge.agent.schedule.Deadlines;
import io.tidegauge.agent.self.Figures;
import io.tidegauge.agent.self.SelfFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * {@code conf/graphite/} is made of the plugins' tables: one retention for each part, as fine as its period, and an aggregation
 * that does not lie. {@code -Dtidegauge.readme=write} writes the files.
 */
final class CarbonFilesTest {

    private static final Path FOLDER = Path.of("../conf/graphite");

    /** What each plugin needs to be made: nothing is connected to. */
    private static final Map<String, List<String>> LEAST = Map.of(
            "mysql",
            List.of("server.user=x", "server.password=x"),
            "galera",
            List.of("server.user=x", "server.password=x"),
            SelfFactory.TYPE,
            List.of());

    /** Where a file gives a part of its own another period, its carbon needs another section. */
    private static final Duration USUAL_OF_OWN = Duration.ofSeconds(60);

    private static final String HEAD = """
            # Made of the plugins' metrics.tsv, for the default tree under any prefix.
            # Put it above the sections of your own: the first match wins.
            """;

    private final PluginCatalog catalog;
    private final Figures figures = new Figures();

    CarbonFilesTest() throws Exception {
        catalog = new PluginCatalog(Path.of("no such folder"));
        catalog.add(new SelfFactory(figures));
    }

    private Map<String, Duration> periods(String type) throws Exception {
        Problems problems = new Problems();
        assertTrue(LEAST.containsKey(type), type + ": say in LEAST what it needs to be made");
        AgentConfig config = new ConfigLoader(problems, new Locations(Path.of("."), Map.of()))
                .ofArguments(type, LEAST.get(type))
                .orElseThrow();
        Assembly assembly =
                new Assembly(catalog, figures, new Deadlines(), Clock.systemUTC(), new ByteArrayOutputStream());
        Running running = assembly.running(config, Running.nothing(config), problems);
        problems.throwIfAny();
        Map<String, Duration> periods = new LinkedHashMap<>();
        for (RunningPart part : running.collectors().get(0).parts()) {
            periods.put(part.name(), part.every());
        }
        return periods;
    }

    private String schemas() throws Exception {
        StringBuilder text = new StringBuilder(HEAD);
        for (String type : catalog.collectors().keySet()) {
            MetricsTable table = catalog.collectors().get(type).metrics();
            boolean leading = true;
            Set<String> seen = new HashSet<>();
            Map<String, Duration> periods = periods(type);
            table.rows().stream() // of parts that each file names by itself
                    .filter(row -> row.part().contains("*"))
                    .forEach(row -> periods.put(row.part(), USUAL_OF_OWN));
            for (Map.Entry<String, Duration> part : periods.entrySet()) {
                Set<String> subjects = table.rows().stream()
                        .filter(row -> row.part().equals(part.getKey()))
                        .map(row -> row.name().split("\\.", 2)[0])
                        .collect(Collectors.toCollection(LinkedHashSet::new));
                if (leading) {
                    subjects.add("up");
                    leading = false;
                }
                subjects.removeIf(subject -> !seen.add(subject)); // the first section that matches counts
                if (subjects.isEmpty()) {
                    continue;
                }
                text.append("\n[tidegauge_")
                        .append(type)
                        .append('_')
                        .append(part.getKey().replace("_*", ""))
                        .append("]\n");
                text.append("pattern = ").append(under(type)).append('(').append(String.join("|", subjects));
                text.append(")(\\.|$)\nretentions = ")
                        .append(retentions(part.getValue()))
                        .append('\n');
            }
        }
        return text.toString();
    }

    private static String retentions(Duration period) {
        long seconds = period.toSeconds();
        assertTrue(seconds < 60 ? 60 % seconds == 0 : 600 % seconds == 0, "whisper needs steps that divide each other");
        return seconds < 60 ? seconds + "s:1d,1m:7d,10m:90d" : seconds / 60 + "m:7d,10m:90d";
    }

    private static String under(String type) {
        return "^(.+\\.)?" + type + "\\.[^.]+\\.";
    }

    private String aggregations() {
        StringBuilder text = new StringBuilder(HEAD);
        String ours = "(.+\\.)?(" + String.join("|", catalog.collectors().keySet()) + ")\\..+";
        section("tidegauge_totals", "^" + ours + "_total$", "last", text);
        section("tidegauge_statsd_counts", "^stats_counts\\." + ours, "sum", text);
        section("tidegauge_statsd_timer_counts", "^stats\\.timers\\." + ours + "\\.count$", "sum", text);
        section("tidegauge_statsd_timer_upper", "^stats\\.timers\\." + ours + "\\.upper$", "max", text);
        section("tidegauge_statsd_timer_lower", "^stats\\.timers\\." + ours + "\\.lower$", "min", text);
        for (String type : catalog.collectors().keySet()) {
            section("tidegauge_" + type + "_up", under(type) + "up$", "min", text);
            Map<String, List<String>> names = new TreeMap<>();
            for (MetricsTable.Row row : catalog.collectors().get(type).metrics().rows()) {
                if (!row.aggregation().equals("average")) {
                    names.computeIfAbsent(row.aggregation(), made -> new ArrayList<>())
                            .add(expression(row.name()));
                }
            }
            names.forEach((how, which) -> section(
                    "tidegauge_" + type + "_" + how, under(type) + "(" + String.join("|", which) + ")$", how, text));
            section("tidegauge_" + type, under(type), "average", text);
        }
        return text.toString();
    }

    private static String expression(String name) {
        return name.replace(".", "\\.").replaceAll("\\{[a-z_]+}", "[^.]+").replace("*", ".*");
    }

    private static void section(String name, String pattern, String how, StringBuilder to) {
        Pattern.compile(pattern);
        to.append("\n[").append(name).append("]\npattern = ").append(pattern);
        to.append("\nxFilesFactor = 0\naggregationMethod = ").append(how).append('\n');
    }

    @Test
    void keepEachPartAsFinelyAsItIsRead() throws Exception {
        hold("storage-schemas.conf", schemas());
    }

    @Test
    void aggregateWhereAveragingWouldLie() throws IOException {
        hold("storage-aggregation.conf", aggregations());
    }

    private static void hold(String name, String text) throws IOException {
        Path file = FOLDER.resolve(name);
        if (System.getProperty("tidegauge.readme", "").equals("write")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, text);
        }
        assertEquals(Files.readString(file), text, "run the tests with -Dtidegauge.readme=write");
    }

    @Test
    void countBytesAsWhisperDoes() throws IOException {
        String page = Files.readString(FOLDER.resolve("README.md"));
        assertTrue(page.contains(" " + fileBytes(10) / 1000 + " kB"), "10 s: " + fileBytes(10));
        assertTrue(page.contains(" " + fileBytes(60) / 1000 + " kB"), "60 s: " + fileBytes(60));
    }

    /** A header of 16 bytes and 12 for each archive; 12 bytes a point. */
    private static long fileBytes(long seconds) {
        long day = 86_400;
        long points = (seconds < 60 ? day / seconds : 0) + 7 * day / 60 + 90 * day / 600;
        return 16 + 12 * (seconds < 60 ? 3 : 2) + 12 * points;
    }
}
