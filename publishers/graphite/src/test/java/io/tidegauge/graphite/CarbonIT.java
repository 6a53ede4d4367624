package io.tidegauge.graphite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tidegauge.api.HostPort;
import io.tidegauge.testing.Await;
import io.tidegauge.testing.GraphiteServer;
import io.tidegauge.testing.TextSink;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(180)
final class CarbonIT {

    @Test
    void bringsEachPointToItsOwnSlot() throws Exception {
        GraphiteServer graphite = GraphiteServer.get();
        CarbonDestination carbon =
                new CarbonDestination(List.of(HostPort.parse(graphite.lines())), Duration.ofSeconds(10));
        long now = Instant.now().getEpochSecond();
        for (long at = now - 30; at < now; at++) {
            carbon.send(TextSink.lines("it.slots " + at % 7 + " " + at));
        }
        Await.until(
                "thirty points",
                () -> graphite.points("it.slots", now - 30, now - 1).size() == 30,
                () -> graphite.points("it.slots", now - 30, now - 1));
        Map<Long, Double> points = graphite.points("it.slots", now - 30, now - 1);
        points.forEach((at, value) -> assertEquals((double) (at % 7), value));
    }
}
