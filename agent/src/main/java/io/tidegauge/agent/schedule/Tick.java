package io.tidegauge.agent.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** One entry of the schedule; runs on Quartz's own thread, so it only hands over. */
final class Tick implements Job {

    private final InstantSource clock;
    private final Duration period;
    private final Duration offset;
    private final Consumer<Instant> tick;
    private final LongConsumer missed;
    private Optional<Instant> last = Optional.empty();

    Tick(InstantSource clock, Duration period, Duration offset, Consumer<Instant> tick, LongConsumer missed) {
        this.clock = clock;
        this.period = period;
        this.offset = offset;
        this.tick = tick;
        this.missed = missed;
    }

    Duration period() {
        return period;
    }

    Duration offset() {
        return offset;
    }

    /** Nothing was missed before the next one: it is the first by this clock. */
    synchronized void begin() {
        last = Optional.empty();
    }

    @Override
    public void execute(JobExecutionContext context) {
        planned(context.getScheduledFireTime().toInstant());
    }

    /** After a pause Quartz passes over ticks that it calls misfired, or brings them late and all at once. */
    synchronized void planned(Instant at) {
        Duration late = Duration.between(at, clock.instant());
        if (late.isNegative() && late.abs().compareTo(period) > 0) {
            return; // the clock was set back since Quartz let it go
        }
        boolean tooLate = late.compareTo(period) >= 0;
        long lost = last.map(before -> Math.max(0, Duration.between(before, at).toMillis() / period.toMillis() - 1)
                        + (tooLate ? 1 : 0))
                .orElse(0L);
        last = Optional.of(at);
        if (lost > 0) {
            missed.accept(lost);
        }
        if (!tooLate) {
            tick.accept(at);
        }
    }
}
