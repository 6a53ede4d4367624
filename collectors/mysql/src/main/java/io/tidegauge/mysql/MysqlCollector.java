package io.tidegauge.mysql;

import io.tidegauge.api.Collector;
import io.tidegauge.api.Part;
import io.tidegauge.api.Part.Offered;
import io.tidegauge.mysqlprotocol.MysqlConnection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/** One server over one connection; a part is a few statements at most. */
final class MysqlCollector implements Collector {

    private final MysqlConnection connection;
    private final Session session;
    private final List<Part> parts;

    /** @param nanoTime the monotonic clock */
    MysqlCollector(MysqlSettings settings, MysqlConnection connection, LongSupplier nanoTime) {
        this.connection = connection;
        this.session = new Session(connection, nanoTime);
        this.parts = List.copyOf(make(settings));
    }

    private List<Part> make(MysqlSettings settings) {
        List<Part> parts = new ArrayList<>();
        MetricKinds kinds = MetricKinds.ofTable();
        StatusPart status = new StatusPart(kinds);
        VariablesPart variables = new VariablesPart();
        InnodbMetrics metrics = new InnodbMetrics(kinds);
        InnodbPart innodb = new InnodbPart(metrics);
        parts.add(on("status", 10, (asked, out) -> status.give(asked.status().all(), out)));
        parts.add(on("variables", 60, (asked, out) -> variables.give(asked.pairs("SHOW GLOBAL VARIABLES"), out)));
        parts.add(on("innodb", 10, innodb::read));
        parts.add(on("innodb_text", 30, new InnodbTextPart(innodb, metrics)::read));
        parts.add(on("replication", 10, new ReplicationPart()::read));
        parts.add(on("source", 10, new SourcePart()::read));
        parts.add(on("processlist", 30, new ProcesslistPart(settings.processlist())::read));
        parts.add(off("schema", 300, new SchemaPart()::read));
        parts.add(off("statements", 60, new StatementsPart()::read));
        parts.add(off("users", 60, new UsersPart()::read));
        parts.add(off("heartbeat", 1, new HeartbeatPart(settings.heartbeat())::read));
        settings.queries().forEach((name, query) -> {
            QueryPart part = new QueryPart(name, query);
            parts.add(new Part("query_" + name, query.every(), Offered.ON, out -> part.read(session, out)));
        });
        return parts;
    }

    @Override
    public List<Part> parts() {
        return parts;
    }

    private Part on(String name, int seconds, Source source) {
        return part(name, seconds, Offered.ON, source);
    }

    private Part off(String name, int seconds, Source source) {
        return part(name, seconds, Offered.OFF, source);
    }

    private Part part(String name, int seconds, Offered offered, Source source) {
        return new Part(name, Duration.ofSeconds(seconds), offered, out -> {
            session.status().begin();
            try {
                source.read(session, out);
            } finally {
                session.status().end();
            }
        });
    }

    MysqlConnection connection() {
        return connection;
    }

    @Override
    public void abort() {
        connection.abort();
    }

    @Override
    public void close() {
        connection.close();
    }
}
