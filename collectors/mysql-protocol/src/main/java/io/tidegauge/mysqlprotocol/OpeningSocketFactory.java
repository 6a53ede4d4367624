package io.tidegauge.mysqlprotocol;

import com.mysql.cj.conf.PropertySet;
import com.mysql.cj.log.Log;
import com.mysql.cj.protocol.ServerSession;
import com.mysql.cj.protocol.SocketConnection;
import com.mysql.cj.protocol.StandardSocketFactory;
import java.io.Closeable;
import java.io.IOException;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The driver's sockets: TCP ones of its own or unix ones of ours, TLS by PEM files; and a hold on the one that is being
 * opened, since the driver gives no connection to abort before the handshake is over, and a sick server may take its time
 * over that. Public, because the driver makes it by name.
 */
public final class OpeningSocketFactory extends StandardSocketFactory {

    /** The driver makes the factory itself, on the thread that opens the connection. */
    private static final ThreadLocal<Opening> OPENING = new ThreadLocal<>();

    private record Opening(Login login, AtomicReference<Socket> holder) {}

    /** Until {@link #release()}, sockets that this thread opens go by {@code login}, and are put into {@code holder}. */
    static void hold(Login login, AtomicReference<Socket> holder) {
        OPENING.set(new Opening(login, holder));
    }

    static void release() {
        OPENING.remove();
    }

    @Override
    protected Socket createSocket(PropertySet properties) {
        Socket socket = super.createSocket(properties);
        opening().holder().set(socket);
        return socket;
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the driver's own signature
    public <T extends Closeable> T connect(String host, int port, PropertySet properties, int loginTimeout)
            throws IOException {
        if (!opening().login().bySocket()) {
            return super.connect(host, port, properties, loginTimeout);
        }
        rawSocket = new UnixSocket(opening().login().socket());
        opening().holder().set(rawSocket);
        return (T) rawSocket;
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <T extends Closeable> T performTlsHandshake(SocketConnection connection, ServerSession session, Log log)
            throws IOException {
        Login login = opening().login();
        sslSocket = Tls.over(rawSocket, login.host(), login.port(), login.tls(), login.files());
        return (T) sslSocket;
    }

    private static Opening opening() {
        Opening opening = OPENING.get();
        if (opening == null) {
            throw new IllegalStateException("opened by somebody else");
        }
        return opening;
    }
}
