package io.tidegauge.galera.ring;

import java.io.IOException;
import java.nio.ByteBuffer;

/** Counts what is read, and reads no more than it may. */
public final class BoundedReads implements RingBytes {

    private final RingBytes ring;
    private final long most;
    private long bytes;
    private int reads;

    /** @param most bytes that may be read in all */
    public BoundedReads(RingBytes ring, long most) {
        this.ring = ring;
        this.most = most;
    }

    @Override
    public long size() throws IOException {
        return ring.size();
    }

    /** @throws RingException the bound would be passed */
    @Override
    public int read(long offset, ByteBuffer into) throws IOException {
        if (!has(into.remaining())) {
            throw new RingException("more than " + most + " bytes of it would have to be read");
        }
        int read = ring.read(offset, into);
        bytes += read;
        reads++;
        return read;
    }

    /** Whether {@code more} bytes may still be read. */
    boolean has(long more) {
        return bytes + more <= most;
    }

    public long bytes() {
        return bytes;
    }

    public int reads() {
        return reads;
    }
}
