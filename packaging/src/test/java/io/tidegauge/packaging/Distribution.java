package io.tidegauge.packaging;

import io.tidegauge.testing.Await;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The distribution that this build has made, run as a person would run it. */
record Distribution(Path home) {

    private static final long LONGEST_SECONDS = 120;

    /** What a command printed and how it ended. */
    record Result(int exit, String out, String err) {}

    /** The one under {@code target}. */
    static Distribution built() {
        Path target = Path.of("target").toAbsolutePath();
        try (Stream<Path> folders = Files.list(target)) {
            Path outer = folders.filter(path -> path.getFileName().toString().matches("tidegauge-[0-9.]+"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no distribution in " + target));
            return new Distribution(outer.resolve(outer.getFileName()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A copy of it that a test may change. */
    Distribution copyTo(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.toList()) {
                Path copy = folder.resolve(home.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy, java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
        return new Distribution(folder);
    }

    Result run(Path folder, String... arguments) throws IOException, InterruptedException {
        return run(folder, Map.of(), arguments);
    }

    /** The same with other variables in its environment. */
    Result run(Path folder, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "out", ".txt");
        Path err = Files.createTempFile(folder, "err", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command(arguments))
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError(String.join(" ", arguments) + " does not end: " + Files.readString(err));
        }
        return new Result(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    /** Starts the daemon with a config in {@code folder}; its log and its standard output go into that folder. */
    Daemon start(Path folder, String config) throws IOException {
        return start(folder, config, Map.of());
    }

    /** The same with more variables in its environment. */
    Daemon start(Path folder, String config, Map<String, String> environment) throws IOException {
        Path file = Files.writeString(folder.resolve("tidegauge.yml"), "state: state\n" + config);
        Path log = folder.resolve("log.txt");
        Path out = folder.resolve("out.txt");
        ProcessBuilder daemon = new ProcessBuilder(command("run", "--config", file.toString()))
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(log.toFile());
        daemon.environment().putAll(environment);
        return new Daemon(daemon.start(), log, out, file.resolveSibling("state/run/status.json"));
    }

    private List<String> command(String... arguments) {
        List<String> command =
                new ArrayList<>(List.of(home.resolve("bin/tidegauge").toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** A daemon of a test. Closing kills it, if it was not stopped before. */
    record Daemon(Process process, Path log, Path out, Path status) implements AutoCloseable {

        /** SIGTERM, and the code it ends with. */
        int stop() throws InterruptedException {
            process.destroy();
            if (!process.waitFor(Duration.ofSeconds(60).toMillis(), TimeUnit.MILLISECONDS)) {
                throw new AssertionError("does not stop: " + words());
            }
            return process.exitValue();
        }

        /** Sends it a signal, {@code HUP}. */
        void signal(String name) throws IOException, InterruptedException {
            Process kill = new ProcessBuilder("/bin/sh", "-c", "kill -" + name + " " + process.pid()).start();
            if (kill.waitFor() != 0) {
                throw new AssertionError("kill -" + name + " ended with " + kill.exitValue() + ": " + words());
            }
        }

        /** What it says of itself, for a test that failed. */
        String words() {
            return read(log) + "\n" + (Files.exists(status) ? read(status) : "no status.json");
        }

        /** Waits for the status that this very process has written. */
        void awaitStatus() {
            String own = "\"pid\" : " + process.pid() + ",";
            Await.until(
                    "its status.json is there",
                    () -> Files.exists(status) && read(status).contains(own),
                    this::words);
        }

        List<String> lines() {
            return read(out).lines().toList();
        }

        private static String read(Path file) {
            try {
                return Files.readString(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            process.destroyForcibly();
        }
    }
}
