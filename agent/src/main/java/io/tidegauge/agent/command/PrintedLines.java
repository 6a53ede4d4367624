package io.tidegauge.agent.command;

import io.tidegauge.agent.publish.LineReceiver;
import io.tidegauge.api.Lines;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;

/** Lines that go to standard output, a whole batch at a time. */
final class PrintedLines implements LineReceiver {

    private final PrintStream out;

    PrintedLines(PrintStream out) {
        this.out = out;
    }

    /** Whether standard output did not take everything: a print stream swallows what went wrong. */
    boolean failed() {
        return out.checkError();
    }

    @Override
    public void offer(Lines lines) {
        synchronized (out) {
            try {
                lines.writeTo(out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
