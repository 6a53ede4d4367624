package io.tidegauge.mysqlprotocol;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLException;

/** Says what a driver's exception means and what to do about it. */
public final class MysqlFailure {

    private static final int ACCESS_DENIED = 1045;
    static final int TOO_MANY_CONNECTIONS = 1040;
    private static final Set<Integer> NOT_ALLOWED = Set.of(1044, 1142, 1143, 1227, 1370);
    private static final int TOO_MANY_OF_USER = 1226;
    private static final int SERVER_SHUTDOWN = 1053;
    private static final int HOST_NOT_ALLOWED = 1130;

    private MysqlFailure() {}

    /** Whether the connection is of no more use: SQL state class 08, or the server ends it. */
    public static boolean isOfTheConnection(SQLException e) {
        String state = Optional.ofNullable(e.getSQLState()).orElse("");
        return state.startsWith("08") || state.isEmpty() || e.getErrorCode() == SERVER_SHUTDOWN;
    }

    /** Whether the server let us wait in vain. */
    static boolean isSilence(SQLException e) {
        return cause(e, SocketTimeoutException.class).isPresent();
    }

    /** Whether the account may log in, but may not do this. */
    public static boolean isDenial(SQLException e) {
        return NOT_ALLOWED.contains(e.getErrorCode());
    }

    /** Whether this account may not log in. */
    static boolean isRefusal(SQLException e) {
        return e.getErrorCode() == ACCESS_DENIED;
    }

    /** The same failure in words that name the cure; the driver's exception is its cause. */
    static SQLException of(Login login, SQLException e) {
        return new SQLException(words(login, e), e.getSQLState(), e.getErrorCode(), e);
    }

    private static String words(Login login, SQLException e) {
        String address = login.address();
        return switch (e.getErrorCode()) {
            case ACCESS_DENIED ->
                address + ": " + firstLine(e)
                        + (login.password().isEmpty()
                                ? "; no password was given: write password_file:"
                                : "; check user and password, and that the account exists for this host (CREATE USER)");
            case HOST_NOT_ALLOWED -> address + ": " + firstLine(e) + "; create the account for this host (CREATE USER)";
            case TOO_MANY_CONNECTIONS ->
                address + ": " + firstLine(e) + " (max_connections); `server.admin_port:` names a way round";
            case TOO_MANY_OF_USER -> address + ": " + firstLine(e) + "; raise the account's MAX_USER_CONNECTIONS";
            default -> ofTls(login, e).or(() -> ofTheNetwork(login, e)).orElseGet(() -> address + ": " + firstLine(e));
        };
    }

    private static Optional<String> ofTls(Login login, SQLException e) {
        String address = login.address();
        String all = messages(e);
        if (cause(e, CertificateExpiredException.class).isPresent()) {
            return Optional.of(address + ": the server's certificate has expired; renew it");
        } else if (all.contains("No subject alternative") || all.contains("No name matching")) {
            return Optional.of(address + ": the server's certificate is not for " + login.host()
                    + "; connect by a name that it has, or write `tls: verify_ca`");
        } else if (cause(e, CertificateNotYetValidException.class).isPresent()) {
            return Optional.of(address + ": the server's certificate is not yet valid; are both clocks right?");
        } else if (cause(e, CertPathBuilderException.class).isPresent() || all.contains("signature check failed")) {
            return Optional.of(address + ": the server's certificate is not signed by "
                    + (Server.said(login.files().ca()) ? login.files().ca() : "a CA that Java knows")
                    + "; write the CA's own certificate into `tls_ca:`");
        } else if (all.contains("SSL Connection required, but not")) {
            return Optional.of(address + ": the server has no TLS; enable it there, or write `tls: preferred`");
        }
        return cause(e, SSLException.class).map(failed -> address + ": no TLS: " + failed.getMessage());
    }

    private static String messages(Throwable e) {
        StringBuilder all = new StringBuilder();
        for (Throwable each = e; each != null; each = each.getCause()) {
            all.append(each.getMessage()).append('\n');
        }
        return all.toString();
    }

    private static Optional<String> ofTheNetwork(Login login, SQLException e) {
        if (login.bySocket() && cause(e, SocketTimeoutException.class).isEmpty()) {
            return cause(e, SocketException.class)
                    .map(refused -> "cannot connect to " + login.address() + ": " + refused.getMessage()
                            + "; is the server up, is that its socket, and may this user enter its folder?");
        }
        return cause(e, UnknownHostException.class)
                .map(unknown -> "the name " + login.host() + " cannot be looked up")
                .or(() -> cause(e, ConnectException.class)
                        .map(refused -> "cannot connect to " + login.address() + ": " + refused.getMessage()
                                + "; is the server up, and are host and port right?"))
                .or(() -> cause(e, NoRouteToHostException.class)
                        .map(unreachable -> "cannot connect to " + login.address() + ": " + unreachable.getMessage()
                                + "; is the host up, and does a firewall let us through?"))
                .or(() -> cause(e, SocketTimeoutException.class)
                        .filter(late -> String.valueOf(late.getMessage()).equalsIgnoreCase("connect timed out"))
                        .map(late -> "cannot connect to " + login.address()
                                + " in time; is the host up, and does a firewall let us through?"))
                .or(() -> cause(e, SocketTimeoutException.class)
                        .map(late -> login.address() + " does not answer in time"));
    }

    private static String firstLine(SQLException e) {
        String message = Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
        if (message.contains("do not produce result sets")) {
            return "this is no statement that returns rows: write a SELECT or a SHOW";
        }
        if (message.contains("Public Key Retrieval")) {
            return "there is no TLS, and this account needs it to log in: enable TLS on the server";
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
