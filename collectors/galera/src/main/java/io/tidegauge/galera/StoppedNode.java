package io.tidegauge.galera;

import io.tidegauge.api.SettingsException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a stopped node is in the cluster's history.
 *
 * @param cluster the state uuid
 * @param seqno the last one committed; below 0 where that is not known
 * @param whyNot what is to be done where it is not known; "" where it is
 */
record StoppedNode(String cluster, long seqno, String whyNot) {

    private static final String NO_CLUSTER = "00000000-0000-0000-0000-000000000000";

    private static final String RECOVER =
            "run `mysqld --wsrep-recover` (or galera_recovery), look for \"Recovered position\" in its log, and give that"
                    + " as --position UUID:SEQNO";

    /** As after a state transfer that failed, and before the first one. */
    boolean isOfNoCluster() {
        return cluster.equals(NO_CLUSTER);
    }

    boolean isKnown() {
        return whyNot.isEmpty();
    }

    static StoppedNode ofFolder(Path datadir) throws IOException {
        Path file = datadir.resolve("grastate.dat");
        String text;
        try {
            text = Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException e) {
            return new StoppedNode(
                    "",
                    -1,
                    "there is no " + file + "; name the node's data directory with --datadir (a node"
                            + " without the file gets an SST)");
        }
        String cluster = value(text, "uuid").orElse(NO_CLUSTER);
        long seqno = value(text, "seqno").map(StoppedNode::number).orElse(-1L);
        if (seqno < 0) {
            return new StoppedNode(
                    cluster,
                    -1,
                    file + " has no position (seqno -1): the node crashed, or still runs. If it is stopped, "
                            + RECOVER);
        }
        return new StoppedNode(cluster, seqno, "");
    }

    static StoppedNode ofPosition(String text) {
        int colon = text.lastIndexOf(':');
        long seqno = colon < 0 ? -1 : number(text.substring(colon + 1));
        if (seqno < 0) {
            throw new SettingsException("position", "'" + text + "' is none", "write UUID:SEQNO");
        }
        return new StoppedNode(text.substring(0, colon), seqno, "");
    }

    private static Optional<String> value(String text, String key) {
        return text.lines()
                .filter(line -> line.startsWith(key + ":"))
                .map(line -> line.substring(key.length() + 1).strip())
                .findFirst();
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
