package io.tidegauge.console;

import io.tidegauge.api.Destination;
import io.tidegauge.api.Lines;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;

/** Standard output as a destination. */
final class StandardOutput implements Destination {

    private final OutputStream out;

    StandardOutput(OutputStream out) {
        this.out = out;
    }

    @Override
    public String name() {
        return "stdout";
    }

    @Override
    public Delivery delivery() {
        return new Delivery(true, Duration.ZERO, 0);
    }

    @Override
    public void send(Lines batch) throws IOException {
        batch.writeTo(out);
        out.flush();
    }

    /** A write to standard output ends when its reader reads or goes: there is nothing to free. */
    @Override
    public void abort() {}

    /** It is the process's, not ours to close. */
    @Override
    public void close() {}
}
