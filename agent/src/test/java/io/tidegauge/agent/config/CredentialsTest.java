package io.tidegauge.agent.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tidegauge.api.Secret;
import io.tidegauge.api.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CredentialsTest {

    record Settings(
            @Setting("a secret") Secret password,
            @Setting("an option file") Path optionFile,
            @Setting(value = "a socket", fallback = "") Path socket) {}

    @TempDir
    private Path folder;

    private final Problems problems = new Problems();

    private Settings bind(Map<String, String> environment, String... keysAndValues) {
        return new Binder(problems, Credentials.of(environment))
                .bind(
                        Settings.class,
                        Arguments.entry("x", List.of(keysAndValues), problems).without(List.of("type")),
                        "")
                .orElseThrow(() -> new AssertionError(problems.lines()));
    }

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text + "\n");
    }

    @Test
    void readsTheFileItselfWhereSystemdHandsNothingOver() throws Exception {
        Path password = file("etc/mysql.password", "from the file");
        Settings settings = bind(Map.of(), "password_file=" + password, "option_file=" + folder.resolve("etc/my.cnf"));
        assertEquals("from the file", settings.password().reveal());
        assertEquals(folder.resolve("etc/my.cnf"), settings.optionFile());
    }

    @Test
    void readsTheCredentialOfTheSameNameFirst() throws Exception {
        Path credential = file("credentials/mysql.password", "from systemd");
        file("credentials/my.cnf", "[client]");
        Map<String, String> environment =
                Map.of("CREDENTIALS_DIRECTORY", credential.getParent().toString());
        Settings settings = bind(environment, "password_file=/etc/t/mysql.password", "option_file=/etc/t/my.cnf");
        assertEquals("from systemd", settings.password().reveal());
        assertEquals(credential.resolveSibling("my.cnf"), settings.optionFile());
    }

    @Test
    void leavesPathsAloneThatAreNoFileOfASecret() throws Exception {
        Path credential = file("credentials/mysql.sock", "from systemd");
        Map<String, String> environment =
                Map.of("CREDENTIALS_DIRECTORY", credential.getParent().toString());
        Settings settings = bind(environment, "password=x", "option_file=/", "socket=/run/mysql.sock");
        assertEquals(Path.of("/run/mysql.sock"), settings.socket());
    }

    @Test
    void readsTheFileItselfWhereTheCredentialsHaveOtherNames() throws Exception {
        Path password = file("etc/mysql.password", "from the file");
        Path other = file("credentials/other.password", "another's");
        Map<String, String> environment =
                Map.of("CREDENTIALS_DIRECTORY", other.getParent().toString());
        assertEquals(
                "from the file",
                bind(environment, "password_file=" + password, "option_file=/")
                        .password()
                        .reveal());
    }
}
