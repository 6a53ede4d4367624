package io.tidegauge.benchmarks;

import io.tidegauge.agent.plugin.EntryContext;
import io.tidegauge.api.Destination;
import io.tidegauge.api.HostPort;
import io.tidegauge.api.Lines;
import io.tidegauge.api.StateDirectory;
import io.tidegauge.statsd.PacketSize;
import io.tidegauge.statsd.StatsdFactory;
import io.tidegauge.statsd.StatsdSettings;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A thousand metrics to a StatsD server of the loopback, packed and one each, pauses between bursts included. The ratio of the
 * two is what counts; the lines that came of those sent are printed at the end.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class Datagrams {

    private static final int METRICS = 1000;
    private static final int LARGEST = 65_535;

    /** 64 bytes hold one metric. */
    @Param({"1432B", "64B"})
    private String packet;

    private DatagramSocket server;
    private Destination statsd;
    private Lines metrics;
    private final AtomicLong came = new AtomicLong();
    private long sent;

    /** A server that reads as fast as it can, with the receive buffer that it was given. */
    @Setup
    public void listen() throws IOException {
        server = new DatagramSocket(0, InetAddress.getLoopbackAddress());
        Thread reader = new Thread(this::read, "server");
        reader.setDaemon(true);
        reader.start();
        statsd = new StatsdFactory()
                .create(
                        new StatsdSettings(new HostPort("127.0.0.1", server.getLocalPort()), PacketSize.parse(packet)),
                        new EntryContext(
                                "statsd",
                                Duration.ofSeconds(10),
                                Clock.systemUTC(),
                                new StateDirectory(Path.of("/nonexistent"), false),
                                System.out))
                .destinations()
                .get(0);
        StringBuilder text = new StringBuilder();
        int[] ends = new int[METRICS];
        for (int i = 0; i < METRICS; i++) {
            text.append("mysql.db1.status.some_metric_of_a_server_").append(i).append(":1|c\n");
            ends[i] = text.length();
        }
        metrics = new Lines(text.toString().getBytes(StandardCharsets.US_ASCII), ends);
    }

    private void read() {
        DatagramPacket datagram = new DatagramPacket(new byte[LARGEST], LARGEST);
        try {
            while (true) {
                server.receive(datagram);
                int lines = 0;
                for (int i = 0; i < datagram.getLength(); i++) {
                    lines += datagram.getData()[i] == '|' ? 1 : 0;
                }
                came.addAndGet(lines);
            }
        } catch (IOException closed) {
            return;
        }
    }

    /** One burst. */
    @Benchmark
    public long burst() throws IOException {
        statsd.send(metrics);
        sent += METRICS;
        return sent;
    }

    /** Says what was lost. */
    @TearDown
    public void close() {
        statsd.close();
        System.out.printf("%n%s: %d of %d metrics came%n", packet, came.get(), sent);
        server.close();
    }
}
