package io.tidegauge.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tidegauge.agent.config.AgentConfig;
import io.tidegauge.agent.config.ConfigLoader;
import io.tidegauge.agent.config.Locations;
import io.tidegauge.agent.config.Problems;
import io.tidegauge.agent.control.Assembly;
import io.tidegauge.agent.pipeline.Batch;
import io.tidegauge.agent.pipeline.Described;
import io.tidegauge.agent.pipeline.Pipeline;
import io.tidegauge.agent.pipeline.Route;
import io.tidegauge.agent.pipeline.Source;
import io.tidegauge.agent.plugin.PluginCatalog;
import io.tidegauge.agent.publish.PathTemplate;
import io.tidegauge.agent.publish.RunningPublisher;
import io.tidegauge.agent.schedule.Deadlines;
import io.tidegauge.agent.self.Figures;
import io.tidegauge.api.Sample;
import io.tidegauge.api.Tags;
import io.tidegauge.mysql.ImportArguments;
import io.tidegauge.mysql.ImportCommand;
import io.tidegauge.testing.TestCommandContext;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three readings under the rules of an imported file, and what mysql-statsd's arithmetic makes of them; its kind c sends the value. */
final class OldArithmeticTest {

    private static final Instant AT = Instant.parse("2026-11-20T15:00:00Z");
    private static final long SECOND = 1_000_000_000L;

    private static final String OLD = """
            [statsd]
            prefix = mysql
            include_hostname = true
            [mysql]
            stats_types = status,innodb
            query_status = SHOW GLOBAL STATUS
            interval_status = 1000
            query_innodb = SHOW ENGINE INNODB STATUS
            interval_innodb = 1000
            [metrics]
            status.questions = d
            status.com_select = d
            status.threads_running = g
            status.wsrep_flow_control_sent = g
            status.bytes_sent = r
            status.connections = c
            status.uptime = t
            innodb.history_list = g
            innodb.total_mem_alloc = d
            """;

    /** What the server said, three times; {@code counter} or {@code gauge} is what the collector takes it for. */
    private static final List<Series> READ = List.of(
            new Series("status.questions", Sample.Kind.COUNTER, 100, 130, 130),
            new Series("status.com_select", Sample.Kind.COUNTER, 7, 7, 9),
            new Series("status.threads_running", Sample.Kind.GAUGE, 3, 0, 12),
            new Series("status.wsrep_flow_control_sent", Sample.Kind.COUNTER, 5, 5, 6),
            new Series("status.bytes_sent", Sample.Kind.COUNTER, 2500, 2500, 9100),
            new Series("status.connections", Sample.Kind.COUNTER, 41, 42, 42),
            new Series("status.uptime", Sample.Kind.GAUGE, 10, 11, 12),
            new Series("status.not_listed", Sample.Kind.GAUGE, 1, 2, 3),
            new Series("innodb.history_list", Sample.Kind.GAUGE, 0, 1, 0),
            new Series("innodb.total_mem_alloc", Sample.Kind.GAUGE, 1000, 1000, 3000));

    private record Series(String name, Sample.Kind kind, double first, double second, double third) {
        double at(int reading) {
            return reading == 0 ? first : reading == 1 ? second : third;
        }
    }

    @TempDir
    private Path folder;

    private final Figures figures = new Figures();
    private final List<String> lines = new ArrayList<>();

    private AgentConfig imported() throws Exception {
        TestCommandContext context = new TestCommandContext();
        Path old = Files.writeString(folder.resolve("old.conf"), OLD);
        new ImportCommand().run(new ImportArguments(old, Path.of(""), false, "localhost:2003"), context);
        Path made = Files.writeString(folder.resolve("tidegauge.yml"), "host: db1\n" + context.printed());
        Problems problems = new Problems();
        AgentConfig config = new ConfigLoader(problems, new Locations(folder, Map.of()))
                .load(made)
                .orElseThrow();
        problems.throwIfAny();
        return config;
    }

    private Pipeline pipeline() throws Exception {
        AgentConfig config = imported();
        Assembly assembly = new Assembly(
                new PluginCatalog(Path.of("no such folder")),
                figures,
                new Deadlines(),
                Clock.systemUTC(),
                new ByteArrayOutputStream());
        RunningPublisher statsd = assembly.printer(
                        config.publishers().get(0),
                        some -> {
                            for (int i = 0; i < some.count(); i++) {
                                lines.add(StandardCharsets.US_ASCII
                                        .decode(some.record(i))
                                        .toString()
                                        .strip());
                            }
                        },
                        new Problems())
                .orElseThrow();
        Source source = new Source(
                "mysql",
                "mysql",
                config.collectors().get(0).envelope().metrics(),
                config.collectors().get(0).envelope().rename(),
                Tags.NONE,
                1000,
                Described.NOTHING);
        return new Pipeline(source, List.of(new Route(statsd, new PathTemplate("", "mysql.db1.{name}"))), figures);
    }

    @Test
    void isTheOldDaemonsForEachKind() throws Exception {
        Pipeline pipeline = pipeline();
        List<List<String>> told = new ArrayList<>();
        for (int reading = 0; reading < 3; reading++) {
            lines.clear();
            List<Batch.Reading> readings = new ArrayList<>();
            for (Series series : READ) {
                readings.add(new Batch.Reading(
                        series.name(), Tags.NONE, series.kind(), series.at(reading), reading * SECOND));
            }
            pipeline.accept(new Batch("status", AT.plusSeconds(reading), readings, true, Set.of()));
            told.add(lines.stream().sorted().toList());
        }
        assertEquals(
                List.of(
                        List.of(
                                "mysql.db1.innodb.history_list:0|g",
                                "mysql.db1.status.bytes_sent:2500|c",
                                "mysql.db1.status.connections:41|c",
                                "mysql.db1.status.threads_running:3|g",
                                "mysql.db1.status.uptime:10|ms",
                                "mysql.db1.status.wsrep_flow_control_sent:5|g"),
                        List.of(
                                "mysql.db1.innodb.history_list:1|g",
                                "mysql.db1.status.bytes_sent:2500|c",
                                "mysql.db1.status.connections:42|c",
                                "mysql.db1.status.questions:30|c",
                                "mysql.db1.status.threads_running:0|g",
                                "mysql.db1.status.uptime:11|ms",
                                "mysql.db1.status.wsrep_flow_control_sent:5|g"),
                        List.of(
                                "mysql.db1.innodb.history_list:0|g",
                                "mysql.db1.innodb.total_mem_alloc:2000|c",
                                "mysql.db1.status.bytes_sent:9100|c",
                                "mysql.db1.status.com_select:2|c",
                                "mysql.db1.status.connections:42|c",
                                "mysql.db1.status.threads_running:12|g",
                                "mysql.db1.status.uptime:12|ms",
                                "mysql.db1.status.wsrep_flow_control_sent:6|g")),
                told);
    }
}
