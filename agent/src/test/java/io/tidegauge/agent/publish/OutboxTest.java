package io.tidegauge.agent.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.codahale.metrics.MetricRegistry;
import io.tidegauge.agent.schedule.Deadlines;
import io.tidegauge.agent.self.Figures;
import io.tidegauge.api.Destination;
import io.tidegauge.api.Lines;
import io.tidegauge.testing.Await;
import io.tidegauge.testing.TextSink;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class OutboxTest {

    /** A destination that a test opens, shuts and watches. */
    private static final class Gate implements Destination {
        private final List<String> taken = new ArrayList<>();
        private volatile boolean keepsTime = true;
        private volatile boolean open = true;
        private volatile CountDownLatch hanging = new CountDownLatch(0);
        private final AtomicInteger sends = new AtomicInteger();
        private final AtomicInteger aborts = new AtomicInteger();
        private final AtomicInteger refusals = new AtomicInteger();

        @Override
        public String name() {
            return "gate:1";
        }

        @Override
        public Delivery delivery() {
            return new Delivery(keepsTime, Duration.ZERO, 20);
        }

        @Override
        public void send(Lines batch) throws IOException {
            sends.incrementAndGet();
            try {
                hanging.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            if (!open) {
                refusals.incrementAndGet();
                throw new IOException("shut");
            }
            synchronized (taken) {
                for (int i = 0; i < batch.count(); i++) {
                    taken.add(StandardCharsets.US_ASCII
                            .decode(batch.record(i))
                            .toString()
                            .strip());
                }
            }
        }

        @Override
        public void abort() {
            aborts.incrementAndGet();
            open = false;
            hanging.countDown();
        }

        @Override
        public void close() {}

        List<String> taken() {
            synchronized (taken) {
                return List.copyOf(taken);
            }
        }
    }

    private final Gate gate = new Gate();

    private Outbox outbox(long bytes, Duration timeout) {
        return new Outbox(
                "p",
                gate,
                new Outbox.Limits(bytes, timeout),
                new Deadlines(),
                Clock.systemUTC(),
                new Figures(new MetricRegistry()));
    }

    @Test
    void sendsInOrderAndCountsWhatWasTaken() {
        Outbox outbox = outbox(1000, Duration.ofSeconds(5));
        outbox.start();
        outbox.offer(TextSink.lines("a 1", "b 2"));
        outbox.offer(TextSink.lines("c 3"));
        Await.until("all three are taken", () -> outbox.status().acknowledged() == 3, outbox::status);
        assertEquals(List.of("a 1", "b 2", "c 3"), gate.taken());
    }

    @Test
    void cutsWhatIsLargerThanTheDestinationTakes() {
        Outbox outbox = outbox(1000, Duration.ofSeconds(5));
        outbox.offer(TextSink.lines("metric.one 1", "metric.two 2", "metric.three 3"));
        outbox.start();
        Await.until("all three are taken", () -> outbox.status().acknowledged() == 3, outbox::status);
        assertEquals(List.of("metric.one 1", "metric.two 2", "metric.three 3"), gate.taken());
    }

    @Test
    void sendsAFailedBatchAgain() {
        Outbox outbox = outbox(1000, Duration.ofSeconds(5));
        gate.open = false;
        outbox.start();
        outbox.offer(TextSink.lines("a 1"));
        Await.until("a refusal", () -> gate.refusals.get() > 0, outbox::status);
        gate.open = true;
        Await.until("it is taken", () -> outbox.status().acknowledged() == 1, outbox::status);
        assertEquals(List.of("a 1"), gate.taken());
        assertEquals(0, outbox.status().lost());
    }

    @Test
    void doesNotSendAgainWhatCarriesNoTimeAndCountsIt() {
        gate.keepsTime = false;
        gate.open = false;
        Outbox outbox = outbox(1000, Duration.ofSeconds(5));
        outbox.start();
        outbox.offer(TextSink.lines("a 1", "b 2"));
        Await.until("they are lost", () -> outbox.status().lost() == 2, outbox::status);
        gate.open = true;
        outbox.offer(TextSink.lines("a 3"));
        Await.until("it is taken", () -> outbox.status().acknowledged() == 1, outbox::status);
        assertEquals(List.of("a 3"), gate.taken());
        assertEquals(0, outbox.status().queued());
    }

    @Test
    void dropsTheOldestAndCountsThemWhenItIsFull() {
        Outbox outbox = outbox(12, Duration.ofSeconds(5));
        for (int i = 0; i < 5; i++) {
            outbox.offer(TextSink.lines("a " + i)); // four bytes each, so three fit
        }
        outbox.start();
        Await.until("the rest is taken", () -> outbox.status().queued() == 0, outbox::status);
        assertEquals(List.of("a 2", "a 3", "a 4"), gate.taken());
        assertEquals(2, outbox.status().lost());
    }

    @Test
    void freesASendThatIsPastItsDeadline() {
        gate.hanging = new CountDownLatch(1);
        Outbox outbox = outbox(1000, Duration.ofMillis(50));
        outbox.start();
        outbox.offer(TextSink.lines("a 1"));
        Await.until("a failure", () -> outbox.status().failure().isPresent(), outbox::status);
        assertEquals(1, gate.aborts.get());
        String message = outbox.status().failure().orElseThrow().message();
        assertTrue(message.startsWith("not taken within"), message);
    }

    @Test
    void sendsWhatWaitsBeforeItStops() throws InterruptedException {
        Outbox outbox = outbox(1000, Duration.ofSeconds(5));
        outbox.offer(TextSink.lines("a 1"));
        outbox.start();
        outbox.beginStop(Duration.ofSeconds(20));
        assertTrue(outbox.awaitEnd(Duration.ofSeconds(20)));
        assertEquals(List.of("a 1"), gate.taken());
    }

    @Test
    void givesUpAndCountsWhenTheStopTakesTooLong() throws InterruptedException {
        gate.open = false;
        Outbox outbox = outbox(1000, Duration.ofSeconds(5));
        outbox.start();
        outbox.offer(TextSink.lines("a 1", "b 2"));
        outbox.beginStop(Duration.ofMillis(100));
        assertTrue(outbox.awaitEnd(Duration.ofSeconds(20)));
        outbox.countUnsent();
        assertEquals(2, outbox.status().lost());
        assertEquals(0, outbox.status().queued());
    }

    @Test
    void givesUpOnADestinationThatHangsWhenItStops() throws InterruptedException {
        gate.hanging = new CountDownLatch(1);
        Outbox outbox = outbox(1000, Duration.ofSeconds(60));
        outbox.start();
        outbox.offer(TextSink.lines("a 1"));
        Await.until("it hangs", () -> gate.sends.get() > 0, outbox::status);
        outbox.beginStop(Duration.ofMillis(50));
        assertFalse(outbox.awaitEnd(Duration.ofMillis(100)));
        outbox.free();
        assertTrue(outbox.awaitEnd(Duration.ofSeconds(20)));
        outbox.countUnsent();
        assertEquals(1, outbox.status().lost());
    }
}
