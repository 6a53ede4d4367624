package io.tidegauge.agent.publish;

import java.util.HashMap;
import java.util.Map;

/** The metric paths of one publisher, each of one series only. */
public final class Paths {

    private final Map<String, Object> owners = new HashMap<>();

    /**
     * Gives {@code owner} the path that it wants, or, where another series has it, one with a short hash of
     * {@code raw} behind.
     */
    public synchronized String claim(String wanted, String raw, Object owner) {
        String path = wanted;
        for (int i = 0; owners.putIfAbsent(path, owner) != null; i++) {
            path = SafeNames.withHash(wanted, i == 0 ? raw : raw + i);
        }
        return path;
    }

    public synchronized void release(String path) {
        owners.remove(path);
    }
}
