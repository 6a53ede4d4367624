package io.tidegauge.packaging;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What a process stands on; the heap is what lives after a collection. */
record Footing(int threads, int descriptors, double heap) {

    static Footing of(Distribution.Daemon daemon) throws Exception {
        Path proc = Path.of("/proc", Long.toString(daemon.process().pid()));
        double heap = liveHeap(daemon); // first: to be asked costs a JVM a thread and a socket, once
        return new Footing(entries(proc.resolve("task")), entries(proc.resolve("fd")), heap);
    }

    private static int entries(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList().size();
        }
    }

    /** In bytes: the last line of a class histogram, which collects first. */
    private static double liveHeap(Distribution.Daemon daemon) throws Exception {
        Process histogram = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(daemon.process().pid()),
                        "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        String out = new String(histogram.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        String last = out.lines().reduce("", (one, other) -> other);
        assertTrue(last.startsWith("Total"), out);
        return Double.parseDouble(last.strip().split("\\s+", -1)[2]);
    }
}
