package io.tidegauge.galera.ring;

import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * How a buffer's header lies in the file, little-endian. Galera 4 (26.4, {@code gcache/src/gcache_bh.hpp}): int64 seqno, uint64
 * context, uint32 size, uint16 flags, int8 store, int8 type. Galera 3 (25.3): int64 seqno, int64 its predecessor, uint64 size,
 * uint64 context, uint32 flags, uint32 store.
 */
enum Layout {
    GALERA_4(24),
    GALERA_3(40);

    /** The store of a buffer in the ring; memory is 0, a page 2. */
    private static final int IN_RING = 1;

    private static final int MOST_FLAGS = 3;
    private static final int MOST_TYPE = 7;

    private final int headerSize;

    Layout(int headerSize) {
        this.headerSize = headerSize;
    }

    int headerSize() {
        return headerSize;
    }

    /** The header at {@code place} of {@code bytes}; empty where there can be none. */
    Optional<Buffer> buffer(ByteBuffer bytes, int place, long offset) {
        long seqno = bytes.getLong(place);
        long size;
        long flags;
        int store;
        int type;
        if (this == GALERA_4) {
            size = Integer.toUnsignedLong(bytes.getInt(place + 16));
            flags = Short.toUnsignedLong(bytes.getShort(place + 20));
            store = bytes.get(place + 22);
            type = bytes.get(place + 23);
        } else {
            size = bytes.getLong(place + 16);
            flags = Integer.toUnsignedLong(bytes.getInt(place + 32));
            store = bytes.getInt(place + 36);
            type = Buffer.WRITE_SET;
        }
        boolean possible = seqno >= -1
                && size >= headerSize
                && size <= Integer.MAX_VALUE
                && (size & 7) == 0
                && flags <= MOST_FLAGS
                && store == IN_RING
                && type >= 0
                && type <= MOST_TYPE;
        return possible ? Optional.of(new Buffer(offset, seqno, size, headerSize, type)) : Optional.empty();
    }
}
