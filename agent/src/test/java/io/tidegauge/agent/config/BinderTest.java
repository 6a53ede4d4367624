package io.tidegauge.agent.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tidegauge.api.Secret;
import io.tidegauge.api.Setting;
import io.tidegauge.api.SettingsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BinderTest {

    enum Colour {
        DARK_RED,
        BLUE
    }

    record Inner(
            @Setting(value = "a port", fallback = "3306") int port,
            @Setting("a secret") Secret password) {
        Inner {
            if (port < 1) {
                throw new SettingsException("port", port + " is no port", "write 1 or more");
            }
        }
    }

    record Settings(
            @Setting("text") String someText,
            @Setting(value = "a wait", fallback = "10s") Duration pause,
            @Setting(value = "a colour", fallback = "blue") Colour colour,
            @Setting(value = "numbers", fallback = "[1, 2]") List<Long> numbers,
            @Setting(value = "words", fallback = "{}") Map<String, Boolean> words,
            @Setting(value = "bytes", fallback = "4KiB") Size size,
            @Setting("inner") Inner inner) {}

    @TempDir
    private Path folder;

    private final Problems problems = new Problems();

    private Optional<Settings> bind(String... keysAndValues) {
        return new Binder(problems)
                .bind(
                        Settings.class,
                        Arguments.entry("x", List.of(keysAndValues), problems).without(List.of("type")),
                        "");
    }

    private String problem() {
        return assertThrows(ConfigException.class, problems::throwIfAny).getMessage();
    }

    @Test
    void fillsInDefaultsAsTheFileWouldWriteThem() throws Exception {
        Settings settings = bind("some_text=t", "inner.password=p").orElseThrow();
        assertEquals(Duration.ofSeconds(10), settings.pause());
        assertEquals(Colour.BLUE, settings.colour());
        assertEquals(List.of(1L, 2L), settings.numbers());
        assertEquals(Map.of(), settings.words());
        assertEquals(4096, settings.size().bytes());
        assertEquals(3306, settings.inner().port());
        assertEquals("p", settings.inner().password().reveal());
    }

    @Test
    void readsASecretFromItsFile() throws Exception {
        Path file = Files.writeString(folder.resolve("pw"), "s3cret\n");
        Settings settings = bind("some_text=t", "inner.password_file=" + file).orElseThrow();
        assertEquals("s3cret", settings.inner().password().reveal());
    }

    @Test
    void refusesAPasswordBesideItsFile() {
        bind("some_text=t", "inner.password=p", "inner.password_file=/nowhere");
        assertTrue(problem().contains("inner.password_file: stands beside inner.password"), problem());
    }

    @Test
    void saysWhichKeyIsMissingAndWhatItMeans() {
        bind("inner.password=p");
        assertTrue(problem().contains("some_text: is missing; write it: text"), problem());
    }

    @Test
    void putsTheRefusalOfARecordAtItsKey() {
        bind("some_text=t", "inner.port=0", "inner.password=p");
        assertTrue(problem().contains("argument inner.port: inner.port: 0 is no port; write 1 or more"), problem());
    }

    @Test
    void namesTheWordsOfAnEnum() {
        bind("some_text=t", "colour=dark_rad", "inner.password=p");
        assertTrue(problem().contains("did you mean \"dark_red\"?"), problem());
    }

    @Test
    void showsNoValueOfASecret() {
        bind("some_text=t", "inner.password.deeper=hunter2", "inner.port=x");
        assertTrue(!problem().contains("hunter2"), problem());
    }

    @Test
    void refersToKeysByTheirPathsAndDefaults() {
        List<SettingsReference.Key> keys = SettingsReference.of(Settings.class);
        assertEquals("some_text", keys.get(0).key());
        assertEquals("required", keys.get(0).fallback());
        assertEquals("dark_red | blue", keys.get(2).type());
        assertEquals("inner.password / inner.password_file", keys.get(7).key());
    }
}
