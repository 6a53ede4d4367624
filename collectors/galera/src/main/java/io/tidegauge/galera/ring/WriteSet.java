package io.tidegauge.galera.ring;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A write-set's header and where its parts lie ({@code galera/src/write_set_ng.hpp}, versions 3 to 6).
 *
 * @param monotonicNanos CLOCK_MONOTONIC of the host that it comes from, at replication; comparable on that host and boot only
 * @param source the node's gcomm uuid, as {@code wsrep_gcomm_uuid} has it
 * @param keyBytes what its certification keys take
 * @param dataAt offset in the file of its first binlog event
 * @param dataEnd where its events end
 */
record WriteSet(long monotonicNanos, String source, long keyBytes, long dataAt, long dataEnd) {

    private static final int HEADER = 64;
    private static final int SECTION_HEAD = 32;
    private static final int MOST_EVENTS = 100_000;

    /** Of a section: keys, data, unordered data, annotation. */
    private record Section(long records, long end) {}

    /** The write-set in {@code buffer}; empty where what lies there is none that can be read. */
    static Optional<WriteSet> of(Ring ring, Buffer buffer) throws IOException {
        long at = buffer.content();
        Optional<ByteBuffer> found = buffer.isWriteSet() && buffer.end() - at > HEADER + SECTION_HEAD
                ? ring.slice(at, HEADER + SECTION_HEAD)
                : Optional.empty();
        if (found.isEmpty() || found.get().get(0) != 'G' || found.get().get(2) != HEADER) {
            return Optional.empty();
        }
        ByteBuffer header = found.get();
        boolean hasKeys = (header.get(3) >> 4 & 0xf) != 0;
        long monotonicNanos = header.getLong(16);
        String source = uuid(header, 24);
        long keys = at + HEADER;
        long data = keys;
        if (hasKeys) {
            Optional<Section> section = section(ring, keys, buffer.end());
            if (section.isEmpty()) {
                return Optional.empty();
            }
            data = keys + (section.get().end() - keys + 7 & ~7L);
        }
        long keyBytes = data - keys;
        return section(ring, data, buffer.end())
                .map(section -> new WriteSet(monotonicNanos, source, keyBytes, section.records(), section.end()));
    }

    /** Galera's RecordSet: version, kind of checksum, size, count, their checksum, the content's checksum, the records. */
    private static Optional<Section> section(Ring ring, long at, long limit) throws IOException {
        if (at + SECTION_HEAD > limit) {
            return Optional.empty();
        }
        Optional<ByteBuffer> found = ring.slice(at, SECTION_HEAD);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        ByteBuffer head = found.get();
        int first = head.get(0) & 0xff;
        int version = first >> 4;
        int checksum = new int[] {0, 4, 8, 16}[first & 3];
        long size;
        int headLength;
        if (version == 2 && (first & 8) != 0) {
            size = (head.getInt(0) >>> 18) + 1L;
            headLength = 8;
        } else {
            head.position(1);
            size = uleb128(head);
            uleb128(head); // the count
            int length = head.position() + 4;
            headLength = version == 2 ? length + 7 & ~7 : length;
        }
        long records = at + headLength + checksum;
        long end = at + size;
        return version >= 1 && version <= 2 && size > headLength && records <= end && end <= limit
                ? Optional.of(new Section(records, end))
                : Optional.empty();
    }

    private static long uleb128(ByteBuffer bytes) {
        long value = 0;
        for (int shift = 0; shift < 35 && bytes.hasRemaining(); shift += 7) {
            int next = bytes.get();
            value |= (long) (next & 0x7f) << shift;
            if (next >= 0) {
                break;
            }
        }
        return value;
    }

    private static String uuid(ByteBuffer bytes, int at) {
        StringBuilder text = new StringBuilder(36);
        for (int i = 0; i < 16; i++) {
            if (i == 4 || i == 6 || i == 8 || i == 10) {
                text.append('-');
            }
            int octet = bytes.get(at + i) & 0xff;
            text.append(Character.forDigit(octet >> 4, 16)).append(Character.forDigit(octet & 0xf, 16));
        }
        return text.toString();
    }

    /** Its binlog events, at most {@code most} of them; ends where one does not look like an event. */
    List<BinlogEvent> events(Ring ring, int most) throws IOException {
        List<BinlogEvent> events = new ArrayList<>();
        long at = dataAt;
        while (at + BinlogEvent.HEADER <= dataEnd && events.size() < Math.min(most, MOST_EVENTS)) {
            Optional<BinlogEvent> event =
                    ring.slice(at, BinlogEvent.HEADER).map(BinlogEvent.at(at)).filter(found -> found.end() <= dataEnd);
            if (event.isEmpty() || !event.get().isPlausible()) {
                break;
            }
            events.add(event.get());
            at = event.get().end();
        }
        return events;
    }
}
