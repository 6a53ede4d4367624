package io.tidegauge.galera;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32;

/**
 * The history on disk: records of 48 bytes, big-endian, each with a CRC-32 of its own. The first says for which boot and cluster
 * those behind it hold; a later one of its kind says so anew. Appended to, and now and then written whole and renamed; a tail
 * that was torn is dropped.
 */
final class HistoryFile {

    /** The largest that the file may be. */
    static final long MOST_BYTES = 256 * 1024;

    private static final int RECORD = 48;
    private static final int POINT = 1;
    private static final int HEADER = 2;
    private static final int AFRESH = 1 << 16;
    private static final int SOURCE_SHIFT = 8;
    private static final long NANOS_PER_MILLI = 1_000_000;

    private final Path file;
    private final UUID boot;

    /** @param boot id of this boot, whose monotonic clock the points of this process go by */
    HistoryFile(Path file, UUID boot) {
        this.file = file;
        this.boot = boot;
    }

    /** What was read. */
    record Content(UUID cluster, List<Point> points) {}

    /**
     * Reads it; empty where there is none, or none that can be believed.
     *
     * @param nanos the monotonic clock now
     * @param wallMillis the wall clock now
     */
    Optional<Content> read(long nanos, long wallMillis) throws IOException {
        byte[] bytes;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer all = ByteBuffer.allocate((int) Math.min(channel.size(), 2 * MOST_BYTES));
            while (all.hasRemaining() && channel.read(all) >= 0) {}
            bytes = java.util.Arrays.copyOf(all.array(), all.position());
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
        ByteBuffer records = ByteBuffer.wrap(bytes);
        List<Point> points = new ArrayList<>();
        Optional<UUID> cluster = Optional.empty();
        boolean sameBoot = false;
        while (records.remaining() >= RECORD && isWhole(records)) {
            ByteBuffer record = records.slice(records.position(), RECORD);
            records.position(records.position() + RECORD);
            int word = record.getInt();
            if ((word & 0xff) == HEADER) {
                sameBoot = new UUID(record.getLong(), record.getLong()).equals(boot);
                UUID of = new UUID(record.getLong(), record.getLong());
                if (!cluster.map(of::equals).orElse(true)) {
                    points.clear();
                }
                cluster = Optional.of(of);
            } else if (cluster.isPresent()) {
                Point point = point(record, word, sameBoot, nanos, wallMillis);
                boolean fits = points.isEmpty() || isBehind(points.get(points.size() - 1), point);
                if (fits && point.nanos() <= nanos) {
                    points.add(point);
                }
            }
        }
        return cluster.map(of -> new Content(of, points));
    }

    private static boolean isWhole(ByteBuffer records) {
        CRC32 crc = new CRC32();
        crc.update(records.slice(records.position(), RECORD - Integer.BYTES));
        return records.getInt(records.position() + RECORD - Integer.BYTES) == (int) crc.getValue();
    }

    /** A wall clock that was set may have put the points of another boot out of order. */
    private static boolean isBehind(Point one, Point next) {
        return next.nanos() >= one.nanos() && next.seqno() >= one.seqno() && next.bytes() >= one.bytes();
    }

    private static Point point(ByteBuffer record, int word, boolean sameBoot, long nanos, long wallMillis) {
        long wall = record.getLong();
        long mono = record.getLong();
        return new Point(
                sameBoot ? mono : nanos - (wallMillis - wall) * NANOS_PER_MILLI,
                wall,
                record.getLong(),
                record.getLong(),
                record.getLong(),
                TimeSource.of(word >> SOURCE_SHIFT & 0xff),
                (word & AFRESH) != 0);
    }

    /** Adds points behind those that are there. */
    void append(List<Point> points) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            write(channel, records(points));
        }
    }

    /** How large it is; 0 where there is none. */
    long size() throws IOException {
        return Files.exists(file) ? Files.size(file) : 0;
    }

    /** Writes all anew. */
    void rewrite(UUID cluster, List<Point> points) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path written = file.resolveSibling(file.getFileName() + ".new");
        try (FileChannel channel = FileChannel.open(
                written, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer header = ByteBuffer.allocate(RECORD);
            header.putInt(HEADER)
                    .putLong(boot.getMostSignificantBits())
                    .putLong(boot.getLeastSignificantBits())
                    .putLong(cluster.getMostSignificantBits())
                    .putLong(cluster.getLeastSignificantBits())
                    .putLong(0);
            write(channel, seal(header));
            write(channel, records(points));
        }
        Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static ByteBuffer records(List<Point> points) {
        ByteBuffer all = ByteBuffer.allocate(points.size() * RECORD);
        for (Point point : points) {
            ByteBuffer record = ByteBuffer.allocate(RECORD);
            record.putInt(POINT | point.source().number() << SOURCE_SHIFT | (point.afresh() ? AFRESH : 0))
                    .putLong(point.wallMillis())
                    .putLong(point.nanos())
                    .putLong(point.seqno())
                    .putLong((long) point.bytes())
                    .putLong(point.counted());
            all.put(seal(record));
        }
        return all.flip();
    }

    private static ByteBuffer seal(ByteBuffer record) {
        CRC32 crc = new CRC32();
        crc.update(record.slice(0, RECORD - Integer.BYTES));
        return record.putInt((int) crc.getValue()).flip();
    }

    private static void write(FileChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }
}
