package io.tidegauge.agent.collect;

import com.codahale.metrics.Counter;
import io.tidegauge.agent.log.FailingState;
import io.tidegauge.api.Part;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/** A part of a running collector: its period, and what its runs have come to. */
public final class RunningPart {

    private final Part part;
    private final Duration every;
    private final Duration deadline;
    private final boolean leading;
    private final AtomicBoolean underWay = new AtomicBoolean();
    private final Failures failures;
    private final Counter failed;
    private final AtomicLong skippedTicks = new AtomicLong();
    private volatile Optional<Outcome> last = Optional.empty();

    /** @param leading whether its runs say whether the source is up */
    RunningPart(Part part, Duration every, Duration deadline, boolean leading, Failures failures, Counter failed) {
        this.part = part;
        this.every = every;
        this.deadline = deadline;
        this.leading = leading;
        this.failures = failures;
        this.failed = failed;
    }

    public String name() {
        return part.name();
    }

    public Duration every() {
        return every;
    }

    public Optional<Outcome> last() {
        return last;
    }

    public Optional<FailingState.Failure> failure() {
        return failures.first();
    }

    /** Ticks for which no run began, because the last one had not ended or the tick came too late. */
    public long skippedTicks() {
        return skippedTicks.get();
    }

    void skip(long ticks) {
        skippedTicks.addAndGet(ticks);
    }

    Part part() {
        return part;
    }

    Duration deadline() {
        return deadline;
    }

    boolean leading() {
        return leading;
    }

    /** Whether a run may begin: the last one has ended. */
    boolean begin() {
        return underWay.compareAndSet(false, true);
    }

    void end() {
        underWay.set(false);
    }

    void ended(Outcome outcome, ReadingSink sink) {
        last = Optional.of(outcome);
        failures.update(sink.failures());
        if (!outcome.ok()) {
            failed.inc();
        }
    }
}
