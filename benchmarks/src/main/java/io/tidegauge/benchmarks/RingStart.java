package io.tidegauge.benchmarks;

import io.tidegauge.galera.ring.BoundedReads;
import io.tidegauge.galera.ring.RingFile;
import io.tidegauge.galera.ring.RingTimes;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * What it costs to ask a ring of 256 MB for its times, as the daemon does once at its start: CPU, bytes and reads of the first time in
 * this JVM and of the fiftieth. {@code benchmarks/ring [galera.cache]}; without a file it makes one of write-sets of 4.5 kB.
 */
public final class RingStart {

    private static final long SIZE = 256L << 20;
    private static final int START = 1280;
    private static final int WRITE_SET = 4576;
    private static final int HEADER = 24;
    private static final int RUNS = 50;

    private RingStart() {}

    public static void main(String[] args) throws IOException {
        Path ring = args.length > 0 ? Path.of(args[0]) : made(Files.createTempFile("ring", ".cache"));
        long first = 0;
        long last = 0;
        BoundedReads reads = new BoundedReads(RingFile.open(ring), RingTimes.MOST_BYTES);
        for (int i = 0; i < RUNS; i++) {
            try (RingFile file = RingFile.open(ring)) {
                reads = new BoundedReads(file, RingTimes.MOST_BYTES);
                long began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                int stamps = new RingTimes(reads, "none").sample().size();
                last = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began;
                first = i == 0 ? last : first;
                if (stamps == 0) {
                    throw new IOException(ring + " told nothing");
                }
            }
        }
        System.out.printf(
                "%d bytes in %d reads; CPU %.1f ms the first time, %.1f ms the %dth%n",
                reads.bytes(), reads.reads(), first / 1e6, last / 1e6, RUNS);
        if (args.length == 0) {
            Files.delete(ring);
        }
    }

    /** A wrapped ring: the newest half first. */
    private static Path made(Path file) throws IOException {
        int count = (int) ((SIZE - START) / WRITE_SET);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            byte[] preamble = "Version: 2\nGID: 20bfe0bc-e4f3-11f1-87ed-6779454942bf\nsynced: 0\n"
                    .getBytes(StandardCharsets.US_ASCII);
            channel.write(ByteBuffer.wrap(preamble), 0);
            for (int i = 0; i < count; i++) {
                boolean gap = i == count / 2;
                long seqno = i < count / 2 ? 1_000_000 + i : 1_000_000 - count + i;
                channel.write(gap ? ByteBuffer.allocate(WRITE_SET) : writeSet(seqno), START + (long) i * WRITE_SET);
            }
            channel.write(ByteBuffer.allocate(HEADER), START + (long) count * WRITE_SET);
        }
        return file;
    }

    private static ByteBuffer writeSet(long seqno) {
        ByteBuffer set = ByteBuffer.allocate(WRITE_SET).order(ByteOrder.LITTLE_ENDIAN);
        set.putLong(seqno)
                .putLong(0)
                .putInt(WRITE_SET)
                .putShort((short) 0)
                .put((byte) 1)
                .put((byte) 0);
        set.put((byte) 'G').put((byte) 0x63).put((byte) 64).put((byte) 0); // no keys
        int data = HEADER + 64;
        int size = WRITE_SET - data;
        set.put(data, (byte) 0x20).put(data + 1, (byte) ((size & 0x7f) | 0x80)).put(data + 2, (byte) (size >> 7));
        set.put(data + 3, (byte) 1);
        int event = data + 8;
        set.putInt(event, 1_795_186_902).put(event + 4, (byte) 23).putInt(event + 9, WRITE_SET - event);
        return set.rewind();
    }
}
