package io.tidegauge.agent.config;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
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
        try {
            String text = Files.readString(file);
            return new YamlReader(source, problems, environment).document(new StringReader(text));
        } catch (MalformedInputException e) {
            problems.add(whole, "", "is not UTF-8 text", "save it as UTF-8");
        } catch (JsonProcessingException e) {
            YamlSyntax syntax = YamlSyntax.of(e);
            problems.add(new Position(source, syntax.line()), "", "is not YAML: " + syntax.problem(), syntax.cure());
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
        try (YamlTokens parser = YamlTokens.of(text)) {
            JsonToken first = parser.nextToken();
            if (first == null || (first.isScalarValue() && parser.text().isBlank())) {
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

    private Node node(YamlTokens parser, JsonToken token, int depth) throws IOException {
        Position at = at(parser);
        if (parser.isCurrentAlias()) {
            return aliased(at, parser.getText());
        }
        String anchor = parser.anchor();
        if (depth > DEEPEST) {
            throw new TooDeep();
        }
        Node node = switch (token) {
            case START_OBJECT -> mapping(parser, at, depth);
            case START_ARRAY -> listing(parser, at, depth);
            default -> new Node.Scalar(at, environment.fillIn(parser.text(), at, problems), parser.isPlain());
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
                    at,
                    "",
                    "an alias has no anchor before it",
                    "quote a value that begins with *, or write the anchor (&name) before it");
            return new Node.Scalar(at, "", true);
        }
        return anchored;
    }

    private Node listing(YamlTokens parser, Position at, int depth) throws IOException {
        List<Node> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(node(parser, token, depth + 1));
        }
        return new Node.Listing(at, List.copyOf(items));
    }

    private Node mapping(YamlTokens parser, Position at, int depth) throws IOException {
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

    private Position at(YamlTokens parser) {
        return new Position(source, parser.line());
    }

    static final class TooDeep extends JsonProcessingException {
        private static final long serialVersionUID = 1;

        TooDeep() {
            super("nested more than " + DEEPEST + " deep");
        }
    }
}
