package io.tidegauge.api;

import java.util.List;

/**
 * Reads one source (a server, a host, a hypervisor) over at most one connection.
 *
 * <p>The agent calls it from one thread at a time, except {@link #abort()}. It opens nothing before its first read, so
 * "the server was down when we booted" is no special case; after a failure it closes, and the next read opens again.
 */
public interface Collector extends AutoCloseable {

    /** What can be read at a period of its own. Fixed for the collector's life, and known without the source. */
    List<Part> parts();

    /**
     * Frees a read that is past its deadline, by closing what it waits for. Called from another thread; returns at
     * once; may be called when nothing is being read.
     */
    default void abort() {}

    /** Closes the connection, if there is one. The last call. */
    @Override
    default void close() {}
}
