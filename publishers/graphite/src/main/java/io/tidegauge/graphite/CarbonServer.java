package io.tidegauge.graphite;

import io.tidegauge.api.HostPort;
import io.tidegauge.api.Lines;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;

/**
 * Sends a batch over a connection of its own and takes carbon's end of the connection for its receipt: what carbon read
 * before the end it has. The plaintext protocol has no other acknowledgement; over a connection that stays open a batch
 * can be written to a peer that is long dead.
 */
final class CarbonServer {

    private static final Duration LONGEST_CONNECT = Duration.ofSeconds(3);

    /** A port proxy accepts for a dead server and then ends the connection; that shows within this. */
    private static final int LOOK_MILLIS = 20;

    private final HostPort address;
    private final Duration timeout;
    private volatile Socket current;

    /** @param timeout how long one batch may take, connecting included as far as the JDK lets us */
    CarbonServer(HostPort address, Duration timeout) {
        this.address = address;
        this.timeout = timeout;
    }

    HostPort address() {
        return address;
    }

    /** Returns when carbon has read the batch to its end. */
    void send(Lines batch) throws IOException {
        try (Socket socket = connect()) {
            refuseIfClosing(socket);
            OutputStream out = new BufferedOutputStream(socket.getOutputStream(), 8192);
            batch.writeTo(out);
            out.flush();
            socket.shutdownOutput();
            awaitEnd(socket);
        } finally {
            current = null;
        }
    }

    /** Looks the name up each time, and tries all addresses that it has. */
    private Socket connect() throws IOException {
        IOException last = new UnknownHostException(address.host());
        for (InetAddress each : address.addresses()) {
            Socket socket = new Socket();
            current = socket;
            try {
                socket.connect(new InetSocketAddress(each, address.port()), connectMillis());
                return socket;
            } catch (IOException e) {
                socket.close();
                last = new IOException(
                        "cannot connect to " + address + " (" + each.getHostAddress() + "): " + e.getMessage(), e);
            }
        }
        throw last;
    }

    private int connectMillis() {
        return (int) Math.max(1, Math.min(LONGEST_CONNECT.toMillis(), timeout.toMillis()));
    }

    private void refuseIfClosing(Socket socket) throws IOException {
        socket.setSoTimeout(LOOK_MILLIS);
        try {
            int read = socket.getInputStream().read();
            throw new IOException(
                    read < 0 ? address + " ends the connection at once" : address + " is no carbon: it speaks first");
        } catch (SocketTimeoutException open) {
            socket.setSoTimeout((int) Math.max(1, timeout.toMillis()));
        }
    }

    private void awaitEnd(Socket socket) throws IOException {
        if (socket.getInputStream().read() >= 0) {
            throw new IOException(address + " is no carbon: it answers");
        }
    }

    /** Ends what is under way, from any thread. */
    void close() {
        Socket socket = current;
        if (socket != null) {
            try {
                socket.close();
            } catch (IOException e) {
                System.getLogger(CarbonServer.class.getName())
                        .log(System.Logger.Level.DEBUG, "closing the connection to " + address, e);
            }
        }
    }
}
