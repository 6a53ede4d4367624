package io.tidegauge.agent.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StateLockTest {

    @TempDir
    private Path folder;

    @Test
    void letsOneDaemonInAndNamesIt() throws Exception {
        Path state = folder.resolve("made/by/the/daemon");
        StateLock first = StateLock.take(state).orElseThrow();
        try (first) {
            assertTrue(StateLock.take(state).isEmpty());
            assertEquals(Long.toString(ProcessHandle.current().pid()), StateLock.holder(state));
        }
        StateLock again = StateLock.take(state).orElseThrow();
        try (again) {
            assertEquals(Long.toString(ProcessHandle.current().pid()), StateLock.holder(state));
        }
    }
}
