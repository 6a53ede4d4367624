package io.tidegauge.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code tidegauge check} as a monitoring system calls it: no JVM is started, the conventions of Nagios plugins are kept. */
@Timeout(120)
final class CheckIT {

    private static final String DURABLE =
            "gcache-durability\t0\tgalera.gcache.durability_seconds is 6h00m\t'galera.gcache.durability_seconds'=21600s;14400:;3600:";

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void noJava() throws IOException {
        file = folder.resolve("alerts");
        Path java = folder.resolve("bin/java");
        Files.createDirectories(java.getParent());
        Files.writeString(java, "#!/bin/sh\necho 'java was called' >&2\nexit 99\n");
        assertTrue(java.toFile().setExecutable(true));
    }

    /** What it printed and how it ended. */
    private record Said(int exit, String line) {}

    private Said check(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Distribution.built().home().resolve("bin/tidegauge").toString(), "check"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PATH", folder.resolve("bin") + ":" + System.getenv("PATH"));
        builder.environment().remove("JAVA_HOME");
        builder.environment().put("RUNTIME_DIRECTORY", folder.toString());
        Process process = builder.start();
        String line = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertTrue(process.waitFor(30, TimeUnit.SECONDS));
        return new Said(process.exitValue(), line);
    }

    private void alerts(long ageSeconds, String... lines) throws IOException {
        List<String> all = new ArrayList<>();
        all.add("tidegauge-alerts 1 " + (Instant.now().getEpochSecond() - ageSeconds) + " 30");
        all.addAll(List.of(lines));
        Files.write(file, all);
    }

    private static String at(int code) {
        return DURABLE.replaceFirst("\t0\t", "\t" + code + "\t");
    }

    @Test
    void endsWithTheStateOfTheAlert() throws Exception {
        String[] words = {"OK", "WARNING", "CRITICAL", "UNKNOWN"};
        for (int code = 0; code < words.length; code++) {
            alerts(0, at(code), "other\t0\tnothing to say\t");
            Said said = check("gcache-durability");
            assertEquals(code, said.exit());
            assertEquals(
                    words[code] + " - gcache-durability: galera.gcache.durability_seconds is 6h00m"
                            + " | 'galera.gcache.durability_seconds'=21600s;14400:;3600:",
                    said.line());
        }
    }

    @Test
    void isAsBadAsTheWorst() throws Exception {
        alerts(
                0,
                "a\t0\tfine\t",
                "b\t3\tno data from galera\t",
                "c\t1\tlow\t'c'=1;;",
                "d\t2\tlower\t'd'=0;;",
                "e\t1\tlow\t");
        Said all = check();
        assertEquals(2, all.exit());
        assertEquals("CRITICAL - d: lower; a OK; b UNKNOWN; c WARNING; e WARNING | 'c'=1;; 'd'=0;;", all.line());
        assertEquals(1, check("a", "b", "c").exit());
        assertEquals(3, check("a", "b").exit());
        assertEquals("WARNING - c: low; e: low | 'c'=1;;", check("c", "e").line());
    }

    @Test
    void isUnknownWhereNobodyCanKnow() throws Exception {
        assertEquals(3, check().exit());
        assertTrue(check().line().startsWith("UNKNOWN - "), check().line());
        alerts(31, at(0));
        assertEquals(3, check().exit());
        assertTrue(check().line().contains("is 31 s old") || check().line().contains("is 32 s old"), check().line());
        alerts(0, at(0));
        assertEquals(3, check("no-such-alert").exit());
        assertTrue(check("no-such-alert").line().contains("no-such-alert"));
        assertEquals(3, check("--no-such-option").exit());
        assertEquals(3, check("--file").exit());
        alerts(0);
        assertEquals(3, check().exit());
        Files.writeString(file, "something else\n");
        assertEquals(3, check().exit());
        for (String header : List.of("now", "x 30", "1 x", "")) {
            Files.writeString(file, "tidegauge-alerts 1 " + header + "\n" + at(0) + "\n");
            assertEquals(3, check().exit(), header);
            assertTrue(check().line().startsWith("UNKNOWN - "), check().line());
        }
        alerts(-3600, at(0));
        assertEquals(3, check().exit());
        alerts(0, at(0));
        assertEquals(0, check("gcache-durability", "gcache-durability").exit());
        Files.writeString(file, "");
        assertEquals(3, check().exit());
    }

    @Test
    void doesNothingThatANameOrATextSays() throws Exception {
        alerts(0, "a\t0\t$(touch " + folder.resolve("made") + ") `touch x` * C:\\new\\cut %s\t");
        assertEquals(
                "OK - a: $(touch " + folder.resolve("made") + ") `touch x` * C:\\new\\cut %s",
                check("a").line());
        assertEquals(3, check("$(touch x)", "*").exit());
        assertTrue(Files.notExists(folder.resolve("made")));
    }
}
