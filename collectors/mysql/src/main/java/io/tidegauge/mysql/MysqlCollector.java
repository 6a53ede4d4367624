package io.tidegauge.mysql;

import io.tidegauge.api.Collector;
import io.tidegauge.api.Part;
import io.tidegauge.api.Part.Offered;
import io.tidegauge.api.SampleSink;
import io.tidegauge.mysqlprotocol.MysqlConnection;
import io.tidegauge.mysqlprotocol.Row;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** One server over one connection; each part is one statement. */
final class MysqlCollector implements Collector {

    private static final double NANOS_PER_SECOND = 1e9;

    private final MysqlConnection connection;
    private final StatusPart status = new StatusPart(MetricKinds.ofTable());
    private final VariablesPart variables = new VariablesPart();

    MysqlCollector(MysqlConnection connection) {
        this.connection = connection;
    }

    @Override
    public List<Part> parts() {
        return List.of(
                new Part(
                        "status",
                        Duration.ofSeconds(10),
                        Offered.ON,
                        out -> read("SHOW GLOBAL STATUS", status::give, out)),
                new Part(
                        "variables",
                        Duration.ofSeconds(60),
                        Offered.ON,
                        out -> read("SHOW GLOBAL VARIABLES", variables::give, out)));
    }

    private interface Giver {
        void give(Answer answer, SampleSink out);
    }

    private void read(String statement, Giver giver, SampleSink out) throws IOException, SQLException {
        List<Row> rows = new ArrayList<>();
        double asked = System.nanoTime() / NANOS_PER_SECOND;
        connection.query(statement, row -> rows.add(Row.of(row.getString(1), row.getString(2))));
        giver.give(new Answer(rows, asked, System.nanoTime() / NANOS_PER_SECOND), out);
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
