package io.tidegauge.mysql;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;

/** Files that may hold a secret. */
final class PrivateFile {

    private PrivateFile() {}

    /**
     * Writes a new one, mode 0640, for the group that the folder is for where root writes it: the daemon's, beside its
     * configuration.
     *
     * @throws java.nio.file.FileAlreadyExistsException never over another file
     */
    static void write(Path file, List<String> lines) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        FileAttribute<?> mode = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-r-----"));
        try (SeekableByteChannel out =
                Files.newByteChannel(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), mode)) {
            if (System.getProperty("user.name").equals("root")) {
                Files.setAttribute(file, "unix:gid", Files.getAttribute(folder, "unix:gid"));
            }
            ByteBuffer bytes = ByteBuffer.wrap((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
        }
    }
}
