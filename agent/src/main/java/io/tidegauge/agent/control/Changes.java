package io.tidegauge.agent.control;

import io.tidegauge.agent.config.AgentConfig.AlertEntry;
import io.tidegauge.agent.config.AlertSettings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a reload did, in words: {@code kept mysql, tidegauge; changed graphite}. */
final class Changes {

    private Changes() {}

    static List<String> between(Running before, Running now) {
        Map<String, Definition> old = definitions(before);
        Map<String, Definition> fresh = definitions(now);
        List<String> kept = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        List<String> added = new ArrayList<>();
        fresh.forEach((name, definition) -> {
            if (!old.containsKey(name)) {
                added.add(definition.id());
            } else {
                (definition.equals(old.get(name)) ? kept : changed).add(definition.id());
            }
        });
        List<String> removed = old.entrySet().stream()
                .filter(entry -> !fresh.containsKey(entry.getKey()))
                .map(entry -> entry.getValue().id())
                .toList();
        List<String> words = new ArrayList<>();
        if (!before.config().host().equals(now.config().host())) {
            words.add("host is " + now.config().host() + ", in all paths");
        }
        if (!before.config().log().equals(now.config().log())) {
            words.add("log levels are others");
        }
        if (!settings(before).equals(settings(now))) {
            words.add("alerts are others");
        }
        say("kept", kept, words);
        say("changed", changed, words);
        say("added", added, words);
        say("removed", removed, words);
        return words;
    }

    private static List<AlertSettings> settings(Running running) {
        return running.config().alerts().stream().map(AlertEntry::settings).toList();
    }

    private static void say(String verb, List<String> ids, List<String> words) {
        if (!ids.isEmpty()) {
            words.add(verb + " " + String.join(", ", ids));
        }
    }

    /** A collector and a publisher may have one id. */
    private static Map<String, Definition> definitions(Running running) {
        Map<String, Definition> all = new LinkedHashMap<>();
        running.readers()
                .forEach(reader -> all.put("collector " + reader.definition().id(), reader.definition()));
        running.senders()
                .forEach(sender -> all.put("publisher " + sender.definition().id(), sender.definition()));
        return all;
    }
}
