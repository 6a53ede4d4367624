package io.tidegauge.mysql;

import io.tidegauge.mysqlprotocol.Flavour;
import java.util.ArrayList;
import java.util.List;

/**
 * The account that the daemon logs in with, in the server's own words.
 *
 * @param name the same on the server and, where the socket vouches for it, on the host
 * @param host from where it may log in, as the server sees it
 * @param login how the server knows that it is the one
 */
record NewAccount(String name, String host, Login login) {

    /** How an account proves itself. */
    enum Login {
        /** The kernel says who is at the other end of the socket: there is no password to keep. */
        SOCKET,
        PASSWORD
    }

    /** {@code mysql}, {@code galera}, {@code once} twice beside the daemon, and one on its way down. */
    private static final int MOST_CONNECTIONS = 5;

    String quoted() {
        return "'" + name + "'@'" + host + "'";
    }

    /** Makes it; an account of this name is left as it is. */
    String create(Flavour flavour, String password) {
        String proof = login == Login.PASSWORD
                ? " IDENTIFIED BY '" + password + "'"
                : flavour.mariadb() ? " IDENTIFIED VIA unix_socket" : " IDENTIFIED WITH auth_socket AS '" + name + "'";
        return "CREATE USER IF NOT EXISTS " + quoted() + proof + " WITH MAX_USER_CONNECTIONS " + MOST_CONNECTIONS;
    }

    /** What the parts need that are read unless the file says otherwise. */
    List<String> grants(Flavour flavour) {
        List<String> grants = new ArrayList<>();
        String source = flavour.isMariadb(10, 5, 2) ? "BINLOG MONITOR" : "REPLICATION CLIENT";
        String replica = ReplicationPart.privilege(flavour);
        grants.add("GRANT PROCESS, " + (source.equals(replica) ? source : source + ", " + replica) + " ON *.* TO "
                + quoted());
        if (!flavour.mariadb()) {
            grants.add("GRANT SELECT ON performance_schema.* TO " + quoted());
        }
        return grants;
    }
}
