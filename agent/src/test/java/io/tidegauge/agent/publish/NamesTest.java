package io.tidegauge.agent.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

/** Names and paths on the wire. */
final class NamesTest {

    @Test
    void makesSegmentsOfAnything() {
        assertEquals("10_0_0_1_3306", SafeNames.segment("10.0.0.1:3306"));
        assertEquals("__1__3306", SafeNames.segment("[:1].3306"));
        assertEquals("_", SafeNames.segment(""));
        assertEquals("web1-3f2a", SafeNames.segment("web1-3f2a"));
        assertEquals("__", SafeNames.segment("\ud83d\ude00"));
    }

    @Test
    void keepsDotsInPathsAndLetsNoSegmentBeEmpty() {
        assertEquals("_.a._.b_c._", SafeNames.path(".a..b c."));
    }

    @Test
    void cutsOverLongSegmentsAndKeepsThemApart() {
        String one = SafeNames.segment("x".repeat(300) + "1");
        String other = SafeNames.segment("x".repeat(300) + "2");
        assertEquals(190, one.length());
        assertNotEquals(one, other);
    }

    /** The wire's characters never get through, whatever the name: seeded, so that a failure can be seen again. */
    @Test
    void letsOnlySafeCharactersThrough() {
        long seed = System.nanoTime();
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder raw = new StringBuilder();
            int length = random.nextInt(1500);
            for (int c = 0; c < length; c++) {
                raw.append((char) random.nextInt(random.nextBoolean() ? 128 : 65536));
            }
            String path = SafeNames.path(raw.toString());
            assertTrue(path.length() >= 1 && path.length() <= 1000, "seed " + seed + ": " + path.length());
            for (String segment : path.split("\\.", -1)) {
                assertTrue(segment.matches("[A-Za-z0-9_-]{1,200}"), "seed " + seed + ": " + segment);
            }
        }
    }

    @Test
    void givesAPathToOneSeriesOnly() {
        Paths paths = new Paths();
        assertEquals("a.b_c", paths.claim("a.b_c", "a.b c", "first"));
        String second = paths.claim("a.b_c", "a.b:c", "second");
        assertTrue(second.matches("a\\.b_c_[0-9a-f]{8}"), second);
        paths.release("a.b_c");
        assertEquals("a.b_c", paths.claim("a.b_c", "a.b c", "third"));
    }

    @Test
    void fillsInATemplate() {
        PathTemplate template = new PathTemplate("site", "{type}.{instance}.{part}.{name}")
                .in(new PathTemplate.Entry("db1", "db1_3307", "mysql", "3307"));
        assertEquals("site.mysql.db1_3307.status.status.com_select", template.path("status", "status.com_select"));
    }

    @Test
    void putsAnEntrysOwnTemplateBehindThePublishersPrefix() {
        PathTemplate template = new PathTemplate("site", "{type}.{instance}.{name}").or("{host}.{id}.{name}");
        assertEquals(
                "site.db1.main.up",
                template.in(new PathTemplate.Entry("db1", "db1_main", "mysql", "main"))
                        .path("status", "up"));
    }

    @Test
    void writesNumbersWithoutExponents() {
        assertEquals("0", Decimals.plain(-0.0));
        assertEquals("42", Decimals.plain(42));
        assertEquals("0.1", Decimals.plain(0.1));
        assertEquals("0.00000000000000000001", Decimals.plain(1e-20));
        assertEquals("18446744073709552000", Decimals.plain(1.8446744073709552E19));
        assertEquals("-1360381", Decimals.plain(-1360381));
        for (double number : new double[] {1e300, Double.MIN_VALUE, 123456.789e3, Math.PI, -1e17}) {
            assertEquals(number, Double.parseDouble(Decimals.plain(number)));
        }
    }

    @Test
    void backsOffToAMinuteAndStartsAgainAfterASuccess() {
        RandomGenerator never = () -> 0; // nextDouble() is 0 then: the whole wait
        BackOff backOff = new BackOff(never);
        long[] seconds = {1, 2, 4, 8, 16, 32, 60, 60};
        for (long each : seconds) {
            assertEquals(each, backOff.afterFailure().toSeconds());
        }
        backOff.afterSuccess();
        assertEquals(1, backOff.afterFailure().toSeconds());
    }
}
