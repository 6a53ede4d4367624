package io.tidegauge.galera;

import io.tidegauge.mysqlprotocol.MysqlConnection;
import io.tidegauge.mysqlprotocol.Row;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Asks a node for its rows, and, once a minute and when its state changes, for its provider's options. */
final class NodeReader {

    private static final long OPTIONS_NANOS = Duration.ofMinutes(1).toNanos();

    private final MysqlConnection connection;
    private final InstantSource clock;
    private ProviderOptions options = ProviderOptions.of(Map.of());
    private Optional<Long> optionsAsked = Optional.empty();
    private int lastState = -1;

    NodeReader(MysqlConnection connection, InstantSource clock) {
        this.connection = connection;
        this.clock = clock;
    }

    private interface Rows {
        void row(String name, String value);
    }

    /** @throws IOException the server is none of Galera */
    Reading read() throws IOException, SQLException {
        List<Row> rows = new ArrayList<>();
        long asked = System.nanoTime();
        query(Reading.STATEMENT, (name, value) -> rows.add(Row.of(name, value)));
        long nanos = asked + (System.nanoTime() - asked) / 2;
        Reading reading = Reading.of(rows, nanos, clock.millis());
        if (!reading.isOfGalera()) {
            throw new IOException(
                    "this server has no Galera provider (no wsrep_last_committed in its status): wsrep_on and"
                            + " wsrep_provider must be set, or the entry be removed");
        }
        boolean old =
                optionsAsked.map(at -> System.nanoTime() - at > OPTIONS_NANOS).orElse(true);
        if (old || reading.state() != lastState) {
            Map<String, String> variables = new HashMap<>();
            query(ProviderOptions.STATEMENT, (name, value) -> variables.put(name.toLowerCase(Locale.ROOT), value));
            options = ProviderOptions.of(variables);
            optionsAsked = Optional.of(System.nanoTime());
        }
        lastState = reading.state();
        return reading;
    }

    /** Those of the last reading. */
    ProviderOptions options() {
        return options;
    }

    private void query(String statement, Rows rows) throws IOException, SQLException {
        connection.query(
                statement,
                row -> rows.row(
                        row.getString(1), Optional.ofNullable(row.getString(2)).orElse("")));
    }
}
