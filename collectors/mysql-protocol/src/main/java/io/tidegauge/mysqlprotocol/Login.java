package io.tidegauge.mysqlprotocol;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.nio.file.Path;

/**
 * What one login goes by: the file's words, filled up from the credentials file as that is now.
 *
 * @param socket "" for TCP
 */
record Login(String host, int port, Path socket, String user, String password, TlsMode tls, Tls.PemFiles files) {

    private static final String USUAL_HOST = "127.0.0.1";
    private static final int USUAL_PORT = 3306;

    /**
     * Reads what changes without us: password files, option files. {@code preferred} is what nobody said: an option file may say
     * more.
     *
     * @throws IOException one of them cannot be read; the message names it and the cure
     */
    static Login of(Server server) throws IOException {
        MyCnf options = Server.said(server.credentialsFile()) ? MyCnf.read(server.credentialsFile()) : MyCnf.NONE;
        boolean bySocket = Server.said(server.socket());
        boolean byHost = !server.host().isEmpty() || server.port() > 0;
        Path socket = bySocket || byHost ? server.socket() : options.socket();
        Tls.PemFiles files = new Tls.PemFiles(
                said(server.tlsCa(), options.path("ssl-ca")),
                said(server.tlsCert(), options.path("ssl-cert")),
                said(server.tlsKey(), options.path("ssl-key")));
        TlsMode tls = server.tls() == TlsMode.PREFERRED ? options.tls().orElse(TlsMode.PREFERRED) : server.tls();
        if (tls == TlsMode.VERIFY_FULL && Server.said(socket)) {
            throw new IOException(
                    socket + ": a unix socket has no host name to verify; name a host, or verify the CA alone");
        }
        return new Login(
                said(server.host(), options.get("host").orElse(USUAL_HOST)),
                server.port() > 0 ? server.port() : options.port().orElse(USUAL_PORT),
                socket,
                said(server.user(), options.get("user").orElse("")),
                server.password().isEmpty()
                        ? options.get("password").orElse("")
                        : server.password().reveal(),
                tls,
                files);
    }

    private static String said(String here, String otherwise) {
        return here.isEmpty() ? otherwise : here;
    }

    private static Path said(Path here, Path otherwise) {
        return Server.said(here) ? here : otherwise;
    }

    /** The same over TCP to the port that a server keeps for when all connections are taken. */
    Login atAdminPort(int adminPort) {
        return new Login(host, adminPort, Path.of(""), user, password, tls, files);
    }

    boolean bySocket() {
        return Server.said(socket);
    }

    /** Whether the server runs on this host: behind a socket, or at an address that is this host's. */
    boolean isToThisHost() throws IOException {
        if (bySocket()) {
            return true;
        }
        InetAddress address = InetAddress.getByName(host);
        return address.isLoopbackAddress() || NetworkInterface.getByInetAddress(address) != null;
    }

    /** {@code host:port} or the socket, for messages. */
    String address() {
        return bySocket() ? socket.toString() : (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }

    @Override
    public String toString() {
        return user + "@" + address(); // the password is not to be printed
    }
}
