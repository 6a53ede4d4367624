package io.tidegauge.agent.schedule;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobExecutionContext;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.TriggerBuilder;
import org.quartz.impl.DirectSchedulerFactory;
import org.quartz.simpl.RAMJobStore;

/** A {@link Schedule} on Quartz: code-built, in memory, nothing in its job data. */
public final class QuartzSchedule implements Schedule {

    private static final String NAME = "tidegauge";

    private final InstantSource clock;
    private final Map<JobKey, Tick> ticks = new ConcurrentHashMap<>();
    private final Scheduler scheduler;

    @Inject
    public QuartzSchedule(InstantSource clock) throws SchedulerException {
        this.clock = clock;
        DirectSchedulerFactory factory = DirectSchedulerFactory.getInstance();
        String id = NAME + "-" + System.identityHashCode(this);
        factory.createScheduler(id, id, new HandOverPool(), new RAMJobStore());
        this.scheduler = factory.getScheduler(id);
        scheduler.setJobFactory((fired, from) -> {
            Tick tick = ticks.get(fired.getJobDetail().getKey());
            return tick == null ? stopped -> {} : tick;
        });
    }

    @Override
    public void every(String name, Duration period, Duration offset, Consumer<Instant> tick, LongConsumer missed) {
        JobKey key = new JobKey(name);
        ticks.put(key, new Tick(clock, period, tick, missed));
        try {
            scheduler.scheduleJob(
                    JobBuilder.newJob(Tick.class).withIdentity(key).build(),
                    TriggerBuilder.newTrigger()
                            .withIdentity(name)
                            .startAt(Date.from(first(clock.instant(), period, offset)))
                            .withSchedule(SimpleScheduleBuilder.simpleSchedule()
                                    .withIntervalInMilliseconds(period.toMillis())
                                    .repeatForever()
                                    .withMisfireHandlingInstructionNextWithRemainingCount())
                            .build());
        } catch (SchedulerException e) {
            throw new IllegalStateException("cannot schedule " + name, e);
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

    /** One entry of the schedule; runs on Quartz's own thread, so it only hands over. */
    static final class Tick implements Job {
        private final InstantSource clock;
        private final Duration period;
        private final Consumer<Instant> tick;
        private final LongConsumer missed;
        private Optional<Instant> last = Optional.empty();

        Tick(InstantSource clock, Duration period, Consumer<Instant> tick, LongConsumer missed) {
            this.clock = clock;
            this.period = period;
            this.tick = tick;
            this.missed = missed;
        }

        @Override
        public void execute(JobExecutionContext context) {
            planned(context.getScheduledFireTime().toInstant());
        }

        /** After a pause Quartz passes over ticks that it calls misfired, or brings them late and all at once. */
        void planned(Instant at) {
            long passedOver = last.map(before -> Duration.between(before, at).dividedBy(period) - 1)
                    .orElse(0L);
            boolean late = Duration.between(at, clock.instant()).compareTo(period) >= 0;
            last = Optional.of(at);
            if (passedOver > 0 || late) {
                missed.accept(Math.max(0, passedOver) + (late ? 1 : 0));
            }
            if (!late) {
                tick.accept(at);
            }
        }
    }
}
