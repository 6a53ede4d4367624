package io.tidegauge.agent.collect;

import java.time.Duration;

/**
 * How much longer than asked for the period of a part is, because its readings are dear: a sick server is not asked as often
 * as a well one. Three readings in a row that take over a quarter of the period double it, up to eight times what was asked
 * for; three that would be cheap even at half of it (an eighth) halve it again.
 */
final class Stretch {

    private static final int LONGEST = 8;
    private static final int IN_A_ROW = 3;
    private static final int DEAR = 4;
    private static final int CHEAP = 8;

    private final Duration every;
    private int factor = 1;
    private int dear;
    private int cheap;
    private int toPass;

    Stretch(Duration every) {
        this.every = every;
    }

    /** Whether the next tick is to be passed over. */
    synchronized boolean passesOver() {
        if (toPass == 0) {
            toPass = factor - 1;
            return false;
        }
        toPass--;
        return true;
    }

    /** How many periods lie between readings: 1, 2, 4 or 8. */
    synchronized int factor() {
        return factor;
    }

    /** Learns how long a reading took; returns the factor that holds from now on. */
    synchronized int took(Duration reading) {
        long took = reading.toNanos();
        long period = every.toNanos();
        dear = took > period * factor / DEAR ? dear + 1 : 0;
        cheap = factor > 1 && took < period * (factor / 2) / CHEAP ? cheap + 1 : 0;
        if (dear == IN_A_ROW && factor < LONGEST) {
            change(factor * 2);
        } else if (cheap == IN_A_ROW) {
            change(factor / 2);
        } else if (dear == IN_A_ROW) {
            dear = 0;
        }
        return factor;
    }

    private void change(int to) {
        factor = to;
        dear = 0;
        cheap = 0;
        toPass = to - 1;
    }
}
