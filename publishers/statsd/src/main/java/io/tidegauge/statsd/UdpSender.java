package io.tidegauge.statsd;

import com.timgroup.statsd.NonBlockingUdpSender;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The client library's sender to one address. The library writes on a thread of its own, from a queue without a bound, and
 * tells only what fails; this tells too when everything is written, so that the queue never grows.
 */
final class UdpSender implements AutoCloseable {

    private static final Duration CLOSE = Duration.ofSeconds(1);

    private final NonBlockingUdpSender sender;
    private final InetAddress address;
    private final Semaphore written = new Semaphore(0);
    private final AtomicReference<Exception> failure = new AtomicReference<>();
    private volatile boolean abandoned;

    UdpSender(InetSocketAddress to) throws IOException {
        this.address = to.getAddress();
        this.sender = new NonBlockingUdpSender(
                address.getHostAddress(), to.getPort(), StandardCharsets.US_ASCII, this::failed);
    }

    InetAddress address() {
        return address;
    }

    /** Hands a datagram over. */
    void send(String datagram) {
        sender.send(datagram);
    }

    /**
     * Waits until what was handed over is written.
     *
     * @throws IOException a write failed, this one or one before; on a connected socket also because nobody listens at the
     *     other end, as far as the network tells
     */
    void awaitWritten(Duration limit) throws IOException {
        written.drainPermits(); // of a wait that was abandoned
        sender.send(null); // fails on the library's thread, after all that came before: that failure is the receipt
        try {
            if (!written.tryAcquire(limit.toNanos(), TimeUnit.NANOSECONDS)) {
                throw new IOException("not written to " + address + " in time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
        Exception wrong = failure.get();
        if (wrong != null) {
            throw new IOException(wrong.getMessage() == null ? wrong.toString() : wrong.getMessage(), wrong);
        }
        if (abandoned) {
            throw new IOException("given up");
        }
    }

    private void failed(Exception e) {
        if (e instanceof NullPointerException) {
            written.release();
        } else {
            failure.compareAndSet(null, e);
        }
    }

    /** Ends a wait, from any thread. */
    void abandon() {
        abandoned = true;
        written.release();
    }

    /** The library waits for half a minute for a write that does not end: that is left behind. */
    @Override
    public void close() {
        Thread closing = new Thread(sender::stop, "statsd-close");
        closing.setDaemon(true);
        closing.start();
        try {
            closing.join(CLOSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
