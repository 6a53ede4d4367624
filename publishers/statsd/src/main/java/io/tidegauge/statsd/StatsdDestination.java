package io.tidegauge.statsd;

import io.tidegauge.api.Destination;
import io.tidegauge.api.HostPort;
import io.tidegauge.api.Lines;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.PortUnreachableException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * A StatsD server over UDP. Nothing acknowledges a datagram; what can be known is that the kernel took it and that no host
 * on the way said that nobody listens there.
 */
final class StatsdDestination implements Destination {

    private static final Logger LOG = System.getLogger(StatsdDestination.class.getName());

    /** A receive buffer of the usual size holds 92 datagrams of 1432 bytes; a reader that sleeps must not lose any. */
    private static final int BURST = 40;

    private static final long BETWEEN_BURSTS = Duration.ofMillis(5).toNanos();

    /** How long "port unreachable" may take to come back. */
    private static final long ECHO = Duration.ofMillis(20).toNanos();

    /** A server that moved fails nowhere: its old address just does not answer, as UDP never does. */
    private static final long LOOKED_UP_FOR = Duration.ofSeconds(60).toNanos();

    /** Each server passes over an empty line. */
    private static final String NOTHING = "\n";

    private final HostPort server;
    private final Packing packing;
    private final Duration timeout;
    private volatile UdpSender sender;
    private long lookedUp;

    StatsdDestination(HostPort server, Packing packing, Duration timeout) {
        this.server = server;
        this.packing = packing;
        this.timeout = timeout;
    }

    @Override
    public String name() {
        return server.toString();
    }

    @Override
    public Delivery delivery() {
        return new Delivery(false, Duration.ZERO, 0);
    }

    @Override
    public void send(Lines batch) throws IOException {
        try {
            UdpSender open = sender == null ? opened() : lookedUpAgain();
            int burst = 0;
            for (String datagram : packing.datagrams(batch)) {
                open.send(datagram);
                burst++;
                if (burst % BURST == 0) {
                    open.awaitWritten(timeout);
                    LockSupport.parkNanos(BETWEEN_BURSTS);
                }
            }
            open.awaitWritten(timeout);
        } catch (IOException e) {
            close();
            throw e.getCause() instanceof PortUnreachableException
                    ? new IOException("nobody listens at " + server + " (port unreachable)", e)
                    : e;
        }
    }

    /** A socket whose other end has not said that nobody is there: it would only be said at the write after the first. */
    private UdpSender opened() throws IOException {
        UdpSender made = new UdpSender(new InetSocketAddress(server.addresses().get(0), server.port()));
        sender = made;
        lookedUp = System.nanoTime();
        made.send(NOTHING);
        made.awaitWritten(timeout);
        LockSupport.parkNanos(ECHO);
        made.send(NOTHING);
        made.awaitWritten(timeout);
        return made;
    }

    private UdpSender lookedUpAgain() throws IOException {
        if (System.nanoTime() - lookedUp < LOOKED_UP_FOR) {
            return sender;
        }
        lookedUp = System.nanoTime();
        List<InetAddress> now;
        try {
            now = server.addresses();
        } catch (UnknownHostException e) {
            LOG.log(Level.DEBUG, "{0} cannot be looked up; still sending to {1}", server, sender.address());
            return sender;
        }
        if (now.contains(sender.address())) {
            return sender;
        }
        LOG.log(Level.INFO, "{0} is {1} now, no longer {2}", server, now.get(0).getHostAddress(), sender.address());
        close();
        return opened();
    }

    @Override
    public void abort() {
        UdpSender open = sender;
        if (open != null) {
            open.abandon();
        }
    }

    @Override
    public void close() {
        UdpSender open = sender;
        sender = null;
        if (open != null) {
            open.close();
        }
    }
}
