package io.tidegauge.agent.schedule;

import java.time.Duration;
import java.util.zip.CRC32;

/** Spreads the hosts of a fleet over the period, so that they do not all read and send in the same second. */
public final class Offsets {

    private static final double FROM = 0.1;
    private static final double TO = 0.8;
    private static final double HASHES = 1L << 32;

    private Offsets() {}

    /**
     * Between 10 and 80 % of {@code period}: never near the edge of a whisper slot. The same for the same words.
     */
    public static Duration of(String host, String id, Duration period) {
        CRC32 hash = new CRC32();
        hash.update((host + "/" + id).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        double share = FROM + (TO - FROM) * (hash.getValue() / HASHES);
        return Duration.ofMillis((long) (period.toMillis() * share));
    }
}
