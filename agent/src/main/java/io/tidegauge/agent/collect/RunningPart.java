package io.tidegauge.agent.collect;

import com.codahale.metrics.Counter;
import io.tidegauge.agent.log.FailingState;
import io.tidegauge.api.Part;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** A part of a running collector: its period, and what its runs have come to. */
public final class RunningPart {

    private final Part part;
    private final Duration every;
    private final Duration deadline;
    private final boolean leading;
    private final AtomicBoolean underWay = new AtomicBoolean();
    private final FailingState state;
    private final Counter failed;
    private volatile Optional<Outcome> last = Optional.empty();

    /** @param leading whether its runs say whether the source is up */
    RunningPart(Part part, Duration every, Duration deadline, boolean leading, FailingState state, Counter failed) {
        this.part = part;
        this.every = every;
        this.deadline = deadline;
        this.leading = leading;
        this.state = state;
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
        return state.failure();
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

    boolean isUnderWay() {
        return underWay.get();
    }

    void ended(Outcome outcome, ReadingSink sink) {
        last = Optional.of(outcome);
        if (outcome.ok()) {
            state.worked();
        } else {
            failed.inc();
            Exception first = sink.failures().values().iterator().next();
            state.failed(String.join(" · ", outcome.failures()), first);
        }
    }
}
