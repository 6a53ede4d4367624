package io.tidegauge.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tidegauge.api.Collector;
import io.tidegauge.api.CollectorFactory;
import io.tidegauge.api.Part;
import io.tidegauge.testing.SickServer.Illness;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * What every collector does, whatever it reads; a collector's test extends it. A bug found in one of them becomes a case
 * here.
 *
 * @param <C> the plugin's settings
 */
@Timeout(60)
public abstract class CollectorContractKit<C extends Record> extends PluginContractKit {

    private static final List<String> COLUMNS =
            List.of("name", "part", "kind", "unit", "aggregation", "meaning", "source");
    private static final Set<String> AGGREGATIONS = Set.of("average", "min", "max", "sum", "last");

    /** The factory under test, made as a stranger would make it. */
    protected abstract CollectorFactory<C> factory();

    /** Settings that reach a source listening on this port of the loopback. */
    protected abstract C settings(int port);

    private Collector collector(int port) {
        return factory().create(settings(port), TestContext.of(factory().type()));
    }

    @Override
    final Class<?> service() {
        return CollectorFactory.class;
    }

    @Override
    final Object plugin() {
        return factory();
    }

    @Override
    final String type() {
        return factory().type();
    }

    @Override
    final String summary() {
        return factory().summary();
    }

    @Override
    final Class<? extends Record> settingsClass() {
        return factory().settings();
    }

    @Test
    void knowsItsPartsWithoutItsSource() throws Exception {
        try (SickServer away = new SickServer(Illness.REFUSES);
                Collector collector = collector(away.port())) {
            List<Part> parts = collector.parts();
            assertFalse(parts.isEmpty());
            assertEquals(
                    parts.size(), new HashSet<>(parts.stream().map(Part::name).toList()).size());
        }
    }

    @Test
    void opensNothingBeforeItsFirstRead() throws Exception {
        try (SickServer server = new SickServer(Illness.HANGS)) {
            Collector collector = collector(server.port());
            collector.parts();
            collector.abort();
            collector.close();
            assertEquals(0, server.connections());
        }
    }

    @Test
    void saysWhereItCouldNotConnect() throws Exception {
        try (SickServer away = new SickServer(Illness.REFUSES)) {
            String message = failure(away);
            assertTrue(message.contains("127.0.0.1:" + away.port()), message);
        }
    }

    @Test
    void failsWhenItIsCutOff() throws Exception {
        try (SickServer server = new SickServer(Illness.CUTS_OFF)) {
            assertFalse(failure(server).isBlank());
        }
    }

    @Test
    void failsWhenItsSourceTalksRubbish() throws Exception {
        try (SickServer server = new SickServer(Illness.TALKS_RUBBISH)) {
            assertFalse(failure(server).isBlank());
        }
    }

    private String failure(SickServer server) throws Exception {
        try (Collector collector = collector(server.port())) {
            RecordingSink out = new RecordingSink();
            Exception thrown = assertThrows(
                    Exception.class, () -> collector.parts().get(0).reader().read(out));
            assertEquals(List.of(), out.given());
            return thrown.getMessage();
        }
    }

    /** A source that accepts and then says nothing holds a read at most until its own time-out. */
    @Test
    void doesNotWaitForASilentSourceForEver() throws Exception {
        try (SickServer server = new SickServer(Illness.HANGS)) {
            Collector collector = factory()
                    .create(
                            settings(server.port()),
                            TestContext.of(factory().type()).withTimeout(Duration.ofSeconds(1)));
            CompletableFuture<Void> read = CompletableFuture.runAsync(() -> {
                try {
                    collector.parts().get(0).reader().read(new RecordingSink());
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            });
            assertThrows(ExecutionException.class, () -> ended(read));
            collector.close();
        }
    }

    private static void ended(CompletableFuture<Void> read) throws ExecutionException, InterruptedException {
        try {
            read.get(30, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new AssertionError("still reading after 30 s", e);
        }
    }

    @Test
    void describesItsMetricsInATable() {
        PluginTable table = PluginTable.of(factory().getClass(), factory().type());
        assertEquals(COLUMNS, List.of(table.heading().split("\t", -1)));
        Set<String> names = new HashSet<>();
        for (PluginTable.Row row : table.rows()) {
            assertEquals(COLUMNS.size(), row.cells().size(), row.toString());
            assertTrue(row.cells().stream().noneMatch(String::isBlank), row.toString());
            assertTrue(names.add(row.name()), "twice: " + row);
            assertTrue(Set.of("gauge", "counter", "timer").contains(row.kind()), row.toString());
            assertTrue(AGGREGATIONS.contains(row.cells().get(4)), row.toString());
        }
    }

    @Test
    void showsItsExampleOnItsPage() {
        assertTrue(PluginReadme.read().has(factory().example()), factory().example());
    }

    @Test
    void hasAPageInTheOneOrderThatSaysWhatTheCodeDoes() {
        PluginReadme page = PluginReadme.read();
        page.hasTitle(factory().type());
        page.hasHeadings(List.of("Needs", "Settings", "Metrics", "Example output", "Limits"));
        page.namesEachSetting(factory().settings());
        page.showsTable(PluginTable.of(factory().getClass(), factory().type()));
    }
}
