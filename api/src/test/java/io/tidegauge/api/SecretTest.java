package io.tidegauge.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SecretTest {

    @TempDir
    private Path folder;

    @Test
    void readsTheFirstLineOfItsFileAtEachUse() throws IOException {
        Path file = Files.writeString(folder.resolve("pw"), "first\nnot this\n");
        Secret secret = Secret.in(file);
        assertEquals("first", secret.reveal());
        Files.writeString(file, "rotated\n");
        assertEquals("rotated", secret.reveal());
    }

    @Test
    void namesTheFileThatCannotBeRead() {
        Path missing = folder.resolve("missing");
        IOException thrown =
                assertThrows(IOException.class, () -> Secret.in(missing).reveal());
        assertTrue(thrown.getMessage().contains(missing.toString()), thrown.getMessage());
    }

    @Test
    void neverPrints() {
        assertEquals("***", Secret.of("hunter2").toString());
    }
}
