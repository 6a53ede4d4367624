package io.tidegauge.agent.config;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a YAML file into {@link Node}s. Anchors, aliases and {@code <<} are resolved here, because Jackson's data
 * binding hands an alias over as the text of its name; duplicate keys are refused.
 */
final class YamlReader {

    private static final YAMLFactory YAML = new YAMLFactory();

    /** Deeper than any configuration; what is deeper was made to exhaust the stack. */
    private static final int DEEPEST = 50;

    private final String source;
    private final Problems problems;
    private final Map<String, Node> anchors = new HashMap<>();
    private final Environment environment;

    private YamlReader(String source, Problems problems, Environment environment) {
        this.source = source;
        this.problems = problems;
        this.environment = environment;
    }

    /** The file's top-level mapping; empty after a problem. */
    static Optional<Node.Mapping> read(Path file, Problems problems, Environment environment) {
        String source = file.toString();
        Position whole = new Position(source, 0);
        try (Reader text = Files.newBufferedReader(file)) {
            return new YamlReader(source, problems, environment).document(text);
        } catch (MalformedInputException e) {
            problems.add(whole, "", "is not UTF-8 text", "save it as UTF-8");
        } catch (JsonProcessingException e) {
            problems.add(position(source, e.getLocation()), "", "is not YAML: " + reason(e), cure(e));
        } catch (java.nio.file.NoSuchFileException e) {
            problems.add(whole, "", "there is no such file", "create it, or name another with --config");
        } catch (IOException e) {
            problems.add(
                    whole,
                    "",
                    "cannot be read (" + e.getClass().getSimpleName() + ")",
                    "it must be a file that the user running tidegauge may read");
        }
        return Optional.empty();
    }

    private Optional<Node.Mapping> document(Reader text) throws IOException {
        try (YAMLParser parser = YAML.createParser(text)) {
            JsonToken first = parser.nextToken();
            if (first == null || first == JsonToken.VALUE_NULL || isBlank(first, parser)) {
                problems.add(
                        new Position(source, 1),
                        "",
                        "is empty",
                        "write `collectors:` and `publishers:`, as in the README");
                return Optional.empty();
            }
            Node root = node(parser, first, 0);
            if (parser.nextToken() != null) {
                problems.add(at(parser), "", "a second document begins here", "keep one document in a file");
                return Optional.empty();
            }
            if (root instanceof Node.Mapping mapping) {
                return Optional.of(mapping);
            }
            problems.add(root.at(), "", "the file is " + root.kind(), "it holds keys such as `collectors:`");
            return Optional.empty();
        }
    }

    private static boolean isBlank(JsonToken first, YAMLParser parser) throws IOException {
        return first == JsonToken.VALUE_STRING && parser.getText().isBlank();
    }

    private Node node(YAMLParser parser, JsonToken token, int depth) throws IOException {
        Position at = at(parser);
        if (parser.isCurrentAlias()) {
            return aliased(at, parser.getText());
        }
        String anchor = parser.getObjectId() == null ? "" : String.valueOf(parser.getObjectId());
        if (depth > DEEPEST) {
            throw new TooDeep(parser);
        }
        Node node = switch (token) {
            case START_OBJECT -> mapping(parser, at, depth);
            case START_ARRAY -> listing(parser, at, depth);
            case VALUE_STRING -> scalar(at, parser.getText(), false);
            case VALUE_NULL -> new Node.Scalar(at, "", true);
            default -> scalar(at, parser.getText(), true);
        };
        if (!anchor.isEmpty()) {
            anchors.put(anchor, node);
        }
        return node;
    }

    private Node aliased(Position at, String name) {
        Node anchored = anchors.get(name);
        if (anchored == null) {
            problems.add(
                    at, "", "the alias *" + name + " has no anchor", "write &" + name + " before it, in the same file");
            return new Node.Scalar(at, "", true);
        }
        return anchored;
    }

    private Node scalar(Position at, String text, boolean plain) {
        return new Node.Scalar(at, environment.fillIn(text, at, problems), plain);
    }

    private Node listing(YAMLParser parser, Position at, int depth) throws IOException {
        List<Node> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(node(parser, token, depth + 1));
        }
        return new Node.Listing(at, List.copyOf(items));
    }

    private Node mapping(YAMLParser parser, Position at, int depth) throws IOException {
        Map<String, Node.Mapping.Entry> own = new LinkedHashMap<>();
        Map<String, Node.Mapping.Entry> merged = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            Position keyAt = at(parser);
            Node value = node(parser, parser.nextToken(), depth + 1);
            if (key.equals("<<")) {
                merge(keyAt, value, merged);
                continue;
            }
            Node.Mapping.Entry before = own.putIfAbsent(key, new Node.Mapping.Entry(keyAt, value));
            if (before != null) {
                problems.add(
                        keyAt,
                        key,
                        "is written twice, first in line " + before.at().line(),
                        "keep one of them");
            }
        }
        merged.forEach(own::putIfAbsent);
        return new Node.Mapping(at, own);
    }

    private void merge(Position at, Node value, Map<String, Node.Mapping.Entry> merged) {
        List<Node> sources = value instanceof Node.Listing listing ? listing.items() : List.of(value);
        for (Node from : sources) {
            if (from instanceof Node.Mapping mapping) {
                mapping.entries().forEach(merged::putIfAbsent);
            } else {
                problems.add(at, "<<", "merges " + from.kind(), "name an anchor of a mapping: `<<: *name`");
            }
        }
    }

    private Position at(YAMLParser parser) {
        return position(source, parser.currentTokenLocation());
    }

    private static Position position(String source, JsonLocation location) {
        return new Position(source, location == null ? 0 : Math.max(0, location.getLineNr()));
    }

    /** Only the parser's own words: its full message quotes the lines around, and a password may stand there. */
    private static String reason(JsonProcessingException e) {
        String first =
                String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
        return first.replaceAll("'[^']{4,}'", "…");
    }

    private static String cure(JsonProcessingException e) {
        String message = String.valueOf(e.getOriginalMessage());
        if (message.contains("\\t")) {
            return "indent with spaces: YAML allows no tab characters there";
        }
        if (message.contains("alias") || message.contains("anchor")) {
            return "write the anchor (&name) before its alias (*name)";
        }
        return "check indentation, colons and quotes in and above this line";
    }

    private static final class TooDeep extends JsonProcessingException {
        private static final long serialVersionUID = 1;

        TooDeep(YAMLParser parser) {
            super("nested more than " + DEEPEST + " deep", parser.currentTokenLocation());
        }
    }
}
