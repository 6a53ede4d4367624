package io.tidegauge.mysql;

import io.tidegauge.api.Setting;
import io.tidegauge.api.SettingsException;
import java.util.HashSet;
import java.util.List;

/** What sessions are counted by. */
public record ProcesslistSettings(
        @Setting(value = "what sessions are counted by: any of command, state, user, host, db", fallback = "[command]")
        List<By> by,

        @Setting(
                value = "so many words of each, those with the most sessions; the rest counts as `other`",
                fallback = "20")
        int top) {

    static final ProcesslistSettings DEFAULT = new ProcesslistSettings(List.of(By.COMMAND), 20);

    /** A column of the process list. */
    public enum By {
        COMMAND,
        STATE,
        USER,
        HOST,
        DB;

        /** Whether the words are the server's own, and no names that somebody chose. */
        boolean isOfTheServer() {
            return this == COMMAND || this == STATE;
        }
    }

    public ProcesslistSettings {
        if (new HashSet<>(by).size() < by.size()) {
            throw new SettingsException("by", "names a word twice", "write each once");
        }
        if (top < 1 || top > 500) {
            throw new SettingsException("top", "is not 1 to 500", "write 20");
        }
    }
}
