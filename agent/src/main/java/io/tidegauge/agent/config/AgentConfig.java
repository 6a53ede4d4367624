package io.tidegauge.agent.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A configuration as it was read: the agent's own keys bound, those of the plugins still to be bound by their records.
 *
 * @param file the main file, or what stands for it on the command line
 * @param host the word that stands for this host in paths
 * @param log levels by plugin type, {@code agent} being the agent's own
 */
public record AgentConfig(
        String file,
        String host,
        Path state,
        Map<String, LogLevel> log,
        List<CollectorEntry> collectors,
        List<PublisherEntry> publishers,
        List<AlertEntry> alerts) {

    /** The same with other collectors. */
    public AgentConfig with(List<CollectorEntry> others) {
        return new AgentConfig(file, host, state, log, List.copyOf(others), publishers, alerts);
    }

    /** The same with other alerts. */
    public AgentConfig withAlerts(List<AlertEntry> others) {
        return new AgentConfig(file, host, state, log, collectors, publishers, List.copyOf(others));
    }

    /** The levels that {@code log:} knows. */
    public enum LogLevel {
        ERROR,
        WARNING,
        INFO,
        DEBUG
    }

    /**
     * A source to read.
     *
     * @param key its path, {@code collectors[0]}
     * @param written the whole entry as it stands in the file
     */
    public record CollectorEntry(String key, CollectorEnvelope envelope, Node.Mapping written) {
        public String id() {
            return envelope.idOrType();
        }

        /** {@code {instance}}: the host, and the id where the entry has one of its own. */
        public String instance(String host) {
            return id().equals(envelope.type()) ? host : host + "_" + id();
        }

        /** The keys that are the plugin's. */
        public Node.Mapping settings() {
            return written.without(Binder.keysOfAllTimes(CollectorEnvelope.class));
        }
    }

    /** Something to be told of. */
    public record AlertEntry(String key, AlertSettings settings, Node.Mapping written) {}

    /** The same for a publisher. */
    public record PublisherEntry(String key, PublisherEnvelope envelope, Node.Mapping written) {
        public String id() {
            return envelope.idOrType();
        }

        public Node.Mapping settings() {
            return written.without(Binder.keysOfAllTimes(PublisherEnvelope.class));
        }
    }
}
