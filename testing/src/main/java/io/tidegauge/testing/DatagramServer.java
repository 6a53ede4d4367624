package io.tidegauge.testing;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** A receiver of datagrams on the loopback, with a buffer that holds what a test sends at once; counts lines. */
public final class DatagramServer implements AutoCloseable {

    private static final int BUFFER = 4 * 1024 * 1024;
    private static final int LARGEST = 65_535;
    private static final int KEPT = 10_000;

    private final DatagramSocket socket;
    private final AtomicLong lines = new AtomicLong();
    private final List<String> text = new ArrayList<>();

    public DatagramServer() throws IOException {
        this(0);
    }

    public DatagramServer(int port) throws IOException {
        socket = new DatagramSocket(port, InetAddress.getLoopbackAddress());
        socket.setReceiveBufferSize(BUFFER);
        Thread thread = new Thread(this::receive, "datagrams");
        thread.setDaemon(true);
        thread.start();
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** How many lines came; empty ones are none. */
    public long lines() {
        return lines.get();
    }

    /** The first ten thousand of them. */
    public List<String> text() {
        synchronized (text) {
            return List.copyOf(text);
        }
    }

    private void receive() {
        DatagramPacket packet = new DatagramPacket(new byte[LARGEST], LARGEST);
        while (!socket.isClosed()) {
            try {
                socket.receive(packet);
            } catch (IOException closed) {
                return;
            }
            List<String> came = new String(packet.getData(), 0, packet.getLength(), StandardCharsets.ISO_8859_1)
                    .lines()
                    .filter(line -> !line.isEmpty())
                    .toList();
            synchronized (text) {
                text.addAll(came.subList(0, Math.min(came.size(), KEPT - text.size())));
            }
            lines.addAndGet(came.size());
        }
    }

    @Override
    public void close() {
        socket.close();
    }
}
