package io.tidegauge.agent.alert;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;

/** The states of the Nagios plugin conventions, with their exit codes. */
public enum AlertLevel {
    OK(0, 0),
    WARNING(1, 2),
    CRITICAL(2, 3),
    UNKNOWN(3, 1);

    private final int code;
    private final int badness;

    AlertLevel(int code, int badness) {
        this.code = code;
        this.badness = badness;
    }

    public int code() {
        return code;
    }

    static AlertLevel of(int code) {
        return Arrays.stream(values())
                .filter(level -> level.code == code)
                .findFirst()
                .orElse(UNKNOWN);
    }

    /** Critical before warning before unknown. */
    public static AlertLevel worst(Stream<AlertLevel> levels) {
        return levels.max(Comparator.comparingInt(level -> level.badness)).orElse(OK);
    }

    boolean isWorseThan(AlertLevel other) {
        return badness > other.badness;
    }
}
