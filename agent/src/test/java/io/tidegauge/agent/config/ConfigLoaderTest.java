package io.tidegauge.agent.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ConfigLoaderTest {

    @TempDir
    private Path folder;

    private AgentConfig load(String text) throws IOException, ConfigException {
        Path file = Files.writeString(folder.resolve("tidegauge.yml"), text);
        Problems problems = new Problems();
        var config = new ConfigLoader(problems, new Locations(folder, Map.of("SET", "from-env"))).load(file);
        problems.throwIfAny();
        return config.orElseThrow();
    }

    private List<Problem> problems(String text) {
        return assertThrows(ConfigException.class, () -> load(text)).problems();
    }

    @Test
    void resolvesAnchorsAliasesAndMerges() throws Exception {
        AgentConfig config = load("""
                x-db: &db {host: db1, port: 3306}
                x-period: &fast 2s
                collectors:
                  - type: mysql
                    every: *fast
                    server: *db
                  - type: galera
                    server:
                      <<: *db
                      port: 3307
                """);
        assertEquals(
                Duration.ofSeconds(2),
                config.collectors().get(0).envelope().every().all());
        Node.Mapping server = (Node.Mapping)
                config.collectors().get(1).settings().entries().get("server").value();
        assertEquals("3307", text(server, "port"));
        assertEquals("db1", text(server, "host"));
    }

    @Test
    void knowsTheLineOfEachProblemAndReportsAllAtOnce() {
        List<Problem> problems = problems("""
                hots: db1
                collectors:
                  - type: mysql
                    every: 10
                  - type: mysql
                    id: Bad Id
                """);
        assertEquals(List.of(1, 4, 6), problems.stream().map(p -> p.at().line()).toList());
        assertTrue(problems.get(0).cure().startsWith("did you mean \"host\"?"), problems.toString());
    }

    @Test
    void joinsTheListsOfConfDInNameOrder() throws Exception {
        Files.createDirectories(folder.resolve("conf.d"));
        Files.writeString(folder.resolve("conf.d/20-b.yml"), "collectors: [{type: b}]");
        Files.writeString(folder.resolve("conf.d/10-a.yml"), "collectors: [{type: a}]");
        Files.writeString(folder.resolve("conf.d/ignored.yml.rpmsave"), "nonsense");
        AgentConfig config = load("collectors: [{type: first}]");
        assertEquals(
                List.of("first", "a", "b"),
                config.collectors().stream().map(AgentConfig.CollectorEntry::id).toList());
    }

    @Test
    void refusesAScalarThatTwoFilesGiveAndNamesBoth() throws Exception {
        Files.createDirectories(folder.resolve("conf.d"));
        Files.writeString(folder.resolve("conf.d/a.yml"), "host: other");
        List<Problem> problems = problems("host: one");
        assertEquals(1, problems.size());
        assertTrue(problems.get(0).toString().contains("conf.d/a.yml:1"), problems.toString());
        assertTrue(problems.get(0).what().contains("tidegauge.yml:1"), problems.toString());
    }

    @Test
    void saysThatAnEntryNeedsItsDashWhereAnotherFileHasAList() throws Exception {
        Files.createDirectories(folder.resolve("conf.d"));
        Files.writeString(folder.resolve("conf.d/a.yml"), "collectors:\n  type: mysql\n");
        List<Problem> problems = problems("collectors: []");
        assertEquals(1, problems.size(), problems.toString());
        assertTrue(problems.get(0).toString().contains("conf.d/a.yml:1"), problems.toString());
        assertEquals("expects a list, not a mapping", problems.get(0).what());
    }

    @Test
    void saysThatAFileOfAnotherEndingIsNotRead() throws Exception {
        Files.createDirectories(folder.resolve("conf.d"));
        Files.writeString(folder.resolve("conf.d/a.yaml"), "nonsense");
        Path file = Files.writeString(folder.resolve("tidegauge.yml"), "collectors: []");
        Problems problems = new Problems();
        new ConfigLoader(problems, new Locations(folder, Map.of())).load(file);
        assertEquals(List.of(), problems.lines());
        assertTrue(
                problems.warnings().get(0).contains("conf.d/a.yaml"),
                problems.warnings().toString());
    }

    @Test
    void fillsInTheEnvironmentAndItsDefaults() throws Exception {
        assertEquals("from-env", load("host: ${SET}").host());
        assertEquals("fallback", load("host: ${UNSET:-fallback}").host());
        assertTrue(problems("host: ${UNSET}").get(0).what().contains("UNSET"));
    }

    @Test
    void takesTextAsItStandsInTheFile() throws Exception {
        AgentConfig config = load("collectors: [{type: x, number: 010, word: yes, big: 1_000, time: 12:30}]");
        Node.Mapping settings = config.collectors().get(0).settings();
        assertEquals("010", text(settings, "number"));
        assertEquals("yes", text(settings, "word"));
        assertEquals("1_000", text(settings, "big"));
        assertEquals("12:30", text(settings, "time"));
    }

    @Test
    void namesAHostAsMysqlStatsdDid() throws Exception {
        assertEquals("db1_ams", load("host: db1.ams").host());
        assertEquals("db1", load("host: db1.ams\nhost_label: first").host());
    }

    @Test
    void saysWhereATabIs() {
        Problem problem =
                problems("collectors:\n  - type: mysql\n\tserver: {}\n").get(0);
        assertEquals(3, problem.at().line());
        assertTrue(problem.cure().contains("tab"), problem.toString());
    }

    @Test
    void quotesNoTextOfABrokenFile() {
        for (Problem problem : problems("collectors:\n  - password: hunter2 : 'x\n    a: [hunter2\n")) {
            assertFalse(problem.toString().contains("hunter2"), problem.toString());
        }
    }

    @Test
    void survivesNestingWithoutEnd() {
        assertTrue(problems("a: " + "[".repeat(900)).get(0).what().contains("deep"));
    }

    @Test
    void keepsAnInstanceApartFromItsType() throws Exception {
        AgentConfig config = load("host: db1\ncollectors: [{type: mysql}, {type: mysql, id: '3307'}]");
        assertEquals("db1", config.collectors().get(0).instance(config.host()));
        assertEquals("db1_3307", config.collectors().get(1).instance(config.host()));
    }

    @Test
    void impliesAnEntryOnlyWhereThereIsNone() throws Exception {
        AgentConfig config = load("collectors: [{type: mysql}]");
        assertEquals(
                2, ConfigLoader.withImplied(config, "tidegauge").collectors().size());
        AgentConfig own = load("collectors: [{type: tidegauge, every: 60s}]");
        assertEquals(1, ConfigLoader.withImplied(own, "tidegauge").collectors().size());
    }

    private static String text(Node.Mapping mapping, String key) {
        return ((Node.Scalar) mapping.entries().get(key).value()).text();
    }
}
