package io.tidegauge.api;

import java.io.IOException;
import java.time.Duration;

/**
 * One backend that lines are sent to. Called from one thread, in order, except {@link #abort()}; opens at the first
 * send, and again after a failure.
 */
public interface Destination {

    /** What a person calls it, {@code graphite-1:2003}: names its thread and its metrics. */
    String name();

    Delivery delivery();

    /**
     * Sends a batch. When it returns, the peer has it, as far as the protocol can tell. When it throws, none of it
     * counts as sent: the agent sends all of it again after a while if its lines keep their time, else it is lost.
     */
    void send(Lines batch) throws IOException;

    /** Frees a send that is past its deadline. Called from another thread; returns at once. */
    void abort();

    void close();

    /**
     * What the protocol can do.
     *
     * @param keepsTime whether a line carries its own time, so that it may be sent late, and twice
     * @param overlap how far to go back after a failure, because the backend may have lost what it took
     * @param maxBytes the largest batch; 0: no limit
     */
    record Delivery(boolean keepsTime, Duration overlap, int maxBytes) {}
}
