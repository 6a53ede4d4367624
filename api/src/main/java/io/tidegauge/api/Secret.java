package io.tidegauge.api;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A password. In the file it is {@code password:} itself or {@code password_file:}, whose first line is read at each
 * use, so that a rotated password needs no reload. Prints as {@code ***}.
 */
public final class Secret {

    private final String text;
    private final Path file;

    private Secret(String text, Path file) {
        this.text = text;
        this.file = file;
    }

    public static Secret of(String text) {
        return new Secret(text, null);
    }

    public static Secret in(Path file) {
        return new Secret(null, file);
    }

    /** Whether there is none: no file, and no text. */
    public boolean isEmpty() {
        return file == null && text.isEmpty();
    }

    /**
     * The secret itself.
     *
     * @throws IOException the file cannot be read; the message names it
     */
    public String reveal() throws IOException {
        if (file == null) {
            return text;
        }
        try (var lines = Files.newBufferedReader(file)) {
            String line = lines.readLine();
            if (line == null || line.isEmpty()) {
                throw new IOException("the password file " + file + " is empty: its first line is the password");
            }
            return line;
        } catch (CharacterCodingException | FileSystemException e) {
            throw new IOException(
                    "cannot read the password file " + file + " ("
                            + e.getClass().getSimpleName() + "): it must be readable by the user that runs tidegauge",
                    e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Secret secret
                && java.util.Objects.equals(text, secret.text)
                && java.util.Objects.equals(file, secret.file);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(text, file);
    }

    @Override
    public String toString() {
        return "***";
    }
}
