package io.tidegauge.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

/** A collector that somebody else has written, in a folder of {@code plugins/}. */
final class StrangersPlugin {

    private StrangersPlugin() {}

    /**
     * Compiles {@code stranger.AnswerFactory}, whose settings are its record {@code Settings}, against the contract's jar
     * alone, and packs it.
     */
    static void into(Distribution tidegauge, Path scratch, String name, String source) throws IOException {
        Path work = Files.createDirectories(scratch.resolve("work-" + name));
        Path file = Files.createDirectories(work.resolve("stranger")).resolve("AnswerFactory.java");
        Files.writeString(file, source);
        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-encoding",
                        "UTF-8",
                        "-cp",
                        contract(tidegauge).toString(),
                        "-d",
                        work.toString(),
                        file.toString());
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

    private static Path contract(Distribution tidegauge) throws IOException {
        try (Stream<Path> files = Files.list(tidegauge.home().resolve("lib"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("tidegauge-api-"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
