package io.tidegauge.agent.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tidegauge.testing.Await;
import io.tidegauge.testing.ManualClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class ScheduleTest {

    @Test
    void ticksAtTheOffsetAfterWholePeriods() {
        Instant now = Instant.parse("2026-11-25T10:00:03.5Z");
        assertEquals(
                Instant.parse("2026-11-25T10:00:04Z"),
                QuartzSchedule.first(now, Duration.ofSeconds(10), Duration.ofSeconds(4)));
        assertEquals(
                Instant.parse("2026-11-25T10:00:12Z"),
                QuartzSchedule.first(now, Duration.ofSeconds(10), Duration.ofSeconds(2)));
    }

    @Test
    void callsWithThePlannedInstantsOneAfterTheOther() throws Exception {
        QuartzSchedule schedule = new QuartzSchedule(Clock.systemUTC());
        List<Instant> ticks = new CopyOnWriteArrayList<>();
        AtomicLong missed = new AtomicLong();
        schedule.every("t", Duration.ofMillis(200), Duration.ofMillis(50), ticks::add, missed::addAndGet);
        schedule.start();
        Await.until("five ticks", () -> ticks.size() >= 5, () -> ticks);
        schedule.stop();
        for (int i = 1; i < 5; i++) {
            long step = Duration.between(ticks.get(i - 1), ticks.get(i)).toMillis();
            assertEquals(0, step % 200, ticks.toString());
            assertEquals(50, ticks.get(i).toEpochMilli() % 200);
        }
    }

    @Test
    void ticksInTheOrderInWhichItWasTold() throws Exception {
        QuartzSchedule schedule = new QuartzSchedule(Clock.systemUTC());
        List<String> ticks = new CopyOnWriteArrayList<>();
        for (String name : List.of("status", "variables", "innodb")) {
            schedule.every(name, Duration.ofMillis(200), Duration.ZERO, at -> ticks.add(name), missed -> {});
        }
        schedule.start();
        Await.until("three rounds", () -> ticks.size() >= 9, () -> ticks);
        schedule.stop();
        for (int i = 0; i < 9; i += 3) {
            assertEquals(List.of("status", "variables", "innodb"), ticks.subList(i, i + 3), ticks.toString());
        }
    }

    @Test
    void ticksNoMoreAfterItStopped() throws Exception {
        QuartzSchedule schedule = new QuartzSchedule(Clock.systemUTC());
        AtomicInteger ticks = new AtomicInteger();
        schedule.every("t", Duration.ofMillis(50), Duration.ZERO, at -> ticks.incrementAndGet(), missed -> {});
        schedule.start();
        Await.until("a tick", () -> ticks.get() > 0, ticks::get);
        schedule.stop();
        int after = ticks.get();
        long end = System.nanoTime() + Duration.ofMillis(200).toNanos();
        Await.until("four periods have passed", () -> System.nanoTime() > end, ticks::get);
        assertTrue(ticks.get() <= after + 1, "one may have been on its way: " + ticks.get() + " after " + after);
    }

    @Test
    void countsTheTicksThatAPauseTook() {
        Instant start = Instant.parse("2026-11-25T10:00:00Z");
        ManualClock clock = new ManualClock(start);
        List<Instant> ticks = new CopyOnWriteArrayList<>();
        AtomicLong missed = new AtomicLong();
        Tick tick = new Tick(clock, Duration.ofSeconds(1), Duration.ZERO, ticks::add, missed::addAndGet);
        tick.planned(start);
        clock.advance(Duration.ofSeconds(10));
        tick.planned(start.plusSeconds(9)); // eight passed over, this one a second late
        tick.planned(start.plusSeconds(10));
        assertEquals(List.of(start, start.plusSeconds(10)), ticks);
        assertEquals(9, missed.get());
    }

    @Test
    void countsNothingAcrossAStepOfTheClockAndTicksNoneThatLiesAhead() {
        Instant start = Instant.parse("2026-11-25T10:00:00Z");
        ManualClock clock = new ManualClock(start);
        List<Instant> ticks = new CopyOnWriteArrayList<>();
        AtomicLong missed = new AtomicLong();
        Tick tick = new Tick(clock, Duration.ofSeconds(1), Duration.ZERO, ticks::add, missed::addAndGet);
        tick.planned(start);
        clock.advance(Duration.ofHours(1));
        tick.begin();
        tick.planned(start.plusSeconds(1)); // let go before the step was seen
        clock.advance(Duration.ofHours(-2));
        tick.begin();
        tick.planned(start.plusSeconds(3600));
        tick.planned(start.minusSeconds(3600));
        assertEquals(List.of(start, start.minusSeconds(3600)), ticks);
        assertEquals(0, missed.get());
    }

    @Test
    void ticksNoMoreWhatWasRemovedAndGoesOnWithTheRest() throws Exception {
        QuartzSchedule schedule = new QuartzSchedule(Clock.systemUTC());
        AtomicInteger removed = new AtomicInteger();
        AtomicInteger kept = new AtomicInteger();
        schedule.every("a", Duration.ofMillis(50), Duration.ZERO, at -> removed.incrementAndGet(), missed -> {});
        schedule.every("b", Duration.ofMillis(50), Duration.ZERO, at -> kept.incrementAndGet(), missed -> {});
        schedule.start();
        Await.until("a tick of each", () -> removed.get() > 0 && kept.get() > 0, kept::get);
        schedule.remove("a");
        int after = removed.get();
        int then = kept.get();
        Await.until("more ticks of the other", () -> kept.get() > then + 5, kept::get);
        assertTrue(removed.get() <= after + 1, removed.get() + " after " + after);
        schedule.every("a", Duration.ofMillis(50), Duration.ZERO, at -> removed.incrementAndGet(), missed -> {});
        Await.until("it ticks again", () -> removed.get() > after + 3, removed::get);
        assertTrue(schedule.isTicking());
        schedule.stop();
    }

    @Test
    void spreadsHostsBetweenTenAndEightyPercentOfThePeriod() {
        Duration period = Duration.ofSeconds(10);
        for (int host = 0; host < 1000; host++) {
            long millis = Offsets.of("db" + host, "mysql", period).toMillis();
            assertTrue(millis >= 1000 && millis < 8000, host + ": " + millis);
        }
        assertEquals(Offsets.of("db1", "mysql", period), Offsets.of("db1", "mysql", period));
        assertNotEquals(Offsets.of("db1", "mysql", period), Offsets.of("db2", "mysql", period));
    }
}
