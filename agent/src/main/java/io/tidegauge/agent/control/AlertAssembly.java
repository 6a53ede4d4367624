package io.tidegauge.agent.control;

import io.tidegauge.agent.alert.Alerts;
import io.tidegauge.agent.collect.RunningCollector;
import io.tidegauge.agent.collect.RunningPart;
import io.tidegauge.agent.config.AgentConfig;
import io.tidegauge.agent.config.AgentConfig.AlertEntry;
import io.tidegauge.agent.config.Glob;
import io.tidegauge.agent.config.Problems;
import io.tidegauge.agent.config.Suggestion;
import io.tidegauge.agent.plugin.MetricsTable;
import io.tidegauge.agent.plugin.PluginCatalog;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes the alerts of a configuration: which entries should give what they are about, and how often. */
final class AlertAssembly {

    private static final Logger LOG = System.getLogger(AlertAssembly.class.getName());

    private final PluginCatalog catalog;
    private final List<RunningCollector> collectors;

    AlertAssembly(PluginCatalog catalog, List<RunningCollector> collectors) {
        this.catalog = catalog;
        this.collectors = collectors;
    }

    Alerts of(AgentConfig config, Instant now, Problems problems) {
        config.alerts().forEach(entry -> check(entry, problems));
        return Alerts.of(config.alerts(), this::offers, now);
    }

    private void check(AlertEntry entry, Problems problems) {
        String id = entry.settings().id();
        List<String> ids = collectors.stream().map(RunningCollector::id).toList();
        String glob = entry.settings().glob().toString();
        String type = glob.substring(0, Math.max(0, glob.indexOf('.')));
        if (!id.isEmpty() && !ids.contains(id)) {
            problems.add(
                    entry.written().at("metric"),
                    entry.key() + ".metric",
                    "there is no collector '" + id + "'",
                    Suggestion.among(ids, id));
        } else if (!type.isEmpty()
                && type.indexOf('*') < 0
                && !catalog.collectors().containsKey(type)) {
            problems.add(
                    entry.written().at("metric"),
                    entry.key() + ".metric",
                    "there is no plugin '" + type + "'",
                    Suggestion.among(catalog.collectors().keySet(), type));
        } else if (offers(entry).isEmpty()) {
            LOG.log(
                    Level.WARNING,
                    "{0}: {1}.metric: no entry of the configuration gives \"{2}\"; the alert will stand as its `absent:` says"
                            + " (a name is the plugin''s type, a dot, and the name in its table)",
                    entry.written().at("metric"),
                    entry.key(),
                    entry.settings().metric());
        }
    }

    private Map<String, Duration> offers(AlertEntry entry) {
        Map<String, Duration> periods = new HashMap<>();
        String id = entry.settings().id();
        for (RunningCollector collector : collectors) {
            if (id.isEmpty() || id.equals(collector.id())) {
                for (RunningPart part : collector.parts()) {
                    if (gives(collector, part, entry.settings().glob())) {
                        periods.merge(
                                collector.id(), part.every(), (one, other) -> one.compareTo(other) > 0 ? one : other);
                    }
                }
            }
        }
        return periods;
    }

    /** Whether a name of the part's may be what the alert is about: both may be globs. */
    private boolean gives(RunningCollector collector, RunningPart part, Glob glob) {
        if (glob.matches(collector.type() + "." + RunningCollector.UP)) {
            return true;
        }
        MetricsTable table = catalog.collectors().get(collector.type()).metrics();
        return table.rows().stream()
                .filter(row -> Glob.of(row.part()).matches(part.name()))
                .map(row -> collector.type() + "." + of(row, part).replaceAll("\\{[^}]*}", "*"))
                .anyMatch(name -> glob.matches(name) || Glob.of(name).matches(glob.toString()));
    }

    /** A family of a part that each file names by itself begins with that part's own word: {@code query.orders.*} of query_orders. */
    private static String of(MetricsTable.Row row, RunningPart part) {
        int star = row.part().indexOf('*');
        return star < 0 ? row.name() : row.name().replace("*", part.name().substring(star) + ".*");
    }
}
