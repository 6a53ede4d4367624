package io.tidegauge.agent.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A part of a configuration file that still knows where it stood. Anchors, aliases and {@code <<} are resolved. */
public sealed interface Node {

    Position at();

    /** What a person would call it. */
    String kind();

    /** {@code plain}: written without quotes, so that {@code ~} or nothing at all means no value. */
    record Scalar(Position at, String text, boolean plain) implements Node {
        @Override
        public String kind() {
            return "a single value";
        }

        boolean isEmpty() {
            return plain && (text.isEmpty() || text.equals("~") || text.equals("null"));
        }
    }

    record Listing(Position at, List<Node> items) implements Node {
        @Override
        public String kind() {
            return "a list";
        }
    }

    record Mapping(Position at, Map<String, Entry> entries) implements Node {

        /**
         * A value under its key.
         *
         * @param at the position of the key
         */
        public record Entry(Position at, Node value) {}

        @Override
        public String kind() {
            return "a mapping";
        }

        /** Where {@code key} stands, or, where it does not, the mapping itself. */
        public Position at(String key) {
            Entry entry = entries.get(key);
            return entry == null ? at : entry.at();
        }

        /** These entries but for {@code keys}. */
        public Mapping without(Iterable<String> keys) {
            Map<String, Entry> left = new LinkedHashMap<>(entries);
            keys.forEach(left::remove);
            return new Mapping(at, left);
        }

        /** Only the entries named in {@code keys}. */
        public Mapping only(java.util.Collection<String> keys) {
            Map<String, Entry> kept = new LinkedHashMap<>(entries);
            kept.keySet().retainAll(keys);
            return new Mapping(at, kept);
        }
    }
}
