package io.tidegauge.mysqlprotocol;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.CancelledKeyException;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;

/**
 * A unix socket as the driver wants one: JDK 17 has them as channels only, without time-outs. Reads and writes wait at most the
 * time-out; a close from another thread ends both.
 */
final class UnixSocket extends Socket {

    private final SocketChannel channel;
    private final Selector selector;
    private volatile int timeoutMillis;
    private volatile boolean closed;

    /** Connected; a server whose queue is full refuses, where a blocking one would let us wait for ever. */
    UnixSocket(Path path) throws IOException {
        channel = SocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            channel.configureBlocking(false);
            channel.connect(UnixDomainSocketAddress.of(path));
            selector = Selector.open();
            channel.register(selector, 0);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private void await(int operation) throws IOException {
        long end = System.nanoTime() + Duration.ofMillis(timeoutMillis).toNanos();
        try {
            SelectionKey key = channel.keyFor(selector);
            if (key == null || closed) {
                throw new SocketException("closed");
            }
            key.interestOps(operation);
            while (selector.selectNow() == 0) {
                long left = timeoutMillis == 0 ? 0 : (end - System.nanoTime()) / 1_000_000;
                if (timeoutMillis > 0 && left <= 0) {
                    throw new SocketTimeoutException("nothing within " + timeoutMillis + " ms");
                }
                if (selector.select(left) > 0) {
                    break;
                }
                if (closed || Thread.currentThread().isInterrupted()) {
                    throw new SocketException("closed");
                }
            }
            selector.selectedKeys().clear();
        } catch (ClosedSelectorException | CancelledKeyException e) {
            throw closedBy(e);
        }
    }

    private static SocketException closedBy(Exception e) {
        SocketException told = new SocketException("closed");
        told.initCause(e);
        return told;
    }

    @Override
    public InputStream getInputStream() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                Objects.checkFromIndexSize(from, length, into.length);
                ByteBuffer buffer = ByteBuffer.wrap(into, from, length);
                int read = channel.read(buffer);
                while (read == 0 && length > 0) {
                    await(SelectionKey.OP_READ);
                    read = channel.read(buffer);
                }
                return read;
            }

            @Override
            public void close() throws IOException {
                UnixSocket.this.close();
            }
        };
    }

    @Override
    public OutputStream getOutputStream() {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                Objects.checkFromIndexSize(from, length, bytes.length);
                ByteBuffer buffer = ByteBuffer.wrap(bytes, from, length);
                while (buffer.hasRemaining()) {
                    if (channel.write(buffer) == 0) {
                        await(SelectionKey.OP_WRITE);
                    }
                }
            }

            @Override
            public void close() throws IOException {
                UnixSocket.this.close();
            }
        };
    }

    @Override
    public synchronized void close() throws IOException {
        closed = true;
        channel.close();
        selector.close(); // wakes whoever waits
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    @Override
    public boolean isConnected() {
        return true;
    }

    @Override
    public boolean isBound() {
        return true;
    }

    @Override
    public synchronized void setSoTimeout(int millis) {
        timeoutMillis = millis;
    }

    @Override
    public synchronized int getSoTimeout() {
        return timeoutMillis;
    }

    @Override
    public void shutdownInput() throws IOException {
        channel.shutdownInput();
    }

    @Override
    public void shutdownOutput() throws IOException {
        channel.shutdownOutput();
    }

    /** TCP's own: there is nothing to set. */
    @Override
    public void setTcpNoDelay(boolean on) {}

    @Override
    public void setKeepAlive(boolean on) {}

    @Override
    public void setSoLinger(boolean on, int seconds) {}

    /** TLS asks when it closes. */
    @Override
    public int getSoLinger() {
        return -1;
    }

    @Override
    public void setTrafficClass(int trafficClass) {}
}
