package io.tidegauge.mysql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tidegauge.api.Collector;
import io.tidegauge.api.Part;
import io.tidegauge.api.Sample;
import io.tidegauge.api.Secret;
import io.tidegauge.api.Tags;
import io.tidegauge.mysqlprotocol.Server;
import io.tidegauge.testing.PluginTable;
import io.tidegauge.testing.RecordingSink;
import io.tidegauge.testing.RecordingSink.Given;
import io.tidegauge.testing.SqlServer;
import io.tidegauge.testing.TestContext;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A collector of a real server, and what it gives under filled names. */
final class Connected implements AutoCloseable {

    private final Collector collector;

    Connected(SqlServer server, String user) {
        this(server, user, MysqlSettings.of(at(server, user)));
    }

    Connected(SqlServer server, String user, MysqlSettings settings) {
        this.collector = new MysqlFactory().create(settings, TestContext.of("mysql"));
    }

    static Server at(SqlServer server, String user) {
        return Server.tcp(server.address(), server.port(), user, Secret.of("monitor"));
    }

    static Connected withQueries(SqlServer server, Map<String, QuerySettings> queries) {
        return new Connected(
                server,
                "monitor",
                new MysqlSettings(
                        at(server, "monitor"), ProcesslistSettings.DEFAULT, HeartbeatSettings.DEFAULT, queries));
    }

    Collector collector() {
        return collector;
    }

    Part part(String name) {
        return collector.parts().stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    RecordingSink read(String part) throws Exception {
        RecordingSink out = new RecordingSink();
        part(part).reader().read(out);
        return out;
    }

    /** The name with its tags filled in. */
    static String filled(Given given) {
        String[] name = {given.name()};
        given.tags().forEach((key, value) -> name[0] = name[0].replace("{" + key + "}", value));
        return name[0];
    }

    /** The one value under a filled name. */
    static Optional<Given> given(RecordingSink out, String name) {
        return out.given().stream().filter(given -> filled(given).equals(name)).findFirst();
    }

    static double value(RecordingSink out, String name) {
        return given(out, name)
                .map(Given::value)
                .orElseThrow(() -> new AssertionError(name + " was not given; what was: "
                        + out.given().stream().map(Connected::filled).sorted().toList()));
    }

    /** Holds a reading against the table: all that the table has of the part was given, but for what this server has not. */
    static void givesAllOf(String part, RecordingSink out, String... absent) {
        Set<String> missing = new TreeSet<>();
        PluginTable.of(MysqlFactory.class, "mysql").rows().stream()
                .filter(row -> row.part().equals(part))
                .forEach(row -> missing.add(row.name()));
        out.given().forEach(given -> missing.remove(given.name()));
        assertEquals(new TreeSet<>(Set.of(absent)), missing, part);
    }

    static Sample.Kind kind(RecordingSink out, String name) {
        return given(out, name).map(Given::kind).orElseThrow();
    }

    static Tags tags(RecordingSink out, String name) {
        return given(out, name).map(Given::tags).orElseThrow();
    }

    @Override
    public void close() {
        collector.close();
    }
}
