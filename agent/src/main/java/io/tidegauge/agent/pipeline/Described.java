package io.tidegauge.agent.pipeline;

import io.tidegauge.agent.config.Glob;
import java.util.List;
import java.util.Set;

/**
 * What a plugin's table says of its metrics: which gauges live.
 *
 * @param names as the collector gives them, one by one
 * @param families those of parts that are there only because the configuration asks for them, so that all of them live
 */
public record Described(Set<String> names, List<Glob> families) {

    /** Of a plugin without a table: every gauge lives. */
    public static final Described NOTHING = new Described(Set.of(), List.of());

    boolean lives(String name) {
        return names.isEmpty() || names.contains(name) || families.stream().anyMatch(family -> family.matches(name));
    }
}
