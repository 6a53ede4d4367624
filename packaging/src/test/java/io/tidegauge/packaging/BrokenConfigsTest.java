package io.tidegauge.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tidegauge.agent.command.Main;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a person gets who made a mistake: the file, the line, the key and the cure, and never a password. */
final class BrokenConfigsTest {

    private static final String SERVER = "server: {user: monitor, password: hunter2}";

    @TempDir
    private Path folder;

    private record Ended(int exit, String err) {}

    private static Ended run(String... arguments) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (PrintStream memory = new PrintStream(written, true, StandardCharsets.UTF_8)) {
            System.setOut(memory);
            System.setErr(memory);
            return new Ended(Main.run(arguments), written.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    private static Arguments broken(String name, String text, String... expected) {
        return Arguments.of(name, text, List.of(expected));
    }

    /** One in the keys of a MySQL server, on line 3. */
    private static Arguments server(String name, String keys, String... expected) {
        List<String> all = new ArrayList<>(List.of(expected));
        all.set(0, ":3: collectors[0].server." + expected[0]);
        return Arguments.of(name, "collectors:\n  - type: mysql\n    server: " + keys + "\n", all);
    }

    private static final String ALERT = "alerts:\n  - name: low\n    metric: galera.gcache.durability_seconds\nCRIT";

    static List<Arguments> configs() {
        String mysql = "collectors:\n  - type: mysql\n    " + SERVER + "\n";
        return List.of(
                broken("unknown key at the top", "hosts: a\n", ":1: hosts: unknown key", "did you mean \"host\"?"),
                broken(
                        "unknown key in an entry",
                        mysql + "    evry: 10s\n",
                        ":4: collectors[0].evry: unknown key",
                        "known here: "),
                broken(
                        "unknown key deeper",
                        "collectors:\n  - type: mysql\n    server:\n      usr: x\n      password: hunter2\n",
                        ":4: collectors[0].server.usr: unknown key",
                        "did you mean \"user\"?"),
                broken(
                        "unknown plugin",
                        "collectors:\n  - type: mysqll\n",
                        ":2: collectors[0].type: there is no plugin 'mysqll'",
                        "did you mean \"mysql\"?"),
                broken(
                        "unknown publisher",
                        "publishers:\n  - type: grafite\n",
                        ":2: publishers[0].type",
                        "did you mean \"graphite\"?"),
                broken(
                        "an alert without thresholds",
                        ALERT.replace("CRIT", ""),
                        ":2: alerts[0].warn: and crit are both missing"),
                broken(
                        "a threshold that is none",
                        ALERT.replace("CRIT", "    crit: \"below 4h\"\n"),
                        ":4: alerts[0].crit: 'below 4h' is",
                        "< 4h"),
                broken(
                        "an alert of a plugin that is none",
                        ALERT.replace("galera.", "galra.").replace("CRIT", "    crit: \"< 1h\"\n"),
                        ":3: alerts[0].metric: there is no plugin 'galra'",
                        "did you mean \"galera\"?"),
                broken(
                        "an alert of an entry that is none",
                        ALERT.replace("galera.", "db2:galera.").replace("CRIT", "    crit: \"< 1h\"\n"),
                        ":3: alerts[0].metric: there is no collector 'db2'"),
                broken(
                        "two alerts of one name",
                        ALERT.replace("CRIT", "    crit: \"< 1h\"\n")
                                + ALERT.replace("CRIT", "    crit: \"< 1h\"\n").replace("alerts:\n", ""),
                        ":5: alerts[1].name: 'low' is the name of the entry at"),
                broken(
                        "an alert's unknown key",
                        ALERT.replace("CRIT", "    crit: \"< 1h\"\n    fro: 15m\n"),
                        ":5: alerts[0].fro: unknown key",
                        "did you mean \"for\"?"),
                broken(
                        "an alert's margin without a unit",
                        ALERT.replace("CRIT", "    crit: \"< 1h\"\n    recover: 20\n"),
                        ":5: alerts[0].recover: '20' is"),
                broken(
                        "galera without a window",
                        "collectors:\n  - type: galera\n    server: {user: m, password: hunter2}\n    windows: []\n",
                        ":4: collectors[0].windows: has no time in it"),
                broken(
                        "a query's name that is no word",
                        mysql + "    queries: {Orders: {sql: SELECT 1}}\n",
                        ":4: collectors[0].queries: 'Orders' is no name",
                        "lower case"),
                broken(
                        "a query's misspelt key",
                        mysql + "    queries: {orders: {sq: SELECT 1}}\n",
                        ":4: collectors[0].queries.orders.sq: unknown key",
                        "did you mean \"sql\"?"),
                broken(
                        "tags of a query that names no values",
                        mysql + "    queries: {orders: {sql: SELECT 1, tags: [region]}}\n",
                        ":4: collectors[0].queries.orders.tags: need values"),
                broken(
                        "a query without rows",
                        mysql + "    queries: {orders: {sql: SELECT 1, rows: 0}}\n",
                        ":4: collectors[0].queries.orders.rows: is not 1 to 10000"),
                broken(
                        "a period of a query that is none",
                        mysql + "    every: {query_orders: 5s}\n",
                        ":4: collectors[0].every.query_orders: mysql has no part 'query_orders'"),
                broken(
                        "sessions by what there is not",
                        mysql + "    processlist: {by: [commands]}\n",
                        ":4: collectors[0].processlist.by[0]: there is no 'commands'",
                        "did you mean \"command\"?"),
                broken(
                        "a heartbeat without its schema",
                        mysql + "    heartbeat: {table: heartbeat}\n",
                        ":4: collectors[0].heartbeat.table: 'heartbeat' is no schema.table"),
                broken("type is missing", "collectors:\n  - id: a\n", ":2: collectors[0].type: is missing"),
                broken(
                        "required key is missing",
                        "collectors:\n  - type: mysql\n    server: {password: hunter2}\n",
                        ":3: collectors[0].server.user: is missing"),
                broken("mapping is missing", "collectors:\n  - type: mysql\n", ":2: collectors[0].server: is missing"),
                broken(
                        "text for a number",
                        "collectors:\n  - type: mysql\n    server: {user: m, password: hunter2, port: x}\n",
                        ":3: collectors[0].server.port: 'x' is not a whole number"),
                broken(
                        "number out of range",
                        "collectors:\n  - type: mysql\n    server: {user: m, password: hunter2, port: 70000}\n",
                        ":3: collectors[0].server.port: 70000 is no TCP port",
                        "write 1 to 65535"),
                broken(
                        "a list for a mapping",
                        "collectors:\n  - type: mysql\n    server: [hunter2]\n",
                        ":3: collectors[0].server: expects",
                        "not a list"),
                broken(
                        "a value for a mapping",
                        "collectors:\n  - type: mysql\n    server: hunter2\n",
                        ":3: collectors[0].server: expects a mapping"),
                broken("a mapping for a list", "collectors:\n  type: mysql\n", ":1: collectors: expects a list"),
                broken(
                        "a value for an entry",
                        "collectors:\n  - mysql\n",
                        ":2: collectors: an entry is a single value"),
                broken(
                        "a duration without a unit",
                        mysql + "    every: 10\n",
                        ":4: collectors[0].every: '10' is not a duration",
                        "10s"),
                broken(
                        "a period of nothing",
                        mysql + "    every: 0s\n",
                        ":4: collectors[0].every: '0s' is too short a period"),
                broken(
                        "a part that is not",
                        mysql + "    every: {statuss: 10s}\n",
                        ":4: collectors[0].every.statuss",
                        "did you mean \"status\"?"),
                broken("no part left", mysql + "    every: {\"*\": off}\n", ":4: collectors[0].every: leaves no part"),
                broken(
                        "a kind that is not",
                        mysql + "    metrics: {\"status.*\": gauage}\n",
                        ":4: collectors[0].metrics.status.*",
                        "did you mean \"gauge\"?"),
                broken("an id with a blank", mysql + "    id: my db\n", ":4: collectors[0].id: 'my db' is no id"),
                broken(
                        "one id twice",
                        mysql + "  - type: mysql\n    " + SERVER + "\n",
                        ":4: collectors[1].id: 'mysql' is the id of the entry at"),
                broken("a key twice", "host: a\nhost: b\n", ":2: host: is written twice, first in line 1"),
                broken(
                        "a publisher that is not",
                        mysql + "    publish: [grafana]\n",
                        ":4: collectors[0].publish: there is no publisher 'grafana'"),
                broken(
                        "a path without a name",
                        mysql + "    path: '{host}'\n",
                        ":4: collectors[0].path: without {name}"),
                broken(
                        "a path of unknown words",
                        mysql + "    path: '{hots}.{name}'\n",
                        ":4: collectors[0].path: there is no {hots}",
                        "did you mean \"host\"?"),
                broken(
                        "two entries with one path",
                        mysql + "  - type: mysql\n    id: b\n    " + SERVER + "\n"
                                + "publishers:\n  - type: console\n    path: '{type}.{host}.{name}'\n",
                        "'b' and 'mysql' would write the same paths"),
                broken(
                        "a password file that is not",
                        "collectors:\n  - type: mysql\n    server: {user: m, password_file: nowhere}\n",
                        ":3: collectors[0].server.password_file: there is no file",
                        "nowhere"),
                broken(
                        "a password twice",
                        "collectors:\n  - type: mysql\n    server: {user: m, password: hunter2, password_file: nowhere}\n",
                        ":3: collectors[0].server.password_file: stands beside collectors[0].server.password"),
                broken(
                        "an unset variable",
                        "host: ${TIDEGAUGE_NO_SUCH_VARIABLE}\n",
                        ":1: the environment has no TIDEGAUGE_NO_SUCH_VARIABLE",
                        ":-default}"),
                broken("a tab", "collectors:\n\t- type: mysql\n", ":2: is not YAML", "tab"),
                broken("a missing colon", "host a\ncollectors: []\n", "is not YAML"),
                broken("an open quote", "host: \"a\n", "is not YAML"),
                broken("an empty file", "", ":1: is empty"),
                broken("a file of comments", "# nothing\n", ":1: is empty"),
                broken("a list at the top", "- host\n", ":1: the file is a list"),
                broken("an alias without an anchor", "host: *h\n", ":1: an alias has no anchor"),
                broken(
                        "a merge of no mapping",
                        "x-a: &a [1]\ncollectors:\n  - type: mysql\n    server: {<<: *a, user: m, password: hunter2}\n",
                        ":4: <<: merges"),
                broken("two documents", "host: a\n---\nhost: b\n", "a second document begins here"),
                broken(
                        "a server of graphite twice",
                        "publishers:\n  - type: graphite\n    servers: ['a', 'a:2003']\n",
                        ":3: publishers[0].servers: names a server twice"),
                broken(
                        "no server of graphite",
                        "publishers:\n  - type: graphite\n    servers: []\n",
                        ":3: publishers[0].servers: names no server"),
                broken(
                        "a mode that is not",
                        "publishers:\n  - type: graphite\n    mode: both\n",
                        ":3: publishers[0].mode: there is no 'both'",
                        "failover, all"),
                broken(
                        "names that are not",
                        "publishers:\n  - type: graphite\n    names: statsd\n",
                        ":3: publishers[0].names: there is no 'statsd'"),
                broken(
                        "totals under StatsD's names",
                        "publishers:\n  - type: graphite\n    names: statsd-legacy\n    counters: total\n",
                        ":4: publishers[0].counters: `total` has no name"),
                broken(
                        "a StatsD server that is none",
                        "publishers:\n  - type: statsd\n    server: 'a:b'\n",
                        ":3: publishers[0].server: 'a:b' is no address"),
                broken(
                        "a list of StatsD servers",
                        "publishers:\n  - type: statsd\n    servers: [a]\n",
                        ":3: publishers[0].servers: unknown key",
                        "did you mean \"server\"?"),
                broken(
                        "a datagram without a unit",
                        "publishers:\n  - type: statsd\n    packet: 1432\n",
                        ":3: publishers[0].packet: '1432' is no size of a datagram",
                        "write 1432B"),
                broken(
                        "a datagram that UDP cannot carry",
                        "publishers:\n  - type: statsd\n    packet: 99999B\n",
                        ":3: publishers[0].packet: '99999B'"),
                server("a socket and a host", "{user: m, socket: /s, host: a}", "socket: stands beside host or port"),
                server("a password and no user", "{password: hunter2}", "user: is missing", "credentials_file"),
                server(
                        "an option file that is gone",
                        "{credentials_file: nowhere.cnf}",
                        "credentials_file: ",
                        "nowhere.cnf"),
                server("a TLS mode that is not", "{user: m, password: hunter2, tls: on}", "tls: there is no 'on'"),
                server(
                        "a CA that nobody asks",
                        "{user: m, password: hunter2, tls_ca: /etc/hostname}",
                        "tls_ca: is not used by `tls: preferred`",
                        "verify_ca"),
                server(
                        "a CA that is gone",
                        "{user: m, password: hunter2, tls: verify_ca, tls_ca: nowhere.pem}",
                        "tls_ca: ",
                        "nowhere.pem cannot be read"),
                server(
                        "a CA that is no certificate",
                        "{user: m, password: hunter2, tls: verify_ca, tls_ca: tidegauge.yml}",
                        "tls_ca: ",
                        "tidegauge.yml"),
                server(
                        "a certificate without its key",
                        "{user: m, password: hunter2, tls_cert: tidegauge.yml}",
                        "tls_cert: stands without its other half"),
                server(
                        "a key without its certificate",
                        "{user: m, password: hunter2, tls_key: tidegauge.yml}",
                        "tls_key: stands without its other half"),
                server(
                        "a name to verify where there is none",
                        "{user: m, socket: /s, tls: verify_full}",
                        "tls: verifies a host name"),
                server(
                        "an admin port that is none",
                        "{user: m, password: hunter2, admin_port: 99999}",
                        "admin_port: 99999"),
                broken(
                        "a server that is none",
                        "publishers:\n  - type: graphite\n    servers: ['a:b']\n",
                        ":3: publishers[0].servers[0]: 'a:b' is no address"),
                broken(
                        "a size without a unit",
                        "publishers:\n  - type: graphite\n    queue: 4\n",
                        ":3: publishers[0].queue: '4' is not a size",
                        "4MiB"),
                broken("a level that is not", "log: {mysql: loud}\n", ":1: log.mysql: there is no 'loud'"),
                broken("a key without a value", "host:\n", ":1: host: has no value"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("configs")
    void saysWhatIsWrongWhereAndHowToMendIt(String name, String text, List<String> expected) throws IOException {
        Path file = Files.writeString(folder.resolve("tidegauge.yml"), text);
        for (String command : List.of("validate", "run", "once")) {
            Ended ended = run(command, "--config", file.toString());
            assertEquals(78, ended.exit(), command + ": " + ended.err());
            assertTrue(ended.err().contains(file.toString()), ended.err());
            expected.forEach(words -> assertTrue(ended.err().contains(words), command + ": " + ended.err()));
            assertTrue(ended.err().contains("; "), "no cure: " + ended.err());
            assertFalse(ended.err().contains("hunter2"), ended.err());
            assertFalse(ended.err().contains("\tat "), ended.err());
        }
    }

    @Test
    void saysThatThereIsNoFile() {
        Ended ended = run("validate", "--config", folder.resolve("none.yml").toString());
        assertEquals(78, ended.exit());
        assertTrue(ended.err().contains("none.yml: there is no such file"), ended.err());
    }

    @Test
    void saysThatAFolderIsNoFile() {
        Ended ended = run("validate", "--config", folder.toString());
        assertEquals(78, ended.exit());
        assertTrue(ended.err().contains("cannot be read"), ended.err());
    }

    @Test
    void reportsAllProblemsAtOnce() throws IOException {
        Path file = Files.writeString(
                folder.resolve("tidegauge.yml"),
                "hots: a\ncollectors:\n  - type: mysql\n    evry: 1s\n  - type: nosql\npublishers:\n  - type: graphite\n    queue: 1\n");
        Ended ended = run("validate", "--config", file.toString());
        assertEquals(78, ended.exit());
        assertTrue(ended.err().contains("problems"), ended.err());
        for (String line :
                List.of(":1: hots", ":4: collectors[0].evry", ":5: collectors[1].type", ":8: publishers[0].queue")) {
            assertTrue(ended.err().contains(line), ended.err());
        }
    }

    @Test
    void refusesUnknownWordsOfTheCommandLine() {
        assertEquals(2, run("once", "--no-such-option").exit());
        assertEquals(2, run("no-such-command").exit());
        assertEquals(2, run("once", "--gap", "10").exit());
        assertEquals(78, run("once", "mysql", "server.user").exit());
        Ended unknown = run("once", "mysql", "server.usr=x", "server.password=hunter2");
        assertEquals(78, unknown.exit());
        assertTrue(unknown.err().contains("argument server.usr"), unknown.err());
        assertFalse(unknown.err().contains("hunter2"), unknown.err());
    }

    @Test
    void takesTheDefaultConfigThatShips() {
        Ended ended =
                run("validate", "--config", Path.of("../conf/tidegauge.yml").toString());
        assertEquals(0, ended.exit(), ended.err());
        assertTrue(ended.err().contains("is good"), ended.err());
    }
}
