package io.tidegauge.statsd;

import io.tidegauge.api.SettingsException;

/** How many bytes a datagram may have. Public, because the agent reads it from the file. */
public record PacketSize(int bytes) {

    private static final int SMALLEST = 64;

    /** What IPv4 can carry: 65,535 less the headers. */
    private static final int LARGEST = 65_507;

    /**
     * Reads {@code 1432B}.
     *
     * @throws SettingsException the text is no size that a datagram can have
     */
    public static PacketSize parse(String text) {
        String digits = text.endsWith("B") ? text.substring(0, text.length() - 1) : "";
        boolean number =
                !digits.isEmpty() && digits.length() <= 6 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        int bytes = number ? Integer.parseInt(digits) : 0;
        if (bytes < SMALLEST || bytes > LARGEST) {
            throw new SettingsException(
                    "", "'" + text + "' is no size of a datagram", "write 1432B; 64B to 65507B can be sent");
        }
        return new PacketSize(bytes);
    }
}
