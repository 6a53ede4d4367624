package io.tidegauge.agent.control;

import io.tidegauge.agent.collect.RunningCollector;
import io.tidegauge.agent.config.AgentConfig;
import io.tidegauge.agent.config.AgentConfig.CollectorEntry;
import io.tidegauge.agent.config.AgentConfig.PublisherEntry;
import io.tidegauge.agent.config.Glob;
import io.tidegauge.agent.config.MetricRules;
import io.tidegauge.agent.config.Problems;
import io.tidegauge.agent.plugin.MetricsTable;
import io.tidegauge.agent.publish.Outbox;
import io.tidegauge.agent.publish.PathTemplate;
import io.tidegauge.agent.publish.RunningPublisher;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What no entry can know by itself: whether all of them go together. */
final class AssemblyChecks {

    /** The rest of the heap is for reading. */
    private static final double QUEUES_SHARE = 0.6;

    private static final Logger LOG = System.getLogger(AssemblyChecks.class.getName());

    private AssemblyChecks() {}

    /** Says which words of {@code metrics:} are no metric's that the plugin knows: a new server may have it, a typo has not. */
    static void doubtRules(CollectorEntry entry, MetricsTable table) {
        for (MetricRules.Rule rule : entry.envelope().metrics().rules()) {
            boolean known = table.rows().isEmpty()
                    || rule.glob().matches(RunningCollector.UP)
                    || table.rows().stream()
                            .map(row -> row.name().replaceAll("\\{[^}]*}", "*"))
                            .anyMatch(name -> rule.glob().matches(name)
                                    || Glob.of(name).matches(rule.glob().toString()));
            if (rule.named() && !known) {
                LOG.log(
                        Level.WARNING,
                        "{0}: {1}.metrics: {2} has no metric \"{3}\" in its table (names are as `once` shows them)",
                        entry.written().at("metrics"),
                        entry.key(),
                        entry.envelope().type(),
                        rule.glob());
            }
        }
    }

    /** Queues fill when backends are away, all at once: that must not be the end of the daemon. */
    static void refuseTooLargeQueues(AgentConfig config, List<Running.Sender> senders, Problems problems) {
        long queues = senders.stream()
                .flatMap(sender -> sender.outboxes().stream())
                .mapToLong(Outbox::queueBytes)
                .sum();
        long heap = Runtime.getRuntime().maxMemory();
        if (queues > heap * QUEUES_SHARE) {
            PublisherEntry first = config.publishers().get(0);
            problems.add(
                    first.written().at("queue"),
                    first.key() + ".queue",
                    "the queues of all destinations may come to " + mib(queues) + ", of a heap of " + mib(heap),
                    "lower `queue:` of the publishers, or raise TIDEGAUGE_HEAP (24m)");
        }
    }

    private static String mib(long bytes) {
        return bytes / (1 << 20) + " MiB";
    }

    /** Two entries that write the same paths would overwrite each other. */
    static void refuseMeetingPaths(AgentConfig config, List<RunningPublisher> publishers, Problems problems) {
        for (RunningPublisher publisher : publishers) {
            Map<PathTemplate, CollectorEntry> filled = new HashMap<>();
            for (CollectorEntry entry : config.collectors()) {
                if (!Assembly.published(entry, publishers).contains(publisher)) {
                    continue;
                }
                CollectorEntry before = filled.putIfAbsent(Assembly.template(config, entry, publisher), entry);
                if (before != null) {
                    problems.add(
                            entry.written().at("path"),
                            entry.key() + ".path",
                            "'" + entry.id() + "' and '" + before.id() + "' would write the same paths",
                            "put {instance}, or {type} and {id}, into the path");
                }
            }
        }
    }
}
