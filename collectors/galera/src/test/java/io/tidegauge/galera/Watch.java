package io.tidegauge.galera;

import io.tidegauge.api.Collector;
import io.tidegauge.api.Part;
import io.tidegauge.api.PluginContext;
import io.tidegauge.testing.RecordingSink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** A collector that is read once a second, as the daemon would, and what it said. */
final class Watch implements AutoCloseable {

    private static final long SECOND = 1_000_000_000L;

    /** What one reading gave. */
    record Said(long nanos, RecordingSink values) {
        double of(String name) {
            return values.only(name).value();
        }

        /** Of a member that is away; empty where nobody is. */
        Optional<Double> ofAbsent(String name) {
            return values.given().stream()
                    .filter(given -> given.name().equals("absent.{member}." + name))
                    .map(RecordingSink.Given::value)
                    .findFirst();
        }
    }

    private final Collector collector;
    private final List<Said> said = new ArrayList<>();
    private final Thread thread;
    private volatile boolean stopped;
    private volatile String failure = "";

    Watch(GaleraSettings settings, PluginContext context) {
        this.collector = new GaleraFactory().create(settings, context);
        this.thread = new Thread(this::watch, "watch");
        thread.setDaemon(true);
        thread.start();
    }

    private void watch() {
        long due = System.nanoTime();
        while (!stopped) {
            RecordingSink out = new RecordingSink();
            long began = System.nanoTime();
            try {
                for (Part part : collector.parts()) {
                    part.reader().read(out);
                }
                add(new Said(began + (System.nanoTime() - began) / 2, out));
                failure = "";
            } catch (Exception e) {
                failure = e.toString();
            }
            due += SECOND;
            LockSupport.parkNanos(Math.max(1, due - System.nanoTime()));
        }
    }

    private synchronized void add(Said one) {
        said.add(one);
    }

    synchronized List<Said> said() {
        return List.copyOf(said);
    }

    synchronized int count() {
        return said.size();
    }

    synchronized Said last() {
        return said.get(said.size() - 1);
    }

    String state() {
        return failure + " " + (count() == 0 ? "" : last().values().given());
    }

    /** As if the process were killed: nothing is kept that was not kept already. */
    void kill() {
        stopped = true;
        try {
            thread.join(10_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        kill();
        collector.close();
    }
}
