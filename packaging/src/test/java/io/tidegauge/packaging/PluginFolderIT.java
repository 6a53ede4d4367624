package io.tidegauge.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a stranger's plugin needs, and what it gets when it is not right. */
@Timeout(120)
final class PluginFolderIT {

    private static final String COLLECTOR = """
            package stranger;

            import io.tidegauge.api.*;
            import java.time.Duration;
            import java.util.List;

            public final class AnswerFactory implements CollectorFactory<AnswerFactory.Settings> {
                public record Settings(@Setting(value = "the answer", fallback = "42") int answer) {}
                public String type() { return "TYPE"; }
                public String summary() { return "the answer"; }
                public Class<Settings> settings() { return Settings.class; }
                public Collector create(Settings settings, PluginContext context) {
                    return () -> List.of(new Part("answer", Duration.ofSeconds(10), Part.Offered.ON,
                            out -> out.gauge("answer.value", settings.answer())));
                }
            }
            """;

    @TempDir
    private Path folder;

    private Distribution tidegauge;

    @BeforeEach
    void copyTheDistribution() throws IOException {
        tidegauge = Distribution.built().copyTo(folder.resolve("tidegauge"));
    }

    private void plugin(String name, String type) throws IOException {
        StrangersPlugin.into(tidegauge, folder, name, COLLECTOR.replace("TYPE", type));
    }

    @Test
    void runsACollectorThatKnowsTheContractAlone() throws Exception {
        plugin("x", "answer");
        Distribution.Result once = tidegauge.run(folder, "once", "answer", "--format", "json");
        assertEquals(0, once.exit(), once.err());
        assertTrue(once.out().contains("\"name\":\"answer.value\""), once.out());
        assertTrue(once.out().contains("\"value\":42"), once.out());
        Distribution.Result other = tidegauge.run(folder, "once", "answer", "answer=7", "--format", "json");
        assertTrue(other.out().contains("\"value\":7"), other.out());
        assertTrue(tidegauge.run(folder, "plugins").out().contains("plugins/x/x.jar"));
    }

    @Test
    void refusesTwoJarsWithOneTypeAndNamesBoth() throws Exception {
        plugin("x", "answer");
        plugin("y", "answer");
        Distribution.Result once = tidegauge.run(folder, "once", "answer");
        assertEquals(78, once.exit());
        assertTrue(once.err().contains("type 'answer' is offered twice"), once.err());
        assertTrue(once.err().contains("x.jar") && once.err().contains("y.jar"), once.err());
    }

    @Test
    void refusesAJarWithTheTypeOfOneThatShips() throws Exception {
        plugin("x", "mysql");
        Distribution.Result once = tidegauge.run(folder, "plugins");
        assertEquals(78, once.exit());
        assertTrue(once.err().contains("x.jar") && once.err().contains("tidegauge-mysql-"), once.err());
    }

    @Test
    void refusesAFolderWithoutAFactoryAndNamesIt() throws Exception {
        Files.createDirectories(tidegauge.home().resolve("plugins/empty"));
        Distribution.Result once = tidegauge.run(folder, "plugins");
        assertEquals(78, once.exit());
        assertTrue(once.err().contains("plugins/empty has no plugin"), once.err());
    }
}
