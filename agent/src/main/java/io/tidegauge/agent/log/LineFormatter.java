package io.tidegauge.agent.log;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/** One line a record; a stack trace's lines carry the prefix too, since journald reads each line by itself. */
final class LineFormatter extends Formatter {

    private final boolean journal;

    LineFormatter(boolean journal) {
        this.journal = journal;
    }

    @Override
    public String format(LogRecord record) {
        StringBuilder text = new StringBuilder();
        line(text, record, Messages.oneLine(formatMessage(record)));
        if (record.getThrown() != null) {
            StringWriter trace = new StringWriter();
            record.getThrown().printStackTrace(new PrintWriter(trace, true));
            trace.toString().lines().forEach(each -> line(text, record, "  " + each.replace('\t', ' ')));
        }
        return text.toString();
    }

    private void line(StringBuilder text, LogRecord record, String words) {
        if (journal) {
            text.append('<').append(priority(record.getLevel())).append('>');
        } else {
            Instant at = record.getInstant().truncatedTo(ChronoUnit.MILLIS);
            text.append(at).append(' ').append(word(record.getLevel())).append(' ');
        }
        text.append(words).append('\n');
    }

    /** syslog(3): 3 error, 4 warning, 6 info, 7 debug. */
    private static int priority(Level level) {
        return switch (word(level)) {
            case "ERROR" -> 3;
            case "WARN " -> 4;
            case "INFO " -> 6;
            default -> 7;
        };
    }

    private static String word(Level level) {
        if (level.intValue() >= Level.SEVERE.intValue()) {
            return "ERROR";
        } else if (level.intValue() >= Level.WARNING.intValue()) {
            return "WARN ";
        } else if (level.intValue() >= Level.INFO.intValue()) {
            return "INFO ";
        }
        return "DEBUG";
    }
}
