package io.tidegauge.galera.ring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.zip.GZIPInputStream;

/** A real ring of 8 MiB, wrapped, recorded while its server wrote: D 5209, L 8012. Bytes may be laid over it. */
final class RecordedRing implements RingBytes {

    private static final byte[] BYTES = bytes();

    private final byte[] over;
    private final long overAt;
    private final long size;

    private RecordedRing(byte[] over, long overAt, long size) {
        this.over = over;
        this.overAt = overAt;
        this.size = size;
    }

    static RecordedRing asItWas() {
        return new RecordedRing(new byte[0], 0, BYTES.length);
    }

    /** The same with other bytes at {@code at}. */
    RecordedRing with(byte[] other, long at) {
        return new RecordedRing(other.clone(), at, size);
    }

    /** The same, but it ends earlier. */
    RecordedRing cutAt(long end) {
        return new RecordedRing(over, overAt, end);
    }

    private static byte[] bytes() {
        String name = "/recorded/n1-galera.cache-wrapped-live.gz";
        try (InputStream in = new GZIPInputStream(RecordedRing.class.getResourceAsStream(name))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public int read(long offset, ByteBuffer into) {
        int length = (int) Math.max(0, Math.min(into.remaining(), size - offset));
        int at = into.position();
        into.put(BYTES, (int) Math.min(offset, BYTES.length - length), length);
        for (int i = 0; i < over.length; i++) {
            long place = overAt + i - offset;
            if (place >= 0 && place < length) {
                into.put(at + (int) place, over[i]);
            }
        }
        return length;
    }
}
