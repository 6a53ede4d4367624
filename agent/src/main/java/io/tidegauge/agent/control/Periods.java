package io.tidegauge.agent.control;

import io.tidegauge.agent.config.AgentConfig.CollectorEntry;
import io.tidegauge.agent.config.Every;
import io.tidegauge.agent.config.Problems;
import io.tidegauge.agent.config.Suggestion;
import io.tidegauge.api.Collector;
import io.tidegauge.api.Part;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which parts of a collector are read, and how often: what {@code every:} says of what the plugin offers. */
final class Periods {

    private Periods() {}

    /** In the collector's order; empty where no part is left, which is a problem. */
    static Map<Part, Duration> of(CollectorEntry entry, Collector collector, Problems problems) {
        List<String> names = collector.parts().stream().map(Part::name).toList();
        entry.envelope().every().parts().keySet().forEach(said -> {
            if (!names.contains(said) && !said.equals(Every.OTHERS)) {
                problems.add(
                        entry.written().at("every"),
                        entry.key() + ".every." + said,
                        entry.envelope().type() + " has no part '" + said + "'",
                        Suggestion.among(names, said));
            }
        });
        Map<Part, Duration> periods = new LinkedHashMap<>();
        for (Part part : collector.parts()) {
            entry.envelope()
                    .every()
                    .of(part.name(), part.every(), part.offered() == Part.Offered.ON)
                    .ifPresent(every -> periods.put(part, every));
        }
        if (periods.isEmpty()) {
            problems.add(
                    entry.written().at("every"),
                    entry.key() + ".every",
                    "leaves no part to read",
                    "give one of " + String.join(", ", names) + " a period, or remove the entry");
        }
        return periods;
    }
}
