package io.tidegauge.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** A server on the loopback that does one of the things that real ones do on bad days. */
public final class SickServer implements AutoCloseable {

    /** What it does to whoever connects. */
    public enum Illness {
        /** Accepts, and says and reads nothing. */
        HANGS,
        /** Accepts, reads a little, and resets the connection. */
        CUTS_OFF,
        /** Accepts, and says what no protocol says. */
        TALKS_RUBBISH,
        /** Accepts, and says a byte at a time of something that never ends: no socket's time-out sees that. */
        TRICKLES,
        /** Accepts, begins a MySQL server's greeting, and says nothing more. */
        HALF_A_HANDSHAKE,
        /** Has nobody listening. */
        REFUSES
    }

    private static final int A_LITTLE = 10;

    private final ServerSocket socket;
    private final Illness illness;
    private final AtomicInteger connections = new AtomicInteger();

    /** One that nobody holds is closed with the next garbage collection. */
    private final Queue<Socket> held = new ConcurrentLinkedQueue<>();

    public SickServer(Illness illness) throws IOException {
        this.illness = illness;
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        if (illness == Illness.REFUSES) {
            socket.close();
            return;
        }
        Thread thread = new Thread(this::serve, "sick-" + illness);
        thread.setDaemon(true);
        thread.start();
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** How many have connected. */
    public int connections() {
        return connections.get();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                held.add(connection);
                connections.incrementAndGet();
                treat(connection);
            } catch (IOException e) {
                if (!socket.isClosed()) {
                    throw new java.io.UncheckedIOException(e);
                }
            }
        }
    }

    @SuppressWarnings("EmptyCatch") // a peer that leaves first is what some tests are about
    private void treat(Socket connection) throws IOException {
        switch (illness) {
            case HANGS, REFUSES -> {}
            case CUTS_OFF -> {
                connection.setSoLinger(true, 0);
                connection.setSoTimeout(200);
                try {
                    connection.getInputStream().readNBytes(A_LITTLE);
                } catch (IOException nothingCame) {
                    // it is reset either way
                }
                connection.close();
            }
            case HALF_A_HANDSHAKE ->
                connection.getOutputStream().write(new byte[] {74, 0, 0, 0, 10, '9', '.', '7', '.', '0'});
            case TRICKLES -> {
                Thread thread = new Thread(() -> trickle(connection), "sick-trickle");
                thread.setDaemon(true);
                thread.start();
            }
            case TALKS_RUBBISH -> {
                connection
                        .getOutputStream()
                        .write("HTTP/1.0 400 ' \u0000\u0001\u00ff;:|@#\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
                connection.close();
            }
        }
    }

    private static void trickle(Socket connection) {
        try (connection) {
            connection.getOutputStream().write(new byte[] {-1, -1, -1, 0, 10}); // MySQL: a greeting of 16 MB begins
            while (true) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
                connection.getOutputStream().write('x');
            }
        } catch (IOException peerIsGone) {
            return; // at last
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
        for (Socket connection : held) {
            connection.close();
        }
    }
}
