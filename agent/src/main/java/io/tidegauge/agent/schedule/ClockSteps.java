package io.tidegauge.agent.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.LongSupplier;

/**
 * Tells when the wall clock was set: how far it has moved away from the monotonic one since the last look. Slewing, as ntpd
 * does it, is half a millisecond a second and no step.
 */
final class ClockSteps {

    private static final Duration LEAST = Duration.ofSeconds(1);

    private final InstantSource wall;
    private final LongSupplier monotonic;
    private Instant zero;

    /** @param monotonic nanoseconds */
    ClockSteps(InstantSource wall, LongSupplier monotonic) {
        this.wall = wall;
        this.monotonic = monotonic;
        this.zero = zero();
    }

    /** How far it was set since the last look, forward or back; zero where it was not. */
    synchronized Duration look() {
        Instant now = zero();
        Duration step = Duration.between(zero, now);
        zero = now;
        return step.abs().compareTo(LEAST) < 0 ? Duration.ZERO : step;
    }

    /** When, by the wall clock, the monotonic one was zero. */
    private Instant zero() {
        return wall.instant().minusNanos(monotonic.getAsLong());
    }
}
