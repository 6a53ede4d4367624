package io.tidegauge.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;

/** Passes bytes on between a client and a real server; requests with a certain text in them after a random wait. */
public final class SlowProxy implements AutoCloseable {

    private final ServerSocket socket;
    private final String host;
    private final int port;
    private final RandomGenerator random;
    private final String slowed;
    private final int longestMillis;

    /**
     * A proxy before {@code host:port}.
     *
     * @param slowed the text of the requests that wait, at most {@code longestMillis}
     * @param random the test's, which prints its seed
     */
    public SlowProxy(String host, int port, String slowed, int longestMillis, RandomGenerator random)
            throws IOException {
        this.host = host;
        this.port = port;
        this.slowed = slowed;
        this.longestMillis = longestMillis;
        this.random = random;
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        start("slow-accept", this::serve);
    }

    public int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                Socket server = new Socket(host, port);
                start("slow-request", () -> copy(client, server));
                start("slow-answer", () -> copy(server, client));
            } catch (IOException serverAway) {
                if (socket.isClosed()) {
                    return;
                }
            }
        }
    }

    private void copy(Socket from, Socket to) {
        byte[] buffer = new byte[16 * 1024];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                if (new String(buffer, 0, read, StandardCharsets.ISO_8859_1).contains(slowed)) {
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextInt(longestMillis + 1)));
                }
                out.write(buffer, 0, read);
            }
        } catch (IOException oneSideIsGone) {
            return; // both sockets are closed now, which the other side sees
        }
    }

    private static void start(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
