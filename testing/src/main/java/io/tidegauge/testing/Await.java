package io.tidegauge.testing;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for a condition, never for a time. */
public final class Await {

    private static final long STEP_NANOS = Duration.ofMillis(20).toNanos();

    private Await() {}

    /** Returns when {@code condition} holds; after a minute the test has failed, and says what was last seen. */
    public static void until(String what, BooleanSupplier condition, Supplier<?> seen) {
        until(Duration.ofSeconds(60), what, condition, seen);
    }

    /** The same with a limit of its own, for what takes longer by its nature. */
    public static void until(Duration longest, String what, BooleanSupplier condition, Supplier<?> seen) {
        long end = System.nanoTime() + longest.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - end > 0) {
                throw new AssertionError(
                        "not within " + longest.toSeconds() + " s: " + what + "; last seen: " + seen.get());
            }
            LockSupport.parkNanos(STEP_NANOS);
        }
    }
}
