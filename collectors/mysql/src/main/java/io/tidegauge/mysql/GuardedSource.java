package io.tidegauge.mysql;

import io.tidegauge.api.SampleSink;
import io.tidegauge.mysqlprotocol.Flavour;
import io.tidegauge.mysqlprotocol.MysqlFailure;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/**
 * A source that the account may be denied. Once it is, the server is not asked again until the next login, which this tries
 * to bring about every ten minutes: a grant holds for new logins. Meanwhile each reading fails with the GRANT that cures it.
 */
final class GuardedSource implements Source {

    private static final long AGAIN_NANOS = Duration.ofMinutes(10).toNanos();

    private final Source source;
    private final Privileges privileges;
    private Optional<Denial> denial = Optional.empty();

    /** What the account needs. */
    interface Privileges {
        /** As in {@code GRANT … TO}: {@code PROCESS ON *.*}. */
        String on(Flavour flavour);
    }

    private record Denial(SQLException failure, int login, long nanos) {}

    GuardedSource(Source source, Privileges privileges) {
        this.source = source;
        this.privileges = privileges;
    }

    @Override
    public void read(Session session, SampleSink out) throws IOException, SQLException {
        if (denial.isPresent() && denial.get().login() == session.logins()) {
            if (System.nanoTime() - denial.get().nanos() < AGAIN_NANOS) {
                throw denial.get().failure();
            }
            session.renew();
        }
        denial = Optional.empty();
        try {
            source.read(session, out);
        } catch (SQLException e) {
            if (!MysqlFailure.isDenial(e)) {
                throw e;
            }
            SQLException told = new SQLException(
                    e.getMessage() + "; the cure: GRANT " + privileges.on(session.flavour()) + " TO "
                            + session.account(),
                    e.getSQLState(),
                    e.getErrorCode(),
                    e);
            denial = Optional.of(new Denial(told, session.logins(), System.nanoTime()));
            throw told;
        }
    }

    /**
     * Reads it as one of several: what fails here, but for the connection, costs the others nothing.
     *
     * @return whether it could be read
     */
    boolean readBeside(String what, Session session, SampleSink out) throws IOException, SQLException {
        try {
            read(session, out);
            return true;
        } catch (SQLException e) {
            if (MysqlFailure.isOfTheConnection(e)) {
                throw e;
            }
            out.failed(what, e);
            return false;
        }
    }
}
