package io.tidegauge.agent.log;

import java.io.PrintStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Sends every log line to standard error: for journald with its priority in front ({@code <4>}), else with the time and
 * the level.
 */
public final class Logging {

    /** What is the agent's own or a library's, below the words of {@code log:}. */
    private static final String OWN = "io.tidegauge";

    /** Held, since the log manager forgets levels of loggers that nobody holds. */
    private static final Map<String, Logger> HELD = new ConcurrentHashMap<>();

    private Logging() {}

    /**
     * Takes over all logging of this process.
     *
     * @param journal whether journald reads the stream
     */
    public static void to(PrintStream stream, boolean journal) {
        LogManager.getLogManager().reset();
        Logger root = Logger.getLogger("");
        root.setLevel(Level.WARNING);
        root.addHandler(new Lines(stream, journal));
        level(OWN, Level.INFO);
    }

    /** Sets the level of all loggers whose names begin with {@code name}. */
    public static void level(String name, Level level) {
        Logger logger = Logger.getLogger(name);
        logger.setLevel(level);
        HELD.put(name, logger);
    }

    private static final class Lines extends Handler {
        private final PrintStream stream;

        Lines(PrintStream stream, boolean journal) {
            this.stream = stream;
            setFormatter(new LineFormatter(journal));
        }

        @Override
        public void publish(LogRecord record) {
            if (isLoggable(record)) {
                stream.print(getFormatter().format(record));
            }
        }

        @Override
        public void flush() {
            stream.flush();
        }

        @Override
        public void close() {
            flush();
        }
    }
}
