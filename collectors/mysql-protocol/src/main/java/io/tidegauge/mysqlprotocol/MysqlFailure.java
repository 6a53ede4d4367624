package io.tidegauge.mysqlprotocol;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.Optional;

/** Says what a driver's exception means and what to do about it. */
final class MysqlFailure {

    private static final int ACCESS_DENIED = 1045;
    private static final int TOO_MANY_CONNECTIONS = 1040;
    private static final int TOO_MANY_OF_USER = 1226;
    private static final int SERVER_SHUTDOWN = 1053;
    private static final int HOST_NOT_ALLOWED = 1130;

    private MysqlFailure() {}

    /** Whether the connection is of no more use: SQL state class 08, or the server ends it. */
    static boolean isOfTheConnection(SQLException e) {
        String state = Optional.ofNullable(e.getSQLState()).orElse("");
        return state.startsWith("08") || state.isEmpty() || e.getErrorCode() == SERVER_SHUTDOWN;
    }

    /** The same failure in words that name the cure; the driver's exception is its cause. */
    static SQLException of(Server server, SQLException e) {
        return new SQLException(words(server, e), e.getSQLState(), e.getErrorCode(), e);
    }

    private static String words(Server server, SQLException e) {
        String address = server.address();
        return switch (e.getErrorCode()) {
            case ACCESS_DENIED ->
                address + ": " + firstLine(e)
                        + "; check user and password, and that the account exists for this host (CREATE USER)";
            case HOST_NOT_ALLOWED -> address + ": " + firstLine(e) + "; create the account for this host (CREATE USER)";
            case TOO_MANY_CONNECTIONS -> address + ": " + firstLine(e) + " (max_connections)";
            case TOO_MANY_OF_USER -> address + ": " + firstLine(e) + "; raise the account's MAX_USER_CONNECTIONS";
            default -> ofTheNetwork(server, e).orElseGet(() -> address + ": " + firstLine(e));
        };
    }

    private static Optional<String> ofTheNetwork(Server server, SQLException e) {
        return cause(e, UnknownHostException.class)
                .map(unknown -> "the name " + server.host() + " cannot be looked up")
                .or(() -> cause(e, ConnectException.class)
                        .map(refused -> "cannot connect to " + server.address() + ": " + refused.getMessage()
                                + "; is the server up, and are host and port right?"))
                .or(() -> cause(e, NoRouteToHostException.class)
                        .map(unreachable -> "cannot connect to " + server.address() + ": " + unreachable.getMessage()
                                + "; is the host up, and does a firewall let us through?"))
                .or(() -> cause(e, SocketTimeoutException.class)
                        .map(late -> server.address() + " does not answer in time"));
    }

    private static String firstLine(SQLException e) {
        String message = Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
        if (message.contains("Public Key Retrieval")) {
            return "the server has no TLS, and its account needs it to log in: enable TLS on the server";
        }
        Throwable root = e;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        String first =
                message.lines().filter(line -> !line.isBlank()).findFirst().orElse(message);
        String deepest = Optional.ofNullable(root.getMessage()).orElse("");
        return deepest.isEmpty() || first.contains(deepest) ? first : first + " (" + deepest + ")";
    }

    private static <T extends Throwable> Optional<T> cause(Throwable e, Class<T> type) {
        for (Throwable each = e; each != null; each = each.getCause()) {
            if (type.isInstance(each)) {
                return Optional.of(type.cast(each));
            }
        }
        return Optional.empty();
    }
}
