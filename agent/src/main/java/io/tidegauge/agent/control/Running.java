package io.tidegauge.agent.control;

import io.tidegauge.agent.alert.Alerts;
import io.tidegauge.agent.collect.RunningCollector;
import io.tidegauge.agent.config.AgentConfig;
import io.tidegauge.agent.pipeline.Route;
import io.tidegauge.agent.publish.Outbox;
import io.tidegauge.agent.publish.RunningPublisher;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Everything that one configuration makes run. */
public record Running(AgentConfig config, List<Sender> senders, List<Reader> readers, Alerts alerts) {

    /** A publisher with its outboxes. */
    public record Sender(Definition definition, RunningPublisher publisher, List<Outbox> outboxes, Duration drain) {}

    /** A collector, and where its samples go. */
    public record Reader(Definition definition, RunningCollector collector, List<Route> routes) {}

    /** Nothing yet. */
    public static Running nothing(AgentConfig config) {
        return new Running(config, List.of(), List.of(), Alerts.of(List.of(), alert -> Map.of(), Instant.EPOCH));
    }

    public List<RunningCollector> collectors() {
        return readers.stream().map(Reader::collector).toList();
    }

    public List<RunningPublisher> publishers() {
        return senders.stream().map(Sender::publisher).toList();
    }

    /** These senders but for those that are among {@code others} too: the very objects, since an entry may run by another. */
    List<Sender> sendersWithout(Running others) {
        return senders.stream()
                .filter(sender -> others.senders.stream()
                        .noneMatch(other -> other.publisher().equals(sender.publisher())))
                .toList();
    }

    List<Reader> readersWithout(Running others) {
        return readers.stream()
                .filter(reader -> others.readers.stream()
                        .noneMatch(other -> other.collector().equals(reader.collector())))
                .toList();
    }
}
