package io.tidegauge.agent.control;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** When a process began, in the kernel's ticks since the boot: unlike an instant it stays when the clock is set. */
final class ProcessStart {

    /** proc(5): {@code starttime} is the 22nd field, the 20th behind the command's name. */
    private static final int FIELD = 20;

    private ProcessStart() {}

    /** "" where there is no such process. */
    static String of(long pid) {
        try {
            String stat = new String(
                    Files.readAllBytes(Path.of("/proc", Long.toString(pid), "stat")), StandardCharsets.ISO_8859_1);
            String[] fields = stat.substring(stat.lastIndexOf(')') + 1).split(" ", -1);
            return fields.length > FIELD ? fields[FIELD] : "";
        } catch (IOException gone) {
            return "";
        }
    }
}
