package io.tidegauge.galera.ring;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The text in the first 1024 bytes: lines of {@code key: value}. Seqnos and offset stand there only after a clean shutdown.
 *
 * @param version of the file: 2 and later have buffers at multiples of 8
 * @param cluster the cluster's state uuid
 * @param synced whether the server that wrote it was shut down cleanly
 * @param encrypted whether all behind it is unreadable (Percona XtraDB Cluster)
 * @param first where the oldest buffer begins, after a clean shutdown
 */
public record Preamble(int version, String cluster, boolean synced, boolean encrypted, Optional<Long> first) {

    static final int LENGTH = 1024;

    /** Reads it.
     *
     * @throws RingException the file has none
     */
    public static Preamble read(RingBytes ring) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(LENGTH);
        int length = ring.read(0, bytes);
        String text = new String(bytes.array(), 0, length, StandardCharsets.US_ASCII);
        Map<String, String> values = new HashMap<>();
        text.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            int colon = line.indexOf(':');
            if (colon > 0) {
                values.put(
                        line.substring(0, colon).strip(),
                        line.substring(colon + 1).strip());
            }
        });
        if (!values.containsKey("Version") || !values.containsKey("GID")) {
            throw new RingException("is no galera.cache: it does not begin with Version and GID");
        }
        long offset = number(values.getOrDefault("offset", "-1"));
        return new Preamble(
                (int) number(values.get("Version")),
                values.get("GID"),
                values.getOrDefault("synced", "0").equals("1"),
                values.getOrDefault("enc_encrypted", "0").equals("1"),
                offset > 0 ? Optional.of(offset) : Optional.empty());
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
