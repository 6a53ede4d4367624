package io.tidegauge.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A receiver of lines on the loopback, as carbon is one: reads each connection to its end and then ends it too. */
public final class LineServer implements AutoCloseable {

    private final ServerSocket socket;
    private final List<String> lines = new ArrayList<>();
    private final Consumer<String> listener;

    public LineServer() throws IOException {
        this(line -> {});
    }

    /** A server that also tells {@code listener} of each line, on a thread of its own. */
    public LineServer(Consumer<String> listener) throws IOException {
        this.listener = listener;
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve, "lines");
        thread.setDaemon(true);
        thread.start();
    }

    /** {@code 127.0.0.1:port}. */
    public String address() {
        return "127.0.0.1:" + socket.getLocalPort();
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** All lines that came, in order. */
    public List<String> lines() {
        synchronized (lines) {
            return List.copyOf(lines);
        }
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket connection = socket.accept();
                    BufferedReader reader = new BufferedReader(
                            new InputStreamReader(connection.getInputStream(), StandardCharsets.US_ASCII))) {
                for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                    synchronized (lines) {
                        lines.add(line);
                    }
                    listener.accept(line);
                }
            } catch (IOException e) {
                if (!socket.isClosed()) {
                    synchronized (lines) {
                        lines.add("! " + e);
                    }
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
