package io.tidegauge.galera.ring;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A ring's file, opened read-only and read by {@code pread}: the server maps it shared, so what it writes is seen at once. */
public final class RingFile implements RingBytes, AutoCloseable {

    private final FileChannel channel;

    private RingFile(FileChannel channel) {
        this.channel = channel;
    }

    public static RingFile open(Path file) throws IOException {
        return new RingFile(FileChannel.open(file, StandardOpenOption.READ));
    }

    /** Whether the file has no name any more: a server that made another one writes there, and this one is of the past. */
    public static boolean isUnlinked(Path file) throws IOException {
        return Integer.valueOf(0).equals(Files.getAttribute(file, "unix:nlink"));
    }

    @Override
    public long size() throws IOException {
        return channel.size();
    }

    @Override
    public int read(long offset, ByteBuffer into) throws IOException {
        int all = 0;
        while (into.hasRemaining()) {
            int some = channel.read(into, offset + all);
            if (some < 0) {
                break;
            }
            all += some;
        }
        return all;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
