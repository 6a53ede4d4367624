package io.tidegauge.agent.control;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether a process was started deaf to a signal, as by nohup: a JVM leaves it so, and cannot hear it. */
final class IgnoredSignals {

    private static final String MASK = "\nSigIgn:";
    private static final int HEX = 16;

    private IgnoredSignals() {}

    /** False where the kernel does not tell. */
    static boolean hangUp(long pid) {
        try {
            String status = new String(
                    Files.readAllBytes(Path.of("/proc", Long.toString(pid), "status")), StandardCharsets.ISO_8859_1);
            int at = status.indexOf(MASK);
            if (at < 0) {
                return false;
            }
            String mask = status.substring(at + MASK.length(), status.indexOf('\n', at + 1))
                    .strip();
            return (Long.parseUnsignedLong(mask, HEX) & 1) == 1; // SIGHUP is 1
        } catch (IOException gone) {
            return false;
        }
    }
}
