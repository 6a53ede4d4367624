package io.tidegauge.agent.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code once mysql server.host=db1 every=10s}: an entry without a file. A dot leads into a mapping. */
final class Arguments {

    private Arguments() {}

    static Node.Mapping entry(String type, List<String> keysAndValues, Problems problems) {
        Position whole = new Position("the command line", 0);
        Node.Mapping root = new Node.Mapping(whole, new LinkedHashMap<>());
        put(root.entries(), "type", type, whole);
        for (int i = 0; i < keysAndValues.size(); i++) {
            String argument = keysAndValues.get(i);
            int equals = argument.indexOf('=');
            // the value is not named, nor is a word alone: it may be a password
            Position at = new Position("argument " + (equals < 1 ? i + 2 : argument.substring(0, equals)), 0);
            if (equals < 1) {
                problems.add(at, "", "is not KEY=VALUE", "write it as server.host=127.0.0.1");
                continue;
            }
            add(root, argument.substring(0, equals), argument.substring(equals + 1), at, problems);
        }
        return root;
    }

    private static void add(Node.Mapping root, String key, String value, Position at, Problems problems) {
        Map<String, Node.Mapping.Entry> into = root.entries();
        String[] words = key.split("\\.", -1);
        for (int i = 0; i < words.length - 1; i++) {
            Node.Mapping.Entry inner = into.computeIfAbsent(
                    words[i], word -> new Node.Mapping.Entry(at, new Node.Mapping(at, new LinkedHashMap<>())));
            if (!(inner.value() instanceof Node.Mapping mapping)) {
                problems.add(at, key, words[i] + " has a value already", "give one of the two");
                return;
            }
            into = mapping.entries();
        }
        if (into.containsKey(words[words.length - 1])) {
            problems.add(at, key, "is given twice", "give it once");
            return;
        }
        put(into, words[words.length - 1], value, at);
    }

    private static void put(Map<String, Node.Mapping.Entry> into, String key, String value, Position at) {
        into.put(key, new Node.Mapping.Entry(at, new Node.Scalar(at, value, false)));
    }
}
