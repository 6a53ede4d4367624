package io.tidegauge.agent.self;

import io.tidegauge.api.Collector;
import io.tidegauge.api.Part;
import io.tidegauge.api.SampleSink;
import io.tidegauge.api.Tags;
import io.tidegauge.api.Totals;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Reads the agent's figures, and what its process costs from {@code /proc/self}. */
final class SelfCollector implements Collector {

    private static final Path STATUS = Path.of("/proc/self/status");
    private static final double KIB = 1024;
    private static final double NANOS_PER_SECOND = 1e9;

    private final Figures figures;
    private final Totals<String> cpu = new Totals<>();
    private long heartbeats;

    SelfCollector(Figures figures) {
        this.figures = figures;
    }

    @Override
    public List<Part> parts() {
        return List.of(new Part("agent", Duration.ofSeconds(10), Part.Offered.ON, this::read));
    }

    private void read(SampleSink out) {
        heartbeats++;
        out.counter("agent.heartbeat", (double) heartbeats);
        figures.readInto(out);
        readCpu(out);
        try {
            readMemory(out);
        } catch (IOException e) {
            out.failed("/proc/self/status", e);
        }
    }

    private void readCpu(SampleSink out) {
        if (ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean os) {
            double seconds = os.getProcessCpuTime() / NANOS_PER_SECOND;
            cpu.read("cpu", seconds, System.nanoTime())
                    .ifPresent(growth -> out.gauge("agent.cpu_ratio", growth.perSecond(), Tags.NONE));
        }
    }

    private static void readMemory(SampleSink out) throws IOException {
        String status = new String(Files.readAllBytes(STATUS), StandardCharsets.ISO_8859_1);
        out.gauge("agent.rss_bytes", number(status, "\nVmRSS:") * KIB);
        out.gauge("agent.anonymous_bytes", number(status, "\nRssAnon:") * KIB);
        out.gauge("agent.threads", number(status, "\nThreads:"));
    }

    /** The number behind {@code key}: {@code VmRSS:     61234 kB}. */
    private static double number(String status, String key) throws IOException {
        int at = status.indexOf(key);
        if (at < 0) {
            throw new IOException("has no line " + key.strip());
        }
        int from = at + key.length();
        while (!Character.isDigit(status.charAt(from))) {
            from++;
        }
        int to = from;
        while (Character.isDigit(status.charAt(to))) {
            to++;
        }
        return Double.parseDouble(status.substring(from, to));
    }
}
