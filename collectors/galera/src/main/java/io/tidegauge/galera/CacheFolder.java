package io.tidegauge.galera;

import io.tidegauge.api.SampleSink;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * The page files beside the ring: what was too large for it, or came when it was full of what is still needed. They pile up
 * where a node cannot keep up, and may fill the disk.
 */
final class CacheFolder {

    private static final Logger LOG = System.getLogger(CacheFolder.class.getName());
    private static final int MOST_FILES = 10_000;

    private final String id;
    private boolean said;

    CacheFolder(String id) {
        this.id = id;
    }

    /** Gives how many there are and how large; nothing where the folder may not be listed, which is said once. */
    void give(Path folder, long keepPages, SampleSink out) {
        if (!folder.isAbsolute()) { // a server that does not say where its data lies
            return;
        }
        long pages = 0;
        long bytes = 0;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "gcache.page.*")) {
            for (Path page : files) {
                if (++pages > MOST_FILES) {
                    break;
                }
                bytes += size(page);
            }
        } catch (IOException | DirectoryIteratorException e) {
            if (!said) {
                LOG.log(Level.INFO, "{0}: {1} cannot be listed; pages are not counted (said once)", id, folder);
                said = true;
            }
            return;
        }
        said = false;
        out.gauge("gcache.pages", (double) pages);
        out.gauge("gcache.pages_bytes", (double) bytes);
        out.gauge("gcache.cliff_pending", bytes > keepPages ? 1 : 0);
    }

    /** 0 of one that is gone meanwhile. */
    private static long size(Path page) throws IOException {
        try {
            return Files.size(page);
        } catch (NoSuchFileException gone) {
            return 0;
        }
    }
}
