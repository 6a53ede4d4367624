package io.tidegauge.mysqlprotocol;

import com.mysql.cj.conf.PropertySet;
import com.mysql.cj.protocol.StandardSocketFactory;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The driver's own sockets, and a hold on the one that is being opened: the driver gives no connection to abort before
 * the handshake is over, and a sick server may take its time over that. Public, because the driver makes it by name.
 */
public final class OpeningSocketFactory extends StandardSocketFactory {

    /** The driver makes the factory itself, on the thread that opens the connection. */
    private static final ThreadLocal<AtomicReference<Socket>> HOLDER = new ThreadLocal<>();

    /** Until {@link #release()}, sockets that this thread opens are put into {@code holder}. */
    static void hold(AtomicReference<Socket> holder) {
        HOLDER.set(holder);
    }

    static void release() {
        HOLDER.remove();
    }

    @Override
    protected Socket createSocket(PropertySet properties) {
        Socket socket = super.createSocket(properties);
        AtomicReference<Socket> holder = HOLDER.get();
        if (holder != null) {
            holder.set(socket);
        }
        return socket;
    }
}
