package io.tidegauge.agent.schedule;

import java.time.Duration;

/**
 * When a file that tells how things stand is written anew: after a round, and not more often than every five seconds. By the
 * monotonic clock, since the wall clock may be set. From any thread.
 */
public final class WritePace {

    /** How old a file is at least before it is written again. */
    public static final Duration LEAST_AGE = Duration.ofSeconds(5);

    private static final Duration SAME_ROUND = Duration.ofMillis(300);

    private volatile long next = System.nanoTime();

    /**
     * Whether it is time. The end of a round is written though its beginning was: collectors of one moment do not end at one.
     *
     * @param quiet false: more will be known at once, so that only a file that is twice as old is written
     */
    public boolean isDue(boolean quiet) {
        long overdue = System.nanoTime() - next;
        return overdue >= (quiet ? 0 : LEAST_AGE.toNanos())
                || (quiet && overdue + LEAST_AGE.toNanos() < SAME_ROUND.toNanos());
    }

    /** It is being written now. */
    public void written() {
        next = System.nanoTime() + LEAST_AGE.toNanos();
    }

    /** What it says no longer holds: it is due now. */
    public void outdated() {
        next = System.nanoTime();
    }
}
