package io.tidegauge.agent.schedule;

import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.quartz.JobBuilder;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;
import org.quartz.impl.DirectSchedulerFactory;
import org.quartz.simpl.RAMJobStore;

/**
 * A {@link Schedule} on Quartz: code-built, in memory, nothing in its job data. Quartz goes by the wall clock, and is silent
 * for an hour when that is set back by one (quartz-scheduler/quartz#270): then its triggers are made anew.
 */
public final class QuartzSchedule implements Schedule {

    private static final Logger LOG = System.getLogger(QuartzSchedule.class.getName());
    private static final String NAME = "tidegauge";
    private static final double MILLIS_PER_SECOND = 1000;

    /** A tick that is so much later than its period has not come. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final InstantSource clock;
    private final ClockSteps steps;
    private final Map<JobKey, Tick> ticks = new ConcurrentHashMap<>();

    /** Whose tick came to be earlier goes first where two are due at one moment: a server is asked in the plugin's order. */
    private final Map<String, Integer> priorities = new ConcurrentHashMap<>();

    private final AtomicInteger nextPriority = new AtomicInteger(Integer.MAX_VALUE);
    private final Scheduler scheduler;
    private volatile long lastTick = System.nanoTime();

    @Inject
    public QuartzSchedule(InstantSource clock) throws SchedulerException {
        this.clock = clock;
        this.steps = new ClockSteps(clock, System::nanoTime);
        DirectSchedulerFactory factory = DirectSchedulerFactory.getInstance();
        String id = NAME + "-" + System.identityHashCode(this);
        factory.createScheduler(id, id, new HandOverPool(), new RAMJobStore());
        this.scheduler = factory.getScheduler(id);
        scheduler.setJobFactory((fired, from) -> {
            lastTick = System.nanoTime();
            lookAtClock();
            Tick tick = ticks.get(fired.getJobDetail().getKey());
            return tick == null ? stopped -> {} : tick;
        });
    }

    @Override
    public void every(String name, Duration period, Duration offset, Consumer<Instant> tick, LongConsumer missed) {
        JobKey key = new JobKey(name);
        Tick made = new Tick(clock, period, offset, tick, missed);
        ticks.put(key, made);
        try {
            scheduler.scheduleJob(
                    JobBuilder.newJob(Tick.class).withIdentity(key).build(), trigger(name, made));
        } catch (SchedulerException e) {
            throw new IllegalStateException("cannot schedule " + name, e);
        }
    }

    private Trigger trigger(String name, Tick tick) {
        return TriggerBuilder.newTrigger()
                .withIdentity(name)
                .withPriority(priorities.computeIfAbsent(name, one -> nextPriority.getAndDecrement()))
                .startAt(Date.from(first(clock.instant(), tick.period(), tick.offset())))
                .withSchedule(SimpleScheduleBuilder.simpleSchedule()
                        .withIntervalInMilliseconds(tick.period().toMillis())
                        .repeatForever()
                        .withMisfireHandlingInstructionNextWithRemainingCount())
                .build();
    }

    @Override
    public void remove(String name) {
        JobKey key = new JobKey(name);
        ticks.remove(key);
        priorities.remove(name);
        try {
            scheduler.deleteJob(key);
        } catch (SchedulerException e) {
            throw new IllegalStateException("cannot unschedule " + name, e);
        }
    }

    @Override
    public void start() {
        try {
            scheduler.start();
        } catch (SchedulerException e) {
            throw new IllegalStateException("cannot start the schedule", e);
        }
    }

    @Override
    public void lookAtClock() {
        Duration step = steps.look();
        if (!step.isZero()) {
            LOG.log(
                    Level.WARNING,
                    "the clock was set {0} by {1} s; reading goes on by the new time",
                    step.isNegative() ? "back" : "forward",
                    Long.toString(Math.round(step.abs().toMillis() / MILLIS_PER_SECOND)));
            ticks.forEach(this::again);
        }
    }

    private void again(JobKey key, Tick tick) {
        tick.begin();
        try {
            scheduler.rescheduleJob(new TriggerKey(key.getName()), trigger(key.getName(), tick));
        } catch (SchedulerException e) {
            throw new IllegalStateException("cannot schedule " + key.getName() + " again", e);
        }
    }

    @Override
    public boolean isTicking() {
        Duration shortest = ticks.values().stream()
                .map(Tick::period)
                .min(Duration::compareTo)
                .orElse(Duration.ZERO);
        return ticks.isEmpty()
                || System.nanoTime() - lastTick < shortest.plus(PATIENCE).toNanos();
    }

    @Override
    public void stop() {
        ticks.clear(); // Quartz does not wait for a tick that is on its way
        try {
            scheduler.shutdown(false);
        } catch (SchedulerException e) {
            throw new IllegalStateException("cannot stop the schedule", e);
        }
    }

    /** The next instant that is {@code offset} after a whole period. */
    static Instant first(Instant now, Duration period, Duration offset) {
        long periodMillis = period.toMillis();
        long since = Math.floorMod(now.toEpochMilli() - offset.toMillis(), periodMillis);
        return Instant.ofEpochMilli(now.toEpochMilli() - since + periodMillis);
    }
}
