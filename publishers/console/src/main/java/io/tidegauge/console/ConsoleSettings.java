package io.tidegauge.console;

import io.tidegauge.api.Setting;

/** The keys of a {@code type: console} entry that are its own. */
public record ConsoleSettings(
        @Setting(value = "`json`: a line for each sample; `table`: columns for people", fallback = "json")
        Format format) {

    /** How samples are printed. */
    public enum Format {
        JSON,
        TABLE
    }
}
