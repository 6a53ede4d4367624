package io.tidegauge.agent.command;

import io.tidegauge.agent.collect.Outcome;
import io.tidegauge.agent.collect.RunningCollector;
import io.tidegauge.agent.collect.RunningPart;
import io.tidegauge.agent.publish.RunningPublisher;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Reads every part of every collector, all collectors at once, each by itself in order. */
final class Passes {

    private final List<RunningCollector> collectors;
    private final List<RunningPublisher> publishers;
    private final Duration wait;

    /** @param wait how long one pass may take */
    Passes(List<RunningCollector> collectors, List<RunningPublisher> publishers, Duration wait) {
        this.collectors = collectors;
        this.publishers = publishers;
        this.wait = wait;
    }

    /** How the last pass went for one part, {@code mysql.status}. */
    record Ended(String name, Outcome outcome) {}

    /** One pass; with a gap two, of which only the second is shown. */
    List<Ended> run(Duration gap) throws InterruptedException {
        if (!gap.isZero()) {
            publishers.forEach(publisher -> publisher.mute(true));
            pass();
            publishers.forEach(publisher -> publisher.mute(false));
            Thread.sleep(gap.toMillis());
        }
        return pass();
    }

    private List<Ended> pass() throws InterruptedException {
        Instant at = Instant.now();
        long end = System.nanoTime() + wait.toNanos();
        List<String> names = new ArrayList<>();
        List<CompletableFuture<Outcome>> runs = new ArrayList<>();
        for (RunningCollector collector : collectors) {
            for (RunningPart part : collector.parts()) {
                names.add(collector.id() + "." + part.name());
                runs.add(collector.run(part, at));
            }
        }
        List<Ended> ended = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            Duration left = Duration.ofNanos(Math.max(0, end - System.nanoTime()));
            boolean reached = !left.isZero() || runs.get(i).isDone();
            ended.add(
                    new Ended(names.get(i), reached ? RunningCollector.await(runs.get(i), at, left) : notReached(at)));
        }
        return ended;
    }

    private static Outcome notReached(Instant at) {
        return new Outcome(
                at,
                Duration.ZERO,
                0,
                0,
                List.of("not asked for: what was before it did not answer in time"),
                List.of());
    }
}
