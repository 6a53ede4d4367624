package io.tidegauge.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
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

    /** Compiles the collector against the contract's jar alone and packs it. */
    private void plugin(String name, String type) throws IOException {
        Path work = Files.createDirectories(folder.resolve("work-" + name));
        Path source = Files.createDirectories(work.resolve("stranger")).resolve("AnswerFactory.java");
        Files.writeString(source, COLLECTOR.replace("TYPE", type));
        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-cp", contract().toString(), "-d", work.toString(), source.toString());
        assertEquals(0, compiled);
        Path jar = Files.createDirectories(tidegauge.home().resolve("plugins/" + name))
                .resolve(name + ".jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream packed = new JarOutputStream(out)) {
            for (String entry : List.of("stranger/AnswerFactory.class", "stranger/AnswerFactory$Settings.class")) {
                packed.putNextEntry(new JarEntry(entry));
                packed.write(Files.readAllBytes(work.resolve(entry)));
            }
            packed.putNextEntry(new JarEntry("META-INF/services/io.tidegauge.api.CollectorFactory"));
            packed.write("stranger.AnswerFactory\n".getBytes(StandardCharsets.UTF_8));
        }
    }

    private Path contract() throws IOException {
        try (Stream<Path> files = Files.list(tidegauge.home().resolve("lib"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("tidegauge-api-"))
                    .findFirst()
                    .orElseThrow();
        }
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
