package io.tidegauge.agent.control;

import io.tidegauge.agent.collect.RunningCollector;
import io.tidegauge.agent.collect.RunningPart;
import io.tidegauge.agent.schedule.Offsets;
import io.tidegauge.agent.schedule.Schedule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Collectors on the schedule: the parts of one that are read at one moment are one entry of it. */
final class Rounds {

    private final Schedule schedule;
    private final Consumer<RunningCollector> completed;

    /** @param completed hears of each reading's end, on the collector's thread */
    Rounds(Schedule schedule, Consumer<RunningCollector> completed) {
        this.schedule = schedule;
        this.completed = completed;
    }

    void begin(RunningCollector collector, String host) {
        of(collector)
                .forEach((every, parts) -> schedule.every(
                        name(collector, every),
                        every,
                        Offsets.of(host, collector.id(), every),
                        planned -> parts.forEach(
                                part -> collector.tick(part, planned, (ran, outcome) -> completed.accept(collector))),
                        count -> parts.forEach(part -> collector.skipTicks(part, count))));
    }

    void end(RunningCollector collector) {
        of(collector).keySet().forEach(every -> schedule.remove(name(collector, every)));
    }

    /** By their period, in the plugin's order. */
    private static Map<Duration, List<RunningPart>> of(RunningCollector collector) {
        Map<Duration, List<RunningPart>> rounds = new LinkedHashMap<>();
        for (RunningPart part : collector.parts()) {
            rounds.computeIfAbsent(part.every(), every -> new ArrayList<>()).add(part);
        }
        return rounds;
    }

    private static String name(RunningCollector collector, Duration every) {
        return collector.id() + " " + every;
    }
}
