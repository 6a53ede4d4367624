package io.tidegauge.agent.config;

import io.tidegauge.api.Secret;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads keys by the names that they had in earlier versions: a configuration outlives the program that it was written for. */
final class FormerNames {

    private final Problems problems;

    FormerNames(Problems problems) {
        this.problems = problems;
    }

    /** The key of today by each name of old. */
    static Map<String, String> of(Class<? extends Record> type) {
        Map<String, String> names = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            String now = Binder.keyOf(component);
            for (String formerly : Binder.settingOf(component).formerly()) {
                names.put(formerly, now);
                if (component.getType() == Secret.class) {
                    names.put(formerly + "_file", now + "_file");
                }
            }
        }
        return names;
    }

    /** The mapping in the words of today, with a warning for each that is not; one that is said twice is a problem. */
    Node.Mapping renewed(Class<? extends Record> type, Node.Mapping mapping, String key) {
        Map<String, Node.Mapping.Entry> entries = new LinkedHashMap<>(mapping.entries());
        of(type).forEach((formerly, now) -> {
            Node.Mapping.Entry entry = entries.remove(formerly);
            if (entry == null) {
                return;
            }
            String path = Binder.join(key, formerly);
            if (entries.containsKey(now)) {
                problems.add(entry.at(), path, "is the old name of " + now + ", which is there too", "keep " + now);
                return;
            }
            problems.warn(entry.at(), path, "is called " + now + " now", "the old name is still read");
            entries.put(now, entry);
        });
        return new Node.Mapping(mapping.at(), entries);
    }
}
