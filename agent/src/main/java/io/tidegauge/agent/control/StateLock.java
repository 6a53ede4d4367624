package io.tidegauge.agent.control;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** The lock on a state directory: one daemon at a time. The kernel frees it with the process, however that ends. */
public final class StateLock implements AutoCloseable {

    private final FileChannel channel;
    private final FileLock lock;

    private StateLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /** Empty where another daemon holds it; {@link #holder} says which. */
    public static Optional<StateLock> take(Path state) throws IOException {
        Files.createDirectories(state);
        FileChannel channel = FileChannel.open(
                file(state), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                return Optional.empty();
            }
            channel.truncate(0);
            String pid = ProcessHandle.current().pid() + "\n";
            channel.write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)), 0);
            return Optional.of(new StateLock(channel, lock));
        } catch (OverlappingFileLockException thisProcess) {
            channel.close();
            return Optional.empty();
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /** The process id that stands in the lock file, for a message. */
    public static String holder(Path state) {
        try {
            return Files.readString(file(state)).strip();
        } catch (IOException e) {
            return "unknown";
        }
    }

    private static Path file(Path state) {
        return state.resolve("lock");
    }

    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
    }
}
