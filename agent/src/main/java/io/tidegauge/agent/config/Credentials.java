package io.tidegauge.agent.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The files that systemd hands to the service and to nobody else ({@code LoadCredential=NAME:PATH}). A file of the configuration
 * that has the name of one is read there: the same configuration works for the unit and for root, who reads the file itself. Two
 * files of one name in two folders cannot be told apart.
 *
 * @param folder {@code $CREDENTIALS_DIRECTORY}, or "" where there is none
 */
record Credentials(Path folder) {

    static Credentials of(Map<String, String> environment) {
        return new Credentials(Path.of(environment.getOrDefault("CREDENTIALS_DIRECTORY", "")));
    }

    /** Where {@code file} is to be read. */
    Path insteadOf(Path file) {
        Path name = file.getFileName();
        if (folder.toString().isEmpty() || name == null) {
            return file;
        }
        Path credential = folder.resolve(name);
        return Files.isRegularFile(credential) ? credential : file;
    }
}
