package io.tidegauge.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The first thing that the README tells a stranger to do. */
@Timeout(180)
final class DemoIT {

    @Test
    void showsALiveDatabaseWithoutALoss() throws Exception {
        String classPath =
                Path.of("target/classes") + File.pathSeparator + Files.readString(Path.of("target/classpath"));
        Process demo = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath,
                        "-Dtidegauge.bin=" + launcher(),
                        "-Dslf4j.internal.verbosity=ERROR",
                        Demo.class.getName(),
                        "--for",
                        "8s")
                .redirectErrorStream(true)
                .start();
        String out = new String(demo.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, demo.waitFor(), out);
        assertTrue(out.contains(" lost 0 "), out);
    }

    private static Path launcher() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("../packaging/target"), 4)) {
            return files.filter(file -> file.endsWith("bin/tidegauge"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no distribution"))
                    .toAbsolutePath()
                    .normalize();
        }
    }
}
