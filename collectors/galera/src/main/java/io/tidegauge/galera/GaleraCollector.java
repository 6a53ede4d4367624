package io.tidegauge.galera;

import io.tidegauge.api.Collector;
import io.tidegauge.api.Part;
import io.tidegauge.api.Part.Offered;
import io.tidegauge.api.PluginContext;
import io.tidegauge.mysqlprotocol.MysqlConnection;
import io.tidegauge.mysqlprotocol.Row;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One node over one connection of its own. Whatever part is read, all that the node says is taken note of. */
final class GaleraCollector implements Collector {

    private static final Duration EVERY = Duration.ofSeconds(10);
    private static final long OPTIONS_NANOS = Duration.ofMinutes(1).toNanos();

    private final MysqlConnection connection;
    private final PluginContext context;
    private final Node node;
    private final GcachePart gcache;
    private final ClusterPart cluster;
    private ProviderOptions options = ProviderOptions.of(Map.of());
    private long optionsAsked;
    private int lastState = -1;

    GaleraCollector(GaleraSettings settings, PluginContext context) {
        this.connection = new MysqlConnection(settings.server(), context.timeout());
        this.context = context;
        this.node = new Node(context.id(), new Storage(context.state()), settings.longestWindow());
        this.gcache = new GcachePart(context.id(), settings);
        this.cluster = new ClusterPart(settings.raw());
    }

    @Override
    public List<Part> parts() {
        return List.of(
                new Part("gcache", EVERY, Offered.ON, out -> {
                    Reading reading = read();
                    gcache.give(node, reading, options, connection.isToThisHost(), out);
                }),
                new Part("cluster", EVERY, Offered.ON, out -> {
                    Reading reading = read();
                    cluster.give(node, reading, options, out);
                }));
    }

    private interface Rows {
        void row(String name, String value);
    }

    private Reading read() throws IOException, SQLException {
        List<Row> rows = new ArrayList<>();
        long asked = System.nanoTime();
        query(Reading.STATEMENT, (name, value) -> rows.add(Row.of(name, value)));
        long nanos = asked + (System.nanoTime() - asked) / 2;
        Reading reading = Reading.of(rows, nanos, context.clock().millis());
        if (!reading.isOfGalera()) {
            throw new IOException(
                    "this server has no Galera provider (no wsrep_last_committed in its status): wsrep_on and"
                            + " wsrep_provider must be set, or the entry be removed");
        }
        boolean stateChanged = reading.state() != lastState;
        lastState = reading.state();
        if (stateChanged || optionsAsked == 0 || System.nanoTime() - optionsAsked > OPTIONS_NANOS) {
            Map<String, String> variables = new HashMap<>();
            query(ProviderOptions.STATEMENT, (name, value) -> variables.put(name.toLowerCase(Locale.ROOT), value));
            options = ProviderOptions.of(variables);
            optionsAsked = System.nanoTime();
        }
        node.observe(reading, options);
        return reading;
    }

    private void query(String statement, Rows rows) throws IOException, SQLException {
        connection.query(
                statement,
                row -> rows.row(
                        row.getString(1), Optional.ofNullable(row.getString(2)).orElse("")));
    }

    @Override
    public void abort() {
        connection.abort();
    }

    @Override
    public void close() {
        node.close();
        connection.close();
    }
}
