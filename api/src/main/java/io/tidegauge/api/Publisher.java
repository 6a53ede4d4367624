package io.tidegauge.api;

import java.util.List;

/**
 * Encodes samples as lines for one kind of backend. Queues, threads, deadlines and back-off are the agent's; sending is
 * the {@link Destination}'s.
 */
public interface Publisher extends AutoCloseable {

    /** Where the lines go: each gets its own queue, thread and back-off. Fixed for the publisher's life. */
    List<Destination> destinations();

    /**
     * Writes one sample as no, one or several records. Called from one thread at a time; opens nothing and waits for
     * nothing.
     *
     * @param path safe on every wire, unique within this publisher, ASCII, 1 to 1000 characters
     */
    void encode(String path, Sample sample, LineSink out);

    @Override
    default void close() {}
}
