package io.tidegauge.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tidegauge.api.Destination;
import io.tidegauge.api.Publisher;
import io.tidegauge.api.PublisherFactory;
import io.tidegauge.api.Sample;
import io.tidegauge.api.Tags;
import io.tidegauge.testing.PublisherContractKit;
import io.tidegauge.testing.TestContext;
import io.tidegauge.testing.TextSink;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ConsoleTest extends PublisherContractKit<ConsoleSettings> {

    @Override
    protected PublisherFactory<ConsoleSettings> factory() {
        return new ConsoleFactory();
    }

    @Override
    protected ConsoleSettings settings(int port) {
        return new ConsoleSettings(ConsoleSettings.Format.JSON);
    }

    @Test
    void writesAJsonObjectForEachSample() {
        Sample sample = new Sample(
                "proxysql",
                "pool.{user}.used",
                Tags.of("user", "o\"ne\\il\n\u00e9"),
                Sample.Kind.COUNTER,
                130,
                30,
                10,
                Instant.parse("2026-11-25T10:00:00Z"));
        assertEquals(
                List.of("{\"at\":\"2026-11-25T10:00:00Z\",\"path\":\"p.used\",\"source\":\"proxysql\","
                        + "\"name\":\"pool.{user}.used\",\"tags\":{\"user\":\"o\\\"ne\\\\il\\u000a\\u00e9\"},"
                        + "\"kind\":\"counter\",\"value\":130,\"growth\":30,\"seconds\":10,\"per_second\":3}"),
                encoded("p.used", sample));
    }

    @Test
    void writesATableWithItsHeadingOnce() {
        Publisher table =
                factory().create(new ConsoleSettings(ConsoleSettings.Format.TABLE), TestContext.of("console"));
        TextSink out = new TextSink();
        table.encode("mysql.db1.status.questions", counter("status.questions", 1234, 45, 10), out);
        table.encode("mysql.db1.status.threads_running", gauge("status.threads_running", 1.5), out);
        assertEquals(3, out.records().size());
        assertEquals(
                List.of("METRIC", "VALUE", "PER", "SECOND"), words(out.records().get(0)));
        assertEquals(
                List.of("mysql.db1.status.questions", "1234", "4.5"),
                words(out.records().get(1)));
        assertEquals(
                List.of("mysql.db1.status.threads_running", "1.5"),
                words(out.records().get(2)));
        assertEquals(
                out.records().get(0).indexOf("VALUE") + 5, out.records().get(1).indexOf("1234") + 4);
    }

    private static List<String> words(String row) {
        return List.of(row.strip().split(" +"));
    }

    @Test
    void writesToStandardOutputOnly() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Destination stdout = factory()
                .create(settings(1), TestContext.of("console").withOutput(out))
                .destinations()
                .get(0);
        stdout.send(TextSink.lines("one", "two"));
        assertEquals("one\ntwo\n", out.toString(StandardCharsets.US_ASCII));
    }
}
