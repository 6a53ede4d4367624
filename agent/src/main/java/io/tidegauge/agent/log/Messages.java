package io.tidegauge.agent.log;

import java.time.Duration;
import java.util.Optional;

/** Words for people. */
public final class Messages {

    private static final int LONGEST = 500;

    private Messages() {}

    /** One line that says what went wrong, bounded. Whoever wraps a failure says in its own message what is worth it. */
    public static String of(Throwable failure) {
        String message = failure.getMessage();
        return oneLine(message == null || message.isBlank() ? failure.getClass().getSimpleName() : message);
    }

    /** {@code text} without line breaks and control characters, cut where it is over-long. */
    public static String oneLine(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints().limit(LONGEST).forEach(c -> {
            boolean printable = !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE;
            line.appendCodePoint(printable ? c : ' ');
        });
        return line.append(text.length() > LONGEST ? "…" : "")
                .toString()
                .strip()
                .replaceAll(" {2,}", " ");
    }

    /** {@code 14 min}: a duration in its largest unit. */
    public static String roughly(Duration duration) {
        long seconds = Math.max(0, duration.toSeconds());
        if (seconds < 120) {
            return seconds + " s";
        } else if (seconds < 2 * 3600) {
            return seconds / 60 + " min";
        } else if (seconds < 2 * 86400) {
            return seconds / 3600 + " h";
        }
        return seconds / 86400 + " d";
    }

    /** Whether that is why a file could not be written. */
    public static boolean isDiskFull(Exception e) {
        return Optional.ofNullable(e.getMessage()).orElse("").contains("No space left on device");
    }
}
