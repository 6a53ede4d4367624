package io.tidegauge.agent.collect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

final class StretchTest {

    private static final Duration DEAR = Duration.ofMillis(2600);
    private static final Duration CHEAP = Duration.ofMillis(1200);

    private final Stretch stretch = new Stretch(Duration.ofSeconds(10));

    private int after(int readings, Duration each) {
        int factor = stretch.factor();
        for (int i = 0; i < readings; i++) {
            factor = stretch.took(each);
        }
        return factor;
    }

    private int read(int ticks) {
        int read = 0;
        for (int i = 0; i < ticks; i++) {
            read += stretch.passesOver() ? 0 : 1;
        }
        return read;
    }

    @Test
    void readsAtEachTickWhileReadingsAreCheap() {
        assertEquals(1, after(20, CHEAP));
        assertEquals(10, read(10));
    }

    @Test
    void doublesThePeriodAfterThreeDearReadingsInARow() {
        assertEquals(1, after(2, DEAR));
        assertEquals(1, after(1, CHEAP));
        assertEquals(1, after(2, DEAR));
        assertEquals(2, after(1, DEAR));
        assertEquals(5, read(10));
    }

    @Test
    void staysWhereReadingsAreNeitherDearNorCheap() {
        after(3, DEAR);
        assertEquals(2, after(20, DEAR), "2.6 s are under a quarter of 20 s, and over an eighth of 10 s");
    }

    @Test
    void stretchesToEightTimesAndNoFurther() {
        assertEquals(8, after(30, Duration.ofSeconds(60)));
        assertEquals(2, read(16));
    }

    @Test
    void comesBackStepByStepWhenReadingsAreCheapAgain() {
        after(30, Duration.ofSeconds(60));
        assertEquals(4, after(3, CHEAP));
        assertEquals(2, after(3, CHEAP));
        assertEquals(1, after(3, CHEAP));
        read(1);
        assertEquals(10, read(10));
    }
}
