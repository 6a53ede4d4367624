package io.tidegauge.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tidegauge.api.Destination;
import io.tidegauge.api.Publisher;
import io.tidegauge.api.PublisherFactory;
import io.tidegauge.api.Sample;
import io.tidegauge.api.Tags;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * What every publisher does, whatever it speaks; a publisher's test extends it.
 *
 * @param <C> the plugin's settings
 */
@Timeout(60)
public abstract class PublisherContractKit<C extends Record> extends PluginContractKit {

    private static final Instant AT = Instant.parse("2026-11-25T10:00:00.123456789Z");

    /** The factory under test, made as a stranger would make it. */
    protected abstract PublisherFactory<C> factory();

    /** Settings that reach a backend listening on this port of the loopback, if the publisher has one. */
    protected abstract C settings(int port);

    /** A publisher whose backend is not there. */
    protected final Publisher publisher() {
        return factory().create(settings(1), TestContext.of(factory().type()));
    }

    @Override
    final Class<?> service() {
        return PublisherFactory.class;
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
    void hasAPageInTheOneOrderThatSaysWhatTheCodeDoes() {
        PluginReadme page = PluginReadme.read();
        page.hasTitle(factory().type());
        page.hasHeadings(List.of("Needs", "Settings", "What is sent", "Example output", "Limits"));
        page.namesEachSetting(factory().settings());
    }

    @Test
    void namesEachDestinationOnce() {
        List<String> names =
                publisher().destinations().stream().map(Destination::name).toList();
        assertFalse(names.isEmpty());
        assertEquals(names.size(), new HashSet<>(names).size());
    }

    @Test
    void canBeClosedWithoutEverHavingSent() {
        Publisher publisher = publisher();
        publisher.destinations().forEach(destination -> {
            destination.abort();
            destination.close();
        });
        publisher.close();
    }

    /** Whatever a source calls its things and whatever it answers, a record is printable ASCII without empty lines. */
    @Test
    void writesPrintableAsciiWhateverTheSample() {
        for (Sample sample : hostile()) {
            for (String record : encodedIfItCanBe(sample)) {
                record.lines().forEach(line -> assertFalse(line.isBlank(), () -> "an empty line for " + sample));
                assertTrue(
                        record.chars().allMatch(c -> c == '\n' || (c >= ' ' && c <= '~')),
                        () -> record + " of " + sample);
                assertFalse(record.contains("NaN") || record.contains("Infinity"), record);
            }
        }
    }

    /** A wire may have no words for a sample: it is refused, which the agent counts. */
    private List<String> encodedIfItCanBe(Sample sample) {
        try {
            return encoded("a.path", sample);
        } catch (IllegalArgumentException refused) {
            assertFalse(refused.getMessage().isBlank());
            return List.of();
        }
    }

    @Test
    void writesNoExponents() {
        for (double value :
                new double[] {1e-20, Double.MIN_VALUE, 1e300, Double.MAX_VALUE, -1e20, 1.8446744073709552E19}) {
            for (String record : encoded("a.path", gauge("a.path", value))) {
                assertFalse(record.matches("(?s).*\\d[eE][-+]?\\d.*"), record);
            }
        }
    }

    protected final List<String> encoded(String path, Sample sample) {
        TextSink out = new TextSink();
        publisher().encode(path, sample, out);
        return out.records();
    }

    protected static Sample gauge(String name, double value) {
        return new Sample("source", name, Tags.NONE, Sample.Kind.GAUGE, value, 0, 0, AT);
    }

    protected static Sample counter(String name, double total, double growth, double seconds) {
        return new Sample("source", name, Tags.NONE, Sample.Kind.COUNTER, total, growth, seconds, AT);
    }

    private static List<Sample> hostile() {
        List<Sample> samples = new ArrayList<>();
        Tags tags = Tags.of("user", "o'neil \"x\"\n:|@#;\u0000\u007f\u00e9\ud83d\ude00")
                .with("server", "[::1]:3306 ")
                .with("empty", "");
        for (Sample.Kind kind : Sample.Kind.values()) {
            for (double value : new double[] {0, -5, 0.1, 1e18, -0.0, 1.8446744073709552E19}) {
                samples.add(new Sample("source", "a.{user}.{server}.{empty}", tags, kind, value, 3, 10, AT));
                samples.add(new Sample("source", "a.{user}.{server}.{empty}", tags, kind, value, 0, 0, AT));
            }
        }
        samples.add(new Sample("source", "raw", tags, Sample.Kind.COUNTER, Double.NaN, 7, 10, AT));
        samples.add(new Sample("source", "raw", tags, Sample.Kind.COUNTER, Double.NaN, 0, 0, AT));
        return samples;
    }
}
