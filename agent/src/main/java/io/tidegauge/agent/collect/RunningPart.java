package io.tidegauge.agent.collect;

import com.codahale.metrics.Counter;
import io.tidegauge.agent.log.FailingState;
import io.tidegauge.agent.log.Messages;
import io.tidegauge.api.Part;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/** A part of a running collector: its period, and what its runs have come to. */
public final class RunningPart {

    private static final Logger LOG = System.getLogger(RunningPart.class.getName());
    private static final double MILLIS_PER_SECOND = 1000;

    private final String name;
    private final Part part;
    private final Duration every;
    private final Duration deadline;
    private final boolean leading;
    private final AtomicBoolean underWay = new AtomicBoolean();
    private final Failures failures;
    private final Counter failed;
    private final Stretch stretch;
    private final AtomicLong skippedTicks = new AtomicLong();
    private volatile Optional<Outcome> last = Optional.empty();

    /**
     * For one part.
     *
     * @param name with the collector's, {@code mysql.status}
     * @param leading whether its runs say whether the source is up
     */
    RunningPart(
            String name,
            Part part,
            Duration every,
            Duration deadline,
            boolean leading,
            Failures failures,
            Counter failed) {
        this.name = name;
        this.part = part;
        this.every = every;
        this.deadline = deadline;
        this.leading = leading;
        this.failures = failures;
        this.failed = failed;
        this.stretch = new Stretch(every);
    }

    public String name() {
        return part.name();
    }

    /** With the collector's id, {@code mysql.status}. */
    public String fullName() {
        return name;
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

    /** How many periods lie between two readings: 1, and more while they are dear. */
    public int stretch() {
        return stretch.factor();
    }

    /** Whether the next tick is to be passed over, because readings are dear. */
    boolean passesOver() {
        return stretch.passesOver();
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

    /** A source that answers nothing is left alone by other means than a longer period. */
    void ended(Outcome outcome, ReadingSink sink) {
        last = Optional.of(outcome);
        if (outcome.readings() > 0) {
            int before = stretch.factor();
            tellOfStretch(before, stretch.took(outcome.took()), outcome);
        }
        failures.update(sink.failures());
        if (!outcome.ok()) {
            failed.inc();
        }
    }

    private void tellOfStretch(int before, int now, Outcome outcome) {
        if (before == 1 && now > 1) {
            LOG.log(
                    Level.WARNING,
                    "{0}: a reading takes {1} s, over a quarter of its period of {2}: read less often until it is cheap"
                            + " again",
                    name,
                    Double.toString(outcome.took().toMillis() / MILLIS_PER_SECOND),
                    Messages.roughly(every));
        } else if (before > 1 && now == 1) {
            LOG.log(Level.INFO, "{0}: read every {1} again", name, Messages.roughly(every));
        }
    }
}
