package io.tidegauge.galera.ring;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.PriorityQueue;

/** What fills a ring, for a person: bytes by table and by kind, the largest write-sets. Looks at 64 MB of it at most, evenly. */
public final class RingContents {

    /** The bound of all reading. */
    public static final long MOST_BYTES = 64L << 20;

    private static final int CHUNK = 64 * 1024;
    private static final int STRETCHES = 64;
    private static final int BIGGEST = 5;
    private static final int MOST_TABLES = 1000;
    private static final int MOST_EVENTS = 10_000;

    /** A larger write-set is told by its first events. */
    private static final long MOST_OF_ONE = 1 << 20;

    private static final int FEW_EVENTS = 20;
    private static final String OTHERS = "(others)";

    /** What bytes of a write-set are. */
    public enum Kind {
        /** Rows as they are after the change. */
        ROWS,

        /** Rows as they were before it: all of a delete, about half of an update. */
        BEFORE_IMAGES,

        /** The statement's text, which MariaDB adds to its rows (annotate events). */
        SQL_TEXT,

        /** Statements, DDL for the most part. */
        STATEMENTS,

        /** Certification keys. */
        KEYS,

        /** Headers of buffers and write-sets, table maps. */
        FRAMES
    }

    /** One of the largest. */
    public record Large(long seqno, long bytes, String table) {}

    private final BoundedReads bytes;
    private final Ring ring;
    private final Extent extent;
    private final Map<Kind, Long> byKind = new EnumMap<>(Kind.class);
    private final Map<String, Long> byTable = new HashMap<>();
    private final PriorityQueue<Large> biggest = new PriorityQueue<>(Comparator.comparingLong(Large::bytes));
    private long writeSets;
    private long looked;
    private OptionalLong first = OptionalLong.empty();
    private OptionalLong last = OptionalLong.empty();
    private OptionalLong firstSeconds = OptionalLong.empty();
    private OptionalLong lastSeconds = OptionalLong.empty();

    private RingContents(BoundedReads bytes, Ring ring, Extent extent) {
        this.bytes = bytes;
        this.ring = ring;
        this.extent = extent;
    }

    /**
     * Looks a ring through.
     *
     * @param downto the oldest seqno that counts: what lies behind it is of the past; 0 where that is not known
     * @throws RingException it is none that can be read, or has no write-set
     */
    public static RingContents of(RingBytes file, long downto) throws IOException {
        BoundedReads bytes = new BoundedReads(file, MOST_BYTES);
        Ring ring = Ring.of(bytes, CHUNK);
        RingContents contents = new RingContents(bytes, ring, ring.extent());
        contents.look(downto);
        return contents;
    }

    private void look(long downto) throws IOException {
        boolean all = extent.length() < MOST_BYTES * 9 / 10;
        long step = extent.length() / (all ? 1 : STRETCHES);
        long part = all ? step : MOST_BYTES * 9 / 10 / STRETCHES;
        for (long from = 0; from + step <= extent.length(); from += step) {
            try {
                stretch(from, from + part, downto);
            } catch (RingException spent) { // what was seen until then is an answer
                break;
            }
        }
        if (last.isEmpty()) {
            throw new RingException("has no write-set that counts");
        }
    }

    private void stretch(long from, long to, long downto) throws IOException {
        long place = from;
        while (place < to) { // the ring's end lies in the middle of a stretch
            long offset = extent.offset(place);
            Optional<Buffer> buffer = ring.orderedFrom(offset, extent.segmentEnd(offset));
            if (buffer.isEmpty()) {
                place += Math.max(1, extent.segmentEnd(offset) - offset);
                continue;
            }
            while (buffer.isPresent() && extent.place(buffer.get().offset()) < to && bytes.has(CHUNK)) {
                if (buffer.get().isOrdered() && buffer.get().seqno() >= downto) {
                    take(buffer.get());
                }
                place = extent.place(buffer.get().offset()) + buffer.get().size();
                buffer = ring.after(buffer.get()).filter(next -> next.end() <= extent.segmentEnd(offset));
            }
            if (!bytes.has(CHUNK)) {
                return;
            }
            place = Math.max(place, from + 1);
            if (place < to && buffer.isEmpty()) {
                long reached = extent.offset(Math.min(place, extent.length() - 1));
                place += Math.max(1, extent.segmentEnd(reached) - reached);
            }
        }
    }

    private void take(Buffer buffer) throws IOException {
        looked += buffer.size();
        long seqno = buffer.seqno();
        Optional<WriteSet> found = WriteSet.of(ring, buffer);
        if (found.isEmpty()) {
            add(Kind.FRAMES, buffer.size());
            return;
        }
        writeSets++;
        WriteSet set = found.get();
        List<BinlogEvent> events = set.events(ring, buffer.size() > MOST_OF_ONE ? FEW_EVENTS : MOST_EVENTS);
        add(Kind.KEYS, set.keyBytes());
        long told = set.keyBytes();
        String table = "";
        long pending = 0;
        for (BinlogEvent event : events) {
            told += event.size();
            pending += event.size();
            count(event);
            if (event.type() == BinlogEvent.TABLE_MAP) {
                table = table(event).orElse(table);
            }
            if (!table.isEmpty()) {
                byTable.merge(
                        byTable.size() < MOST_TABLES || byTable.containsKey(table) ? table : OTHERS,
                        pending,
                        Long::sum);
                pending = 0;
            }
        }
        long rest = Math.max(0, buffer.size() - told);
        if (buffer.size() > MOST_OF_ONE && !events.isEmpty()) { // more of the same
            count(new BinlogEvent(0, 0, events.get(events.size() - 1).type(), rest));
            byTable.merge(table, rest, Long::sum);
        } else {
            add(Kind.FRAMES, rest);
        }
        biggest.add(new Large(seqno, buffer.size(), table));
        if (biggest.size() > BIGGEST) {
            biggest.remove();
        }
        time(seqno, events);
    }

    private void time(long seqno, List<BinlogEvent> events) {
        OptionalLong seconds = events.stream()
                .mapToLong(BinlogEvent::seconds)
                .filter(some -> some > 0)
                .max();
        if (first.isEmpty() || seqno < first.getAsLong()) {
            first = OptionalLong.of(seqno);
            firstSeconds = seconds.isPresent() ? seconds : firstSeconds;
        }
        if (last.isEmpty() || seqno > last.getAsLong()) {
            last = OptionalLong.of(seqno);
            lastSeconds = seconds.isPresent() ? seconds : lastSeconds;
        }
    }

    private void count(BinlogEvent event) {
        if (event.isWrite()) {
            add(Kind.ROWS, event.size());
        } else if (event.isUpdate()) {
            add(Kind.BEFORE_IMAGES, event.size() / 2);
            add(Kind.ROWS, event.size() - event.size() / 2);
        } else if (event.isDelete()) {
            add(Kind.BEFORE_IMAGES, event.size());
        } else if (event.type() == BinlogEvent.ANNOTATE_ROWS) {
            add(Kind.SQL_TEXT, event.size());
        } else if (event.type() == BinlogEvent.QUERY) {
            add(Kind.STATEMENTS, event.size());
        } else {
            add(Kind.FRAMES, event.size());
        }
    }

    private void add(Kind kind, long some) {
        byKind.merge(kind, some, Long::sum);
    }

    /** {@code database.table} of a table map: behind 8 bytes of its own header two names, each with a length before and a 0 behind. */
    private Optional<String> table(BinlogEvent map) throws IOException {
        int most = (int) Math.min(map.size() - BinlogEvent.HEADER, 8 + 2 * 194);
        Optional<ByteBuffer> body = ring.slice(map.offset() + BinlogEvent.HEADER, most);
        if (body.isEmpty() || most < 12) {
            return Optional.empty();
        }
        Optional<String> database = name(body.get(), 8);
        return database.flatMap(schema ->
                name(body.get(), 8 + 2 + (body.get().get(8) & 0xff)).map(table -> schema + "." + table));
    }

    private static Optional<String> name(ByteBuffer body, int at) {
        if (at >= body.limit()) {
            return Optional.empty();
        }
        int length = body.get(at) & 0xff;
        if (at + 1 + length > body.limit()) {
            return Optional.empty();
        }
        byte[] name = new byte[length];
        body.get(at + 1, name);
        return Optional.of(new String(name, StandardCharsets.UTF_8));
    }

    public long firstSeqno() {
        return first.orElse(0);
    }

    public long lastSeqno() {
        return last.orElse(0);
    }

    /** Seconds since 1970 of the first write-set, by its binlog events; empty where they tell none. */
    public OptionalLong firstSeconds() {
        return firstSeconds;
    }

    public OptionalLong lastSeconds() {
        return lastSeconds;
    }

    /** What the ring may take. */
    public long capacity() {
        return ring.capacity();
    }

    /** What it holds, stale or not. */
    public long length() {
        return extent.length();
    }

    public boolean isWrapped() {
        return extent.isWrapped();
    }

    /** Bytes that were looked at. */
    public long looked() {
        return looked;
    }

    public long writeSets() {
        return writeSets;
    }

    public Map<Kind, Long> byKind() {
        return byKind;
    }

    /** The largest first. */
    public List<Map.Entry<String, Long>> byTable() {
        return byTable.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .toList();
    }

    /** The largest first. */
    public List<Large> biggest() {
        List<Large> all = new ArrayList<>(biggest);
        all.sort(Comparator.comparingLong(Large::bytes).reversed());
        return all;
    }
}
