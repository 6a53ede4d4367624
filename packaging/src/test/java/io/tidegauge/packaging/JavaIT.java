package io.tidegauge.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which Java the launcher takes; and that every Java of this machine that is new enough will do. */
@Timeout(120)
final class JavaIT {

    private final Distribution tidegauge = Distribution.built();

    @TempDir
    private Path folder;

    /** One that says that it is so old; more is not asked of it. */
    private Path java(String name, String version) throws IOException {
        Path java = folder.resolve(name).resolve("bin/java");
        Files.createDirectories(java.getParent());
        Files.writeString(java, "#!/bin/sh\necho 'openjdk version \"" + version + "\"' >&2\n");
        assertTrue(java.toFile().setExecutable(true));
        return java;
    }

    private Distribution.Result version(Map<String, String> environment) throws Exception {
        Map<String, String> all = new LinkedHashMap<>(Map.of("JAVA_HOME", ""));
        all.putAll(environment);
        return tidegauge.run(folder, all, "--version");
    }

    @Test
    void passesOverAnOldJavaInThePath() throws Exception {
        Path old = java("old", "1.8.0_392").getParent();
        Distribution.Result taken = version(Map.of("PATH", old + ":" + System.getenv("PATH")));
        assertEquals(0, taken.exit(), taken.err());
        assertTrue(taken.out().startsWith("tidegauge "), taken.out());
    }

    @Test
    void refusesAnOldJavaThatItIsToldToTake() throws Exception {
        Distribution.Result refused = version(Map.of(
                "JAVA_HOME", java("eleven", "11.0.21").getParent().getParent().toString()));
        assertEquals(1, refused.exit());
        assertTrue(refused.err().contains("JAVA_HOME is set to a Java older than 17"), refused.err());
    }

    @Test
    void takesTheJavaThatItIsToldToTake() throws Exception {
        Path told = java("told", "21.0.1");
        Files.writeString(told, Files.readString(told) + "[ \"$1\" = -version ] || echo it is me\n");
        Distribution.Result taken =
                version(Map.of("JAVA_HOME", told.getParent().getParent().toString()));
        assertEquals("it is me", taken.out().strip(), taken.err());
    }

    static List<Path> javas() throws IOException {
        try (Stream<Path> homes = Files.list(Path.of("/usr/lib/jvm"))) {
            return homes.filter(home -> !Files.isSymbolicLink(home))
                    .filter(home -> Files.isExecutable(home.resolve("bin/java")))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("javas")
    void runsOnIt(Path home) throws Exception {
        Distribution own = tidegauge.copyTo(folder.resolve("tidegauge"));
        Map<String, String> environment = Map.of("JAVA_HOME", home.toString());
        Distribution.Result cds = own.run(folder, environment, "cds");
        assertEquals(0, cds.exit(), cds.err());
        try (Distribution.Daemon daemon = own.start(folder, "collectors: []\n", environment)) {
            daemon.awaitStatus();
            assertTrue(Files.readString(daemon.status()).contains("\"archive\" : \"in use\""), daemon.words());
            assertEquals(0, daemon.stop(), daemon.words());
        }
    }
}
