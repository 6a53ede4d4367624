package io.tidegauge.agent.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tidegauge.api.Secret;
import io.tidegauge.api.Setting;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class FormerNamesTest {

    record Settings(
            @Setting(
                    value = "a number",
                    fallback = "1",
                    formerly = {"count", "number"})
            int most,

            @Setting(value = "a secret", fallback = "", formerly = "token")
            Secret password) {}

    private final Problems problems = new Problems();

    private Optional<Settings> bind(String... keysAndValues) {
        return new Binder(problems)
                .bind(
                        Settings.class,
                        Arguments.entry("x", List.of(keysAndValues), problems).without(List.of("type")),
                        "collectors[0]");
    }

    @Test
    void readsAKeyByTheNameThatItHadAndSaysItsNewOne() throws Exception {
        Settings settings = bind("count=7", "token=secret").orElseThrow();
        assertEquals(7, settings.most());
        assertEquals("secret", settings.password().reveal());
        assertEquals(
                List.of(
                        "argument count: collectors[0].count: is called most now; the old name is still read",
                        "argument token: collectors[0].token: is called password now; the old name is still read"),
                problems.warnings());
    }

    @Test
    void readsTheOldNameOfASecretInAFileToo() {
        bind("token_file=/nowhere/token");
        assertEquals(1, problems.lines().size(), problems.lines().toString());
        assertTrue(problems.lines().get(0).contains("there is no file /nowhere/token"));
    }

    @Test
    void hasNothingToSayOfTheNameOfToday() {
        assertEquals(7, bind("most=7").orElseThrow().most());
        assertEquals(List.of(), problems.warnings());
    }

    @Test
    void refusesAKeyThatIsSaidUnderBothNames() {
        assertTrue(bind("most=7", "number=8").isEmpty());
        assertEquals(
                List.of(
                        "argument number: collectors[0].number: is the old name of most, which is there too; keep most"),
                problems.lines());
    }

    @Test
    void suggestsNamesOfTodayAlone() {
        bind("cuont=7");
        assertTrue(
                problems.lines().get(0).contains("unknown key"),
                problems.lines().toString());
        assertTrue(
                !problems.lines().get(0).contains("'count'"), problems.lines().toString());
    }

    @Test
    void belongsToItsRecordUnderEveryName() {
        assertTrue(Binder.keysOfAllTimes(Settings.class)
                .containsAll(List.of("most", "count", "number", "password", "token_file")));
    }
}
