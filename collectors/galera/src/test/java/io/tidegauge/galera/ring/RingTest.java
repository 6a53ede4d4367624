package io.tidegauge.galera.ring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class RingTest {

    private static final int CHUNK = 2048;
    private static final long DOWNTO = 5209;
    private static final long COMMITTED = 8012;

    private static Ring ring(RingBytes bytes) throws IOException {
        return Ring.of(bytes, CHUNK);
    }

    private static List<Stamp> sample(RingBytes bytes, String own) throws IOException {
        return new RingTimes(new BoundedReads(bytes, RingTimes.MOST_BYTES), own).sample();
    }

    @Test
    void findsWhereARealRingWraps() throws IOException {
        Extent extent = ring(RecordedRing.asItWas()).extent();
        assertEquals(6936416, extent.next());
        assertEquals(6938600, extent.first());
        assertTrue(extent.isWrapped());
    }

    @Test
    void knowsFirstAndLastWriteSet() throws IOException {
        Ring ring = ring(RecordedRing.asItWas());
        Extent extent = ring.extent();
        Buffer first = ring.at(extent.first()).orElseThrow();
        assertEquals(DOWNTO, first.seqno());
        Buffer last = first;
        long place = extent.first();
        long count = 0;
        for (var each = ring.at(place); each.isPresent(); each = ring.after(each.get())) {
            count++;
        }
        assertTrue(count > 500, "in the oldest segment: " + count);
        for (var each = ring.at(Ring.START); each.isPresent(); each = ring.after(each.get())) {
            last = each.get();
        }
        assertEquals(COMMITTED, last.seqno());
    }

    @Test
    void readsTheSecondsOfWriteSetsOfOthers() throws IOException {
        List<Stamp> stamps = sample(RecordedRing.asItWas(), "none");
        assertEquals(DOWNTO, stamps.get(0).seqno());
        assertEquals(Stamp.Source.BINLOG, stamps.get(0).source());
        assertEquals(1795186902L, stamps.get(0).nanos() / 1_000_000_000);
        assertTrue(stamps.size() > 90, stamps.size() + " stamps");
        assertTrue(stamps.get(stamps.size() - 1).seqno() > COMMITTED - 60);
    }

    @Test
    void readsTheStampsOfItsOwnWriteSets() throws IOException {
        Ring ring = ring(RecordedRing.asItWas());
        String own = WriteSet.of(ring, ring.at(ring.extent().first()).orElseThrow())
                .orElseThrow()
                .source();
        List<Stamp> stamps = sample(RecordedRing.asItWas(), own);
        List<Stamp> exact = stamps.stream()
                .filter(stamp -> stamp.source() == Stamp.Source.MONOTONIC)
                .toList();
        assertTrue(exact.size() > 50, exact.size() + " of " + stamps.size());
        double seconds = (exact.get(exact.size() - 1).nanos() - exact.get(0).nanos()) / 1e9;
        assertTrue(seconds > 1 && seconds < 3, seconds + " s"); // L passed 5209 at …902.x and 8012 at …904.2
    }

    @Test
    void readsLittle() throws IOException {
        BoundedReads reads = new BoundedReads(RecordedRing.asItWas(), RingTimes.MOST_BYTES);
        new RingTimes(reads, "none").sample();
        assertTrue(reads.bytes() < 1_200_000, reads.bytes() + " bytes in " + reads.reads() + " reads");
    }

    @Test
    void refusesAnEncryptedRing() {
        byte[] preamble = "Version: 2\nGID: 20bfe0bc-e4f3-11f1-87ed-6779454942bf\nenc_encrypted: 1\n"
                .getBytes(StandardCharsets.US_ASCII);
        RingException refused = assertThrows(
                RingException.class, () -> ring(RecordedRing.asItWas().with(preamble, 0)));
        assertTrue(refused.getMessage().contains("encrypted"), refused.getMessage());
    }

    @Test
    void refusesWhatIsNoRing() {
        byte[] text = new byte[2048];
        RingException refused = assertThrows(
                RingException.class, () -> ring(RecordedRing.asItWas().with(text, 0)));
        assertTrue(refused.getMessage().contains("no galera.cache"), refused.getMessage());
        assertThrows(RingException.class, () -> ring(RecordedRing.asItWas().cutAt(100)));
    }

    /** Torn reads, half-written headers, rubbish: an answer or a refusal in words, and never more reading than is allowed. */
    @Test
    void survivesWhateverLiesInTheFile() throws IOException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        int answers = 0;
        for (int i = 0; i < 10_000; i++) {
            RecordedRing mutated = mutated(random);
            BoundedReads reads = new BoundedReads(mutated, RingTimes.MOST_BYTES);
            String what = "seed " + seed + ", mutation " + i;
            try {
                List<Stamp> stamps = new RingTimes(reads, "none").sample();
                answers++;
                for (int s = 1; s < stamps.size(); s++) {
                    assertTrue(stamps.get(s - 1).seqno() < stamps.get(s).seqno(), what);
                }
            } catch (RingException refused) {
                assertTrue(!refused.getMessage().isBlank(), what);
            } catch (RuntimeException e) {
                throw new AssertionError(what, e);
            }
            assertTrue(reads.bytes() <= RingTimes.MOST_BYTES, what);
        }
        assertTrue(answers > 1000, answers + " answers");
    }

    private static RecordedRing mutated(Random random) {
        int size = 8_389_912;
        int length = 1 + random.nextInt(random.nextBoolean() ? 32 : 4096);
        byte[] other = new byte[length];
        switch (random.nextInt(3)) {
            case 0 -> random.nextBytes(other);
            case 1 -> {} // zeros
            default -> java.util.Arrays.fill(other, (byte) (random.nextBoolean() ? 0xff : 0x01));
        }
        int[] places = {0, 1024, 1280, 6936416 - 64, 6938600 - 64};
        long at = random.nextBoolean()
                ? random.nextInt(size)
                : places[random.nextInt(places.length)] + random.nextInt(128);
        RecordedRing ring = RecordedRing.asItWas().with(other, at);
        return random.nextInt(4) == 0 ? ring.cutAt(random.nextInt(size)) : ring;
    }
}
