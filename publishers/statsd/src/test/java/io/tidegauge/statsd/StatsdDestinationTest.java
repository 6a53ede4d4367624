package io.tidegauge.statsd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tidegauge.api.HostPort;
import io.tidegauge.testing.Await;
import io.tidegauge.testing.DatagramServer;
import io.tidegauge.testing.TextSink;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
final class StatsdDestinationTest {

    private static final int BURSTS = 100;
    private static final int METRICS = 5000;

    private static StatsdDestination to(int port) {
        return new StatsdDestination(new HostPort("127.0.0.1", port), new Packing(1432), Duration.ofSeconds(10));
    }

    @Test
    void bringsAHundredBurstsToAReceiverWithoutALoss() throws IOException {
        try (DatagramServer server = new DatagramServer()) {
            StatsdDestination statsd = to(server.port());
            String[] metrics = new String[METRICS];
            for (int i = 0; i < METRICS; i++) {
                metrics[i] = "mysql.db1.status.some_metric_" + i + ":" + i + "|c";
            }
            for (int burst = 0; burst < BURSTS; burst++) {
                statsd.send(TextSink.lines(metrics));
            }
            Await.until("all of them", () -> server.lines() == BURSTS * METRICS, server::lines);
            statsd.close();
        }
    }

    @Test
    void failsEachTimeWhileNobodyListensAndWorksAgainAfterwards() throws IOException {
        int port;
        try (DatagramServer server = new DatagramServer()) {
            port = server.port();
        }
        StatsdDestination statsd = to(port);
        for (int i = 0; i < 3; i++) {
            IOException thrown = assertThrows(IOException.class, () -> statsd.send(TextSink.lines("a:1|c")));
            assertTrue(thrown.getMessage().contains("nobody listens at 127.0.0.1:" + port), thrown.getMessage());
        }
        try (DatagramServer server = new DatagramServer(port)) {
            statsd.send(TextSink.lines("a:2|c"));
            Await.until("the line", () -> server.lines() == 1, server::lines);
            assertEquals(List.of("a:2|c"), server.text());
        }
        statsd.close();
    }

    @Test
    void noticesAServerThatGoesAway() throws IOException {
        DatagramServer server = new DatagramServer();
        StatsdDestination statsd = to(server.port());
        statsd.send(TextSink.lines("a:1|c"));
        server.close();
        List<String> failures = new ArrayList<>();
        Await.until(
                "a failure",
                () -> {
                    try {
                        statsd.send(TextSink.lines("a:1|c"));
                    } catch (IOException e) {
                        failures.add(e.getMessage());
                    }
                    return !failures.isEmpty();
                },
                () -> failures);
        statsd.close();
    }

    @Test
    void saysWhichNameIsUnknownAndStillStarts() {
        StatsdDestination statsd = new StatsdDestination(
                new HostPort("no-such-host.invalid", 8125), new Packing(1432), Duration.ofSeconds(10));
        IOException thrown = assertThrows(IOException.class, () -> statsd.send(TextSink.lines("a:1|c")));
        assertTrue(thrown.getMessage().contains("no-such-host.invalid"), thrown.getMessage());
    }

    @Test
    void leavesNoThreadBehind() throws IOException {
        try (DatagramServer server = new DatagramServer()) {
            StatsdDestination statsd = to(server.port());
            statsd.send(TextSink.lines("a:1|c"));
            statsd.abort();
            statsd.close();
            Await.until(
                    "no thread of the library",
                    () -> Thread.getAllStackTraces().keySet().stream()
                            .noneMatch(thread -> thread.getName().startsWith("StatsD-")),
                    Thread::getAllStackTraces);
        }
    }
}
