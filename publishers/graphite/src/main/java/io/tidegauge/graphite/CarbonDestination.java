package io.tidegauge.graphite;

import io.tidegauge.api.Destination;
import io.tidegauge.api.HostPort;
import io.tidegauge.api.Lines;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * One or several carbons of which any may have a batch. Stays with the one that took the last batch until that fails, then
 * tries the next.
 */
final class CarbonDestination implements Destination {

    private static final Logger LOG = System.getLogger(CarbonDestination.class.getName());

    private static final int BATCH_BYTES = 256 * 1024;

    private final List<CarbonServer> servers;
    private int turn;
    private volatile boolean aborted;

    /** @param timeout for all servers together: each gets an equal share, so that one that hangs does not cost the next */
    CarbonDestination(List<HostPort> servers, Duration timeout) {
        Duration share = timeout.dividedBy(servers.size());
        this.servers = servers.stream()
                .map(address -> new CarbonServer(address, share))
                .toList();
    }

    @Override
    public String name() {
        return String.join(
                ",", servers.stream().map(server -> server.address().toString()).toList());
    }

    @Override
    public Delivery delivery() {
        return new Delivery(true, Duration.ZERO, BATCH_BYTES);
    }

    @Override
    public void send(Lines batch) throws IOException {
        aborted = false;
        List<String> failures = new ArrayList<>();
        for (int tried = 0; tried < servers.size() && !aborted; tried++) {
            CarbonServer server = servers.get(turn);
            try {
                server.send(batch);
                tellOfFailover(server, failures);
                return;
            } catch (IOException e) {
                failures.add(e.getMessage());
                turn = (turn + 1) % servers.size();
            }
        }
        throw new IOException(String.join("; ", failures));
    }

    /** The batch is delivered, so it is no failure of ours; but somebody should look at the other server. */
    private void tellOfFailover(CarbonServer server, List<String> failures) {
        if (!failures.isEmpty()) {
            LOG.log(
                    Level.WARNING,
                    "{0}: sending to {1} now: {2}",
                    name(),
                    server.address(),
                    String.join("; ", failures));
        }
    }

    @Override
    public void abort() {
        aborted = true;
        close();
    }

    @Override
    public void close() {
        servers.forEach(CarbonServer::close);
    }
}
