package io.tidegauge.agent.config;

/**
 * One thing that is wrong with the configuration.
 *
 * @param key the key's path, {@code collectors[0].server.port}; "" for the whole file
 * @param cure what to write instead
 */
public record Problem(Position at, String key, String what, String cure) {
    @Override
    public String toString() {
        return at + ": " + (key.isEmpty() ? "" : key + ": ") + what + (cure.isEmpty() ? "" : "; " + cure);
    }
}
