package io.tidegauge.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tidegauge.agent.config.AlertSettings;
import io.tidegauge.agent.config.Binder;
import io.tidegauge.agent.config.CollectorEnvelope;
import io.tidegauge.agent.config.PublisherEnvelope;
import io.tidegauge.agent.config.TopLevel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the manual pages and the shell's completion against the program. */
@Timeout(60)
final class ManualIT {

    private final Distribution tidegauge = Distribution.built();

    @TempDir
    private Path folder;

    private String page(String name) throws IOException {
        return Files.readString(tidegauge.home().resolve(name));
    }

    /** As {@code tidegauge --help} lists them. */
    private List<String> commands() throws Exception {
        String help = tidegauge.run(folder, "--help").out();
        List<String> commands = Pattern.compile("(?m)^  ([a-z][a-z-]*(?: [a-z-]+)?)  +\\S")
                .matcher(help)
                .results()
                .map(match -> match.group(1))
                .toList();
        assertTrue(commands.containsAll(List.of("run", "gcache", "import mysql-statsd")), help);
        return commands;
    }

    @Test
    void explainsEveryCommand() throws Exception {
        String manual = page("man/tidegauge.8");
        for (String command : commands()) {
            assertTrue(manual.contains("\n.It Cm " + command), "tidegauge(8) has no " + command);
        }
    }

    @Test
    void saysWhatGoesOnFromAFirstWord() throws Exception {
        Distribution.Result setup = tidegauge.run(folder, "setup");
        assertEquals(2, setup.exit());
        assertEquals("there is: tidegauge setup mysql", setup.err().strip());
    }

    @Test
    void completesEveryCommand() throws Exception {
        for (String command : commands()) {
            List<String> words = Arrays.asList(command.split(" ", -1));
            assertTrue(completed("tidegauge", words.get(0)).contains(words.get(0)), command);
            if (words.size() > 1) {
                assertEquals(List.of(words.get(1)), completed("tidegauge", words.get(0), words.get(1)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"mysql", "galera", "graphite", "statsd", "console"})
    void completesTheTypesThatAreThere(String type) throws Exception {
        assertEquals(List.of(type), completed("tidegauge", "plugins", type));
    }

    @Test
    void completesOptionsThatTheCommandsHave() throws Exception {
        for (String command : commands()) {
            String[] words = (command + " --help").split(" ", -1);
            String help = tidegauge.run(folder, words).out();
            String[] line = ("tidegauge " + command + " --").split(" ", -1);
            for (String option : completed(line)) {
                assertTrue(help.contains(option), "tidegauge " + command + " has no " + option);
            }
        }
    }

    /** What bash offers for the last word. */
    private List<String> completed(String... words) throws Exception {
        String script = """
                . "$1"; shift
                PATH=%s:$PATH
                COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
                _tidegauge
                printf '%%s\\n' "${COMPREPLY[@]}"
                """.formatted(tidegauge.home().resolve("bin"));
        List<String> command = new ArrayList<>(List.of(
                "bash",
                "-c",
                script,
                "-",
                tidegauge.home().resolve("completion/tidegauge").toString()));
        command.addAll(List.of(words));
        Process bash = new ProcessBuilder(command).redirectErrorStream(true).start();
        String out = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, bash.waitFor(), out);
        return out.lines().filter(line -> !line.isEmpty()).toList();
    }

    @Test
    void explainsEveryKeyThatIsNoPlugins() throws Exception {
        String manual = page("man/tidegauge.yml.5");
        for (Class<? extends Record> type :
                List.of(TopLevel.class, CollectorEnvelope.class, PublisherEnvelope.class, AlertSettings.class)) {
            for (String key : Binder.keys(type)) {
                assertTrue(
                        Pattern.compile("(?m)^\\.It Ic (.* )?" + key + "( |$)")
                                .matcher(manual)
                                .find(),
                        "tidegauge.yml(5) has no " + key + " of " + type.getSimpleName());
            }
        }
    }
}
