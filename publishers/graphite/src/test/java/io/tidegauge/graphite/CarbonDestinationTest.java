package io.tidegauge.graphite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tidegauge.api.HostPort;
import io.tidegauge.testing.Await;
import io.tidegauge.testing.LineServer;
import io.tidegauge.testing.SickServer;
import io.tidegauge.testing.SickServer.Illness;
import io.tidegauge.testing.TextSink;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class CarbonDestinationTest {

    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    private static CarbonDestination to(int... ports) {
        return new CarbonDestination(
                Arrays.stream(ports)
                        .mapToObj(port -> new HostPort("127.0.0.1", port))
                        .toList(),
                TIMEOUT);
    }

    @Test
    void returnsWhenTheReceiverHasReadItAll() throws IOException {
        try (LineServer server = new LineServer()) {
            CarbonDestination carbon = to(server.port());
            carbon.send(TextSink.lines("a 1 1", "b 2 1"));
            carbon.send(TextSink.lines("a 2 2"));
            assertEquals(List.of("a 1 1", "b 2 1", "a 2 2"), server.lines());
        }
    }

    @Test
    void throwsForEachIllnessAndSaysWhere() throws IOException {
        for (Illness illness : List.of(Illness.REFUSES, Illness.CUTS_OFF, Illness.TALKS_RUBBISH)) {
            try (SickServer server = new SickServer(illness)) {
                CarbonDestination carbon = to(server.port());
                IOException thrown =
                        assertThrows(IOException.class, () -> carbon.send(TextSink.lines("a 1 1")), illness.toString());
                assertTrue(!thrown.getMessage().isBlank(), illness + ": " + thrown);
            }
        }
    }

    @Test
    void isFreedFromAReceiverThatNeverAnswers() throws Exception {
        try (SickServer server = new SickServer(Illness.HANGS)) {
            CarbonDestination carbon = to(server.port());
            String[] lines = new String[200_000]; // more than the kernel's buffers: the write itself hangs
            Arrays.fill(lines, "a.metric.with.a.rather.long.name.to.fill.the.buffers 1234567890 1795600800");
            CompletableFuture<Void> sending = CompletableFuture.runAsync(() -> {
                try {
                    carbon.send(TextSink.lines(lines));
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            });
            Await.until("it is connected", () -> server.connections() > 0, server::connections);
            Await.until(
                    "it is freed",
                    () -> {
                        carbon.abort();
                        return sending.isDone();
                    },
                    sending::toString);
            assertThrows(ExecutionException.class, () -> sending.get(1, TimeUnit.SECONDS));
        }
    }

    @Test
    void saysWhichNameIsUnknown() {
        CarbonDestination carbon = new CarbonDestination(List.of(new HostPort("no-such-host.invalid", 2003)), TIMEOUT);
        IOException thrown = assertThrows(IOException.class, () -> carbon.send(TextSink.lines("a 1 1")));
        assertTrue(thrown.getMessage().contains("no-such-host.invalid"), thrown.getMessage());
    }

    @Test
    void triesTheNextServerWithTheSameBatchAndStaysThere() throws IOException {
        try (SickServer away = new SickServer(Illness.CUTS_OFF);
                LineServer second = new LineServer();
                LineServer third = new LineServer()) {
            CarbonDestination carbon = to(away.port(), second.port(), third.port());
            carbon.send(TextSink.lines("a 1 1"));
            carbon.send(TextSink.lines("a 2 2"));
            assertEquals(List.of("a 1 1", "a 2 2"), second.lines());
            assertEquals(List.of(), third.lines());
            assertEquals(1, away.connections());
        }
    }

    @Test
    void givesAHangingServerOnlyItsShareOfTheTime() throws IOException {
        try (SickServer hangs = new SickServer(Illness.HANGS);
                LineServer second = new LineServer()) {
            CarbonDestination carbon = new CarbonDestination(
                    List.of(new HostPort("127.0.0.1", hangs.port()), new HostPort("127.0.0.1", second.port())),
                    Duration.ofSeconds(1));
            carbon.send(TextSink.lines("a 1 1"));
            assertEquals(List.of("a 1 1"), second.lines());
        }
    }

    @Test
    void namesEachServerThatFailed() throws IOException {
        try (SickServer one = new SickServer(Illness.REFUSES);
                SickServer other = new SickServer(Illness.REFUSES)) {
            IOException thrown = assertThrows(
                    IOException.class, () -> to(one.port(), other.port()).send(TextSink.lines("a 1 1")));
            assertTrue(thrown.getMessage().contains("127.0.0.1:" + one.port()), thrown.getMessage());
            assertTrue(thrown.getMessage().contains("127.0.0.1:" + other.port()), thrown.getMessage());
        }
    }
}
