package io.tidegauge.agent.collect;

import com.codahale.metrics.Counter;
import io.tidegauge.agent.log.FailingState;
import io.tidegauge.agent.log.Messages;
import io.tidegauge.agent.pipeline.Pipeline;
import io.tidegauge.agent.pipeline.Route;
import io.tidegauge.agent.pipeline.Watchers;
import io.tidegauge.agent.schedule.Deadlines;
import io.tidegauge.agent.self.Figures;
import io.tidegauge.api.Collector;
import io.tidegauge.api.Part;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A collector at work: its thread, its deadlines, its failing and skipping. The daemon's schedule and {@code once} differ
 * only in who calls {@link #run}.
 */
public final class RunningCollector {

    /** The metric that every collector has: 1 where its source answered the last reading. */
    public static final String UP = "up";

    private static final Logger LOG = System.getLogger(RunningCollector.class.getName());
    /** The deadline of a reading where the file says none and the period is shorter. */
    public static final Duration LEAST_DEADLINE = Duration.ofSeconds(10);

    private final Entry entry;
    private final Collector collector;
    private final Pipeline pipeline;
    private final Deadlines deadlines;
    private final CollectorFigures figures;
    private final List<RunningPart> parts;
    private final FailingState faults;
    private final CollectorThread thread;
    private final AtomicInteger underWay = new AtomicInteger();
    private volatile boolean stopping;

    /**
     * What of an entry concerns running.
     *
     * @param periods of the parts that are read, in the collector's order
     * @param timeout zero: the larger of ten seconds and the part's period
     */
    public record Entry(String id, String type, Map<Part, Duration> periods, Duration timeout) {}

    /** Hears of each run's end, on the collector's thread. */
    public interface Listener {
        void ended(RunningPart part, Outcome outcome);
    }

    public RunningCollector(
            Entry entry,
            Collector collector,
            Pipeline pipeline,
            Deadlines deadlines,
            InstantSource clock,
            Figures figures) {
        this.entry = entry;
        this.collector = collector;
        this.pipeline = pipeline;
        this.deadlines = deadlines;
        this.figures = new CollectorFigures(figures, entry.id());
        this.faults = new FailingState(entry.id(), "reading", LOG, clock);
        this.parts = parts(entry, clock, this.figures.failed());
        this.thread = new CollectorThread(entry.id(), collector);
    }

    /** From now on its figures are those of this collector: to be called before its first tick. */
    public void start() {
        figures.show(parts);
    }

    /** Sends by other routes from now on; its totals go on. */
    public void route(List<Route> routes) {
        pipeline.route(routes);
    }

    /** Shows its samples to others from now on. */
    public void watch(Watchers watchers) {
        pipeline.watch(watchers);
    }

    private static List<RunningPart> parts(Entry entry, InstantSource clock, Counter failed) {
        List<RunningPart> parts = new ArrayList<>();
        Part leading = entry.periods().keySet().stream() // the plugin's first: what every account may read
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(entry.id() + " has no part that is read"));
        entry.periods().forEach((part, every) -> {
            Duration usual = every.compareTo(LEAST_DEADLINE) > 0 ? every : LEAST_DEADLINE;
            Duration deadline = entry.timeout().isZero() ? usual : entry.timeout();
            String name = entry.id() + "." + part.name();
            parts.add(new RunningPart(
                    name,
                    part,
                    every,
                    deadline,
                    part.equals(leading),
                    new Failures(what -> new FailingState((name + " " + what).strip(), "reading", LOG, clock)),
                    failed));
        });
        return List.copyOf(parts);
    }

    public String id() {
        return entry.id();
    }

    public String type() {
        return entry.type();
    }

    public List<RunningPart> parts() {
        return parts;
    }

    /** Ticks for which no run began, because the last one had not ended or the tick came too late. */
    public long skippedTicks() {
        return figures.skippedTicks().getCount();
    }

    /** Samples sent on since the start. */
    public long samples() {
        return figures.samples().getCount();
    }

    /** Counts ticks of a part that gave no run. */
    public void skipTicks(RunningPart part, long count) {
        part.skip(count);
        figures.skippedTicks().inc(count);
    }

    /** Whether parts are being read, or wait to be. */
    public boolean isReading() {
        return underWay.get() > 0;
    }

    /** What the schedule calls: a run, unless readings are dear and this tick is passed over. */
    public void tick(RunningPart part, Instant at, Listener listener) {
        if (!part.passesOver()) {
            begin(part, at, listener);
        }
    }

    /** Begins a run on the collector's thread, unless the part's last run is still under way: that is counted. */
    private void begin(RunningPart part, Instant at, Listener listener) {
        if (stopping || !part.begin()) {
            skipTicks(part, 1);
            return;
        }
        underWay.incrementAndGet();
        try {
            thread.execute(() -> runAndTell(part, at, listener));
        } catch (RejectedExecutionException stopped) {
            underWay.decrementAndGet();
            part.end();
            skipTicks(part, 1);
        }
    }

    private void runAndTell(RunningPart part, Instant at, Listener listener) {
        try {
            Outcome outcome = endingWith(part, at);
            listener.ended(part, outcome); // whoever hears of it may begin the next run
            faults.worked();
        } catch (RuntimeException | LinkageError e) {
            faults.failed(part.name() + " was lost by a fault of ours: " + e, new IllegalStateException(e));
        }
    }

    private Outcome endingWith(RunningPart part, Instant at) {
        try {
            if (stopping) { // it had waited for another part
                return new Outcome(at, Duration.ZERO, 0, 0, List.of(), List.of());
            }
            return runNow(part, at);
        } finally {
            part.end();
            underWay.decrementAndGet();
        }
    }

    /** Runs a part that is not under way on the collector's thread; the future holds how it went. */
    public CompletableFuture<Outcome> run(RunningPart part, Instant at) {
        CompletableFuture<Outcome> ended = new CompletableFuture<>();
        begin(part, at, (ran, outcome) -> ended.complete(outcome));
        return ended;
    }

    private Outcome runNow(RunningPart part, Instant at) {
        ReadingSink sink = new ReadingSink();
        long began = System.nanoTime();
        try (var deadline = deadlines.in(part.deadline(), collector::abort)) {
            try {
                part.part().reader().read(sink);
            } catch (Exception | LinkageError e) {
                Exception cause = e instanceof Exception exception ? exception : new IllegalStateException(e);
                sink.failed("", deadline.passed() ? late(part, cause) : cause);
            }
        }
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        // what a failure left unread is not gone: `up` is 0 only where nothing at all came
        double up = sink.readings() > 0 || sink.failures().isEmpty() ? 1 : 0;
        int sent = sendOn(part, at, sink, up);
        Outcome outcome = new Outcome(at, took, sent, sink.readings(), sink.failureLines(), sink.skipped());
        if (!stopping || outcome.ok()) { // a reading that the stop has freed is no failure of its source
            part.ended(outcome, sink);
        }
        if (!stopping) {
            figures.count(outcome.skipped());
        }
        return outcome;
    }

    /** A bug of ours met by a name or a value costs this reading, not the daemon. */
    private int sendOn(RunningPart part, Instant at, ReadingSink sink, double up) {
        try {
            int sent = pipeline.accept(sink.batch(part.name(), at, up, part.leading()));
            figures.samples().inc(sent);
            return sent;
        } catch (RuntimeException e) {
            LOG.log(Level.DEBUG, entry.id(), e);
            sink.failed("what was read could not be sent on", e);
            return 0;
        }
    }

    private static IOException late(RunningPart part, Exception cause) {
        return new IOException(
                "not answered within " + Messages.roughly(part.deadline()) + ", given up: " + Messages.of(cause),
                cause);
    }

    /** No run begins from now on; what is under way goes on. */
    public void beginStop() {
        stopping = true;
        thread.shutdown();
    }

    /** Whether what was under way has ended within {@code limit}. */
    public boolean awaitEnd(Duration limit) throws InterruptedException {
        return thread.awaitTermination(limit.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** Frees what is under way. */
    public void free() {
        collector.abort();
    }

    /** Sends nothing any more, and gives its paths back. */
    public void leave() {
        pipeline.leave();
    }

    /** Closes the collector; where a reading does not end, its thread does that when it ends after all, and this is said. */
    public void close() {
        leave();
        if (!thread.closeAtEnd()) {
            LOG.log(Level.WARNING, "{0}: a reading does not end, left behind", entry.id());
        }
    }

    /** Waits for a run of {@link #run}; its outcome, or one that says that it took too long. */
    public static Outcome await(CompletableFuture<Outcome> run, Instant at, Duration limit)
            throws InterruptedException {
        try {
            return run.get(Math.max(1, limit.toMillis()), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return new Outcome(at, limit, 0, 0, List.of("not answered within " + Messages.roughly(limit)), List.of());
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
