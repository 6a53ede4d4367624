package io.tidegauge.galera.ring;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/**
 * A ring of buffers: where it begins, where it wraps, and what buffer lies at a place. It is written to while it is read: every
 * header is held against the next one, and what does not fit is taken for no buffer.
 *
 * <p>Wrapped, it has the newest buffers from its start to {@code next}, a gap, and the oldest ones behind it. That it is full says
 * nothing of what the server still knows: a stale tail lies there after a start without {@code gcache.recover}. Who reads it
 * clamps it to {@code wsrep_local_cached_downto}.
 */
public final class Ring {

    /** Behind preamble and a binary header of 32 int64. */
    static final long START = Preamble.LENGTH + 32 * 8L;

    /** How far a header is looked for: a larger write-set is passed over by the next place asked for. */
    private static final int LOOK_FOR = 256 * 1024;

    /** A binary search ends in a stretch that is walked. */
    private static final long STRETCH = 64 * 1024;

    /** Buffers are taken in the order they come in, and are ordered a little later. */
    private static final long NEAR = 4096;

    private static final int CHAIN = 3;

    private final RingBytes bytes;
    private final Preamble preamble;
    private final Layout layout;
    private final long size;
    private final ByteBuffer chunk;
    private long chunkAt = -1;

    private Ring(RingBytes bytes, Preamble preamble, Layout layout, long size, int chunkSize) {
        this.bytes = bytes;
        this.preamble = preamble;
        this.layout = layout;
        this.size = size;
        this.chunk = ByteBuffer.allocate(chunkSize).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * Opens a ring.
     *
     * @param chunk how much is read at once: little to look here and there, much to go through
     * @throws RingException it is none, it is encrypted, or of a layout that is not known; the message says which
     */
    public static Ring of(RingBytes bytes, int chunk) throws IOException {
        Preamble preamble = Preamble.read(bytes);
        if (preamble.encrypted()) {
            throw new RingException("is encrypted (enc_encrypted: 1); nothing but the server reads it");
        }
        long size = bytes.size();
        if (size < START + Layout.GALERA_4.headerSize()) {
            throw new RingException("ends before its first buffer");
        }
        for (Layout layout : Layout.values()) {
            Ring ring = new Ring(bytes, preamble, layout, size, chunk);
            if (ring.isEmpty() || ring.chained(START).isPresent()) {
                return ring;
            }
        }
        throw new RingException(
                "has no buffer where the first one should be: encrypted, or of a layout that is not known");
    }

    public Preamble preamble() {
        return preamble;
    }

    /** What buffers may take, in bytes: {@code gcache.size}. */
    public long capacity() {
        return size - START - layout.headerSize();
    }

    /** Whether there is no buffer in it. */
    public boolean isEmpty() throws IOException {
        return isClear(START);
    }

    /** The buffer whose header is at {@code offset}; empty where that is none, or the ring's end. */
    Optional<Buffer> at(long offset) throws IOException {
        if (offset < START || offset + layout.headerSize() > size) {
            return Optional.empty();
        }
        int place = place(offset, layout.headerSize());
        return place < 0
                ? Optional.empty()
                : layout.buffer(chunk, place, offset).filter(buffer -> buffer.end() <= size);
    }

    /** {@code length} bytes at {@code offset}; empty where the file has ended. */
    Optional<ByteBuffer> slice(long offset, int length) throws IOException {
        if (length > chunk.capacity()) {
            ByteBuffer own = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
            return bytes.read(offset, own) < length ? Optional.empty() : Optional.of(own.flip());
        }
        int place = place(offset, length);
        return place < 0
                ? Optional.empty()
                : Optional.of(chunk.slice(place, length).order(ByteOrder.LITTLE_ENDIAN));
    }

    /** Where {@code offset} lies in the chunk, which is read anew if it has it not; -1 where the file has ended. */
    private int place(long offset, int length) throws IOException {
        boolean has = chunkAt >= 0 && offset >= chunkAt && offset + length <= chunkAt + chunk.limit();
        if (!has) {
            chunk.clear();
            chunkAt = offset;
            chunk.limit(Math.max(0, bytes.read(offset, chunk)));
        }
        return length <= chunk.limit() - (int) (offset - chunkAt) ? (int) (offset - chunkAt) : -1;
    }

    private boolean isClear(long offset) throws IOException {
        Optional<ByteBuffer> header = slice(offset, layout.headerSize());
        if (header.isEmpty()) {
            return true;
        }
        for (int i = 0; i < layout.headerSize(); i++) {
            if (header.get().get(i) != 0) {
                return false;
            }
        }
        return true;
    }

    /** The buffer at {@code offset}, if those behind it are buffers too. */
    private Optional<Buffer> chained(long offset) throws IOException {
        Optional<Buffer> first = at(offset);
        if (first.isEmpty() || !looksLikeIt(first.get())) {
            return Optional.empty();
        }
        Buffer last = first.get();
        for (int i = 1; i < CHAIN; i++) {
            if (last.end() + layout.headerSize() > size || isClear(last.end())) {
                return first; // the ring ends there, or what is written
            }
            Optional<Buffer> next = at(last.end());
            if (next.isEmpty() || !follows(last, next.get())) {
                return Optional.empty();
            }
            last = next.get();
        }
        return first;
    }

    private boolean looksLikeIt(Buffer buffer) throws IOException {
        if (!buffer.isWriteSet() || !buffer.isOrdered()) {
            return true;
        }
        return slice(buffer.content(), 1).map(content -> content.get(0) == 'G').orElse(false);
    }

    private static boolean follows(Buffer one, Buffer next) {
        return !one.isOrdered() || !next.isOrdered() || Math.abs(next.seqno() - one.seqno()) < NEAR;
    }

    /** The next buffer behind {@code buffer}; empty at the end of what is written. */
    public Optional<Buffer> after(Buffer buffer) throws IOException {
        return at(buffer.end()).filter(next -> follows(buffer, next));
    }

    /** The first buffer that begins at or behind {@code offset}. */
    Optional<Buffer> from(long offset) throws IOException {
        long aligned = START + ((Math.max(offset, START) - START + 7) & ~7L);
        long end = Math.min(size - layout.headerSize(), aligned + LOOK_FOR);
        for (long at = aligned; at <= end; at += 8) {
            if (at(at).isPresent()) { // cheap: in the chunk
                Optional<Buffer> found = chained(at);
                if (found.isPresent() && found.get().seqno() != 0) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** The first ordered buffer from {@code offset} on, before {@code end}. */
    public Optional<Buffer> orderedFrom(long offset, long end) throws IOException {
        Optional<Buffer> buffer = from(offset);
        while (buffer.isPresent() && !buffer.get().isOrdered()) {
            buffer = after(buffer.get());
        }
        return buffer.filter(found -> found.offset() < end);
    }

    /**
     * Where the ring's content lies now.
     *
     * @throws RingException there is none
     */
    public Extent extent() throws IOException {
        Optional<Buffer> start = orderedFrom(START, size);
        if (start.isEmpty()) {
            throw new RingException("has no write-set");
        }
        long newest = start.get().seqno();
        long low = START; // of the newest segment
        long high = size; // of the oldest, or of nothing
        while (high - low > STRETCH) {
            long middle = low + (high - low) / 2;
            Optional<Buffer> found = orderedFrom(middle, high);
            if (found.isPresent() && found.get().seqno() >= newest) {
                low = found.get().offset();
            } else {
                high = middle;
            }
        }
        long next = endOf(low);
        Optional<Buffer> oldest = orderedFrom(next, size).filter(buffer -> buffer.seqno() < newest);
        return new Extent(START, next, oldest.map(Buffer::offset).orElse(size), size);
    }

    /** Where the segment that has the buffer at {@code offset} ends. */
    private long endOf(long offset) throws IOException {
        Optional<Buffer> buffer = from(offset);
        long end = offset;
        while (buffer.isPresent()) {
            end = buffer.get().end();
            buffer = after(buffer.get());
        }
        return end;
    }
}
