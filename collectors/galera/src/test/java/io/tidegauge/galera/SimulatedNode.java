package io.tidegauge.galera;

import io.tidegauge.mysqlprotocol.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A node with a ring of write-sets of one size: what its status says, second by second, and what is true of it. */
final class SimulatedNode {

    static final long SIZE = 8 << 20;
    static final int COUNTED = 4550;
    static final int STORED = COUNTED + Reading.BYTES_A_BUFFER;
    static final String CLUSTER = "20bfe0bc-e4f3-11f1-87ed-6779454942bf";

    private static final long HELD_AT_MOST = SIZE / STORED;

    /** When each seqno was committed, from seqno 1 on. */
    private final List<Double> committedAt = new ArrayList<>();

    double now = 1_000_000;
    double started = now - 1000;
    long downto = 1;
    long counted;

    /** Of a transaction that the ring did not take. */
    long extraBytes;

    String members = "10.0.0.1:3306,10.0.0.2:3306";
    String cluster = CLUSTER;
    int state = Reading.SYNCED;
    boolean primary = true;
    long stateOfCluster;
    double leastRealised = Double.MAX_VALUE;

    /** Lets seconds pass in which so many write-sets a second come, evenly. */
    void run(double seconds, double aSecond) {
        double end = now + seconds;
        if (aSecond > 0) {
            for (double at = now + 1 / aSecond; at <= end + 1e-9; at += 1 / aSecond) {
                commit(at);
                counted++;
            }
        }
        now = end;
    }

    private void commit(double at) {
        committedAt.add(at);
        if (committed() - downto + 1 > HELD_AT_MOST) {
            leastRealised = Math.min(leastRealised, at - committedAt.get((int) downto - 1));
            downto++;
        }
    }

    /** So many come at once, uncounted. */
    void receiveByIst(int writeSets) {
        for (int i = 0; i < writeSets; i++) {
            commit(now);
        }
    }

    /** The server was started anew. */
    void restart(boolean recover) {
        started = now;
        counted = 0;
        if (!recover) {
            downto = committed() + 1;
        }
    }

    long committed() {
        return committedAt.size();
    }

    double age() {
        return now - committedAt.get((int) downto - 1);
    }

    double span() {
        return committedAt.get((int) committed() - 1) - committedAt.get((int) downto - 1);
    }

    /** {@code CLOCK_MONOTONIC} of the host. */
    long nanos() {
        return (long) (now * 1e9);
    }

    long wallMillis() {
        return (long) (now * 1000) + 1_795_000_000_000L;
    }

    Reading reading() {
        Map<String, String> rows = new LinkedHashMap<>();
        rows.put("wsrep_local_state_uuid", cluster);
        rows.put("wsrep_cluster_state_uuid", cluster);
        rows.put("wsrep_last_committed", Long.toString(committed()));
        rows.put("wsrep_local_cached_downto", downto > committed() ? "18446744073709551615" : Long.toString(downto));
        rows.put("wsrep_replicated", Long.toString(counted));
        rows.put("wsrep_replicated_bytes", Long.toString(counted * COUNTED + extraBytes));
        rows.put("wsrep_received", "0");
        rows.put("wsrep_received_bytes", "0");
        rows.put("wsrep_local_state", Integer.toString(state));
        rows.put("wsrep_cluster_status", primary ? "Primary" : "non-Primary");
        rows.put("wsrep_incoming_addresses", members);
        rows.put("Uptime", Long.toString((long) (now - started)));
        List<Row> list = new ArrayList<>();
        rows.forEach((name, value) -> list.add(Row.of(name, value)));
        return Reading.of(list, nanos(), wallMillis());
    }

    static ProviderOptions options() {
        return ProviderOptions.of(Map.of(
                "wsrep_provider_options",
                "gcache.keep_pages_size = 0; gcache.recover = yes; gcache.size = 8M; gmcast.segment = 0; "));
    }
}
