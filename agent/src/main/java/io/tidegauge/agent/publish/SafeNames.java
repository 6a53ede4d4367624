package io.tidegauge.agent.publish;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * Names that are safe on every wire, whatever a source calls its things: segments of {@code [A-Za-z0-9_-]}, joined by
 * dots. Anything else ends a name for some backend: a colon for StatsD, a space for carbon, a slash for whisper.
 */
public final class SafeNames {

    /** Leaves room for a hash behind it: a file system takes 255 bytes, and carbon puts .wsp behind a name. */
    private static final int LONGEST_SEGMENT = 190;

    private static final int LONGEST_PATH = 1000;

    private SafeNames() {}

    /** {@code text} as one segment: a dot in it becomes {@code _} too. Never empty. */
    public static String segment(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        appendSafe(safe, text, 0, text.length());
        return safe.toString();
    }

    /** {@code text} as dotted segments; empty ones become {@code _}. */
    public static String path(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '.') {
                if (start > 0) {
                    safe.append('.');
                }
                appendSafe(safe, text, start, i);
                start = i + 1;
            }
        }
        return safe.length() <= LONGEST_PATH ? safe.toString() : withHash(safe.toString(), text);
    }

    /** {@code path} with a short hash of {@code raw} behind, within the longest that a path may be. */
    static String withHash(String path, String raw) {
        CRC32 hash = new CRC32();
        hash.update(raw.getBytes(StandardCharsets.UTF_8));
        String suffix = "_" + Long.toHexString(hash.getValue() | (1L << 32)).substring(1);
        int most = LONGEST_PATH - suffix.length();
        return (path.length() <= most ? path : path.substring(0, most)) + suffix;
    }

    private static void appendSafe(StringBuilder to, String text, int from, int end) {
        if (from == end) {
            to.append('_');
            return;
        }
        if (end - from > LONGEST_SEGMENT) {
            String raw = text.substring(from, end);
            StringBuilder head = new StringBuilder();
            appendSafe(head, raw, 0, LONGEST_SEGMENT - 9);
            to.append(withHash(head.toString(), raw));
            return;
        }
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            boolean safe =
                    (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
            to.append(safe ? c : '_');
        }
    }
}
