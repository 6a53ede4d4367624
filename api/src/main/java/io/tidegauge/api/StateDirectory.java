package io.tidegauge.api;

import java.nio.file.Path;

/**
 * Where an entry may keep what it must remember over restart, reload and upgrade. It may be missing until the plugin makes it.
 *
 * @param path the entry's own folder, {@code <state>/collectors/<id>/}
 * @param writable in the daemon alone, which holds the lock on the state directory; elsewhere it is to be read at most
 */
public record StateDirectory(Path path, boolean writable) {}
