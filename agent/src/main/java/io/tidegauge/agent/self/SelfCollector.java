package io.tidegauge.agent.self;

import io.tidegauge.api.Collector;
import io.tidegauge.api.Part;
import io.tidegauge.api.SampleSink;
import io.tidegauge.api.Tags;
import io.tidegauge.api.Totals;
import java.io.IOException;
import java.lang.management.ManagementFactory;
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
        for (String line : Files.readAllLines(STATUS)) {
            if (line.startsWith("VmRSS:")) {
                out.gauge("agent.rss_bytes", kib(line));
            } else if (line.startsWith("RssAnon:")) {
                out.gauge("agent.anonymous_bytes", kib(line));
            } else if (line.startsWith("Threads:")) {
                out.gauge(
                        "agent.threads",
                        Double.parseDouble(line.substring("Threads:".length()).strip()));
            }
        }
    }

    /** {@code VmRSS:     61234 kB} in bytes. */
    private static double kib(String line) {
        String number = line.substring(line.indexOf(':') + 1, line.indexOf(" kB"));
        return Long.parseLong(number.strip()) * KIB;
    }
}
