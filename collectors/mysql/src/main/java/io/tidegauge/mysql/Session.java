package io.tidegauge.mysql;

import io.tidegauge.mysqlprotocol.Fields;
import io.tidegauge.mysqlprotocol.Flavour;
import io.tidegauge.mysqlprotocol.MysqlConnection;
import io.tidegauge.mysqlprotocol.Row;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/** Asks the server, over the collector's one connection; what is found out of the server holds until the next login. */
final class Session {

    private static final double NANOS_PER_SECOND = 1e9;

    private final MysqlConnection connection;
    private final GlobalStatus status;
    private int performanceSchemaAsked;
    private boolean performanceSchema;
    private int processAsked;

    /** @param nanoTime the monotonic clock */
    Session(MysqlConnection connection, LongSupplier nanoTime) {
        this.connection = connection;
        this.status = new GlobalStatus(this, nanoTime);
    }

    Flavour flavour() throws IOException, SQLException {
        return connection.connected();
    }

    /** How many logins there were. */
    int logins() {
        return connection.opened();
    }

    GlobalStatus status() {
        return status;
    }

    /** Names and values, the first two columns. */
    Answer pairs(String statement) throws IOException, SQLException {
        return pairs(statement, 0);
    }

    /** The same, and not more than so many rows. */
    Answer pairs(String statement, int most) throws IOException, SQLException {
        List<Row> rows = new ArrayList<>();
        double asked = System.nanoTime() / NANOS_PER_SECOND;
        connection.query(statement, most, row -> rows.add(Row.of(row.getString(1), row.getString(2))));
        return new Answer(rows, asked, System.nanoTime() / NANOS_PER_SECOND);
    }

    /** Rows by the names of their columns. */
    List<Fields> rows(String statement) throws IOException, SQLException {
        return rows(statement, 0);
    }

    /** The same, and not more than so many. */
    List<Fields> rows(String statement, int most) throws IOException, SQLException {
        List<Fields> rows = new ArrayList<>();
        connection.query(statement, most, row -> rows.add(Fields.of(row)));
        return rows;
    }

    /** Whether the server keeps its performance schema: MariaDB's is off unless somebody asked for it. */
    boolean hasPerformanceSchema() throws IOException, SQLException {
        if (logins() == 0 || performanceSchemaAsked != logins()) {
            performanceSchema = rows("SELECT @@GLOBAL.performance_schema AS value").stream()
                    .anyMatch(row -> row.number("value").orElse(0) == 1);
            performanceSchemaAsked = logins();
        }
        return performanceSchema;
    }

    /** The account that the server took us for, as GRANT wants it. */
    String account() throws IOException, SQLException {
        String account =
                rows("SELECT CURRENT_USER() AS account").get(0).text("account").orElse("");
        int at = account.lastIndexOf('@');
        return at < 0 ? account : "'" + account.substring(0, at) + "'@'" + account.substring(at + 1) + "'";
    }

    /**
     * Sees to it that the account has PROCESS: a MariaDB shows one that has not only its own sessions, and says nothing of it. Asked
     * once a login.
     *
     * @throws SQLException it has not
     */
    void requireProcess() throws IOException, SQLException {
        if (logins() == 0 || processAsked != logins()) {
            rows("SELECT COUNT(*) AS any_transaction FROM information_schema.INNODB_TRX");
            processAsked = logins();
        }
    }

    /** Logs in anew, if that works: what was granted meanwhile holds for new logins. */
    void renew() {
        connection.renew();
    }
}
