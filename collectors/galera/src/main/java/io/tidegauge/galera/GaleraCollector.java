package io.tidegauge.galera;

import io.tidegauge.api.Collector;
import io.tidegauge.api.Part;
import io.tidegauge.api.Part.Offered;
import io.tidegauge.api.PluginContext;
import io.tidegauge.mysqlprotocol.MysqlConnection;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** One node over one connection of its own. Whatever part is read, all that the node says is taken note of. */
final class GaleraCollector implements Collector {

    private static final Duration EVERY = Duration.ofSeconds(10);

    private final MysqlConnection connection;
    private final NodeReader reader;
    private final Node node;
    private final GcachePart gcache;
    private final ClusterPart cluster;

    GaleraCollector(GaleraSettings settings, PluginContext context) {
        this.connection = new MysqlConnection(settings.server(), context.timeout());
        this.reader = new NodeReader(connection, context.clock());
        this.node = new Node(context.id(), new Storage(context.state()), settings.longestWindow());
        this.gcache = new GcachePart(context.id(), settings);
        this.cluster = new ClusterPart(settings.raw());
    }

    @Override
    public List<Part> parts() {
        return List.of(
                new Part(
                        "gcache",
                        EVERY,
                        Offered.ON,
                        out -> gcache.give(node, read(), reader.options(), connection.isToThisHost(), out)),
                new Part("cluster", EVERY, Offered.ON, out -> cluster.give(node, read(), reader.options(), out)));
    }

    private Reading read() throws IOException, SQLException {
        Reading reading = reader.read();
        node.observe(reading, reader.options());
        return reading;
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
