package io.tidegauge.agent.config;

import io.tidegauge.agent.config.AgentConfig.AlertEntry;
import io.tidegauge.agent.config.AgentConfig.CollectorEntry;
import io.tidegauge.agent.config.AgentConfig.PublisherEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads the file and what lies in {@code conf.d} beside it, and binds the agent's own keys. Touches no network. */
public final class ConfigLoader {

    private static final String COLLECTORS = "collectors";
    private static final String PUBLISHERS = "publishers";
    private static final String ALERTS = "alerts";

    private final Problems problems;
    private final Locations locations;
    private final Environment environment;

    public ConfigLoader(Problems problems, Locations locations) {
        this.problems = problems;
        this.locations = locations;
        this.environment = new Environment(locations.environment());
    }

    /** Reads {@code file} and {@code conf.d/*.yml} beside it; empty where too little of it could be read to go on. */
    public Optional<AgentConfig> load(Path file) {
        Optional<Node.Mapping> main = YamlReader.read(file, problems, environment);
        List<Node.Mapping> all = new ArrayList<>();
        main.ifPresent(all::add);
        confD(file).forEach(more -> YamlReader.read(more, problems, environment).ifPresent(all::add));
        return main.flatMap(first -> bind(file.toAbsolutePath().normalize().toString(), merge(first.at(), all)));
    }

    /** A configuration of one collector, from the words of the command line. */
    public Optional<AgentConfig> ofArguments(String type, List<String> keysAndValues) {
        Node.Mapping entry = Arguments.entry(type, keysAndValues, problems);
        Position at = entry.at();
        Node list = new Node.Listing(at, List.of(entry));
        return bind("the command line", new Node.Mapping(at, Map.of(COLLECTORS, new Node.Mapping.Entry(at, list))));
    }

    /** {@code config} and an entry of {@code type} without keys, unless the file has one of its own. */
    public static AgentConfig withImplied(AgentConfig config, String type) {
        if (config.collectors().stream()
                .anyMatch(entry -> entry.envelope().type().equals(type))) {
            return config;
        }
        Problems none = new Problems();
        Node.Mapping written = Arguments.entry(type, List.of(), none);
        CollectorEnvelope envelope = new Binder(none)
                .bind(CollectorEnvelope.class, written, type)
                .orElseThrow(() -> new IllegalStateException("an entry needs more than its type"));
        List<CollectorEntry> collectors = new ArrayList<>(config.collectors());
        collectors.add(new CollectorEntry(type, envelope, written));
        return config.with(collectors);
    }

    /** A publisher entry from keys and values, as {@code once} makes one to print with. */
    public Optional<PublisherEntry> publisherOf(String type, List<String> keysAndValues) {
        Node.Mapping written = Arguments.entry(type, keysAndValues, problems);
        return new Binder(problems)
                .bind(PublisherEnvelope.class, written.only(Binder.keysOfAllTimes(PublisherEnvelope.class)), "--format")
                .map(envelope -> new PublisherEntry("--format", envelope, written));
    }

    private List<Path> confD(Path file) {
        Path folder = Optional.ofNullable(file.toAbsolutePath().getParent())
                .orElse(Path.of("/"))
                .resolve("conf.d");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.sorted().toList();
            all.stream()
                    .filter(path -> path.toString().endsWith(".yaml"))
                    .forEach(path -> problems.warn(
                            new Position(path.toString(), 0), "", "is not read", "call it .yml, or move it away"));
            return all.stream().filter(path -> path.toString().endsWith(".yml")).toList();
        } catch (IOException e) {
            problems.add(
                    new Position(folder.toString(), 0),
                    "",
                    "cannot be listed (" + e.getClass().getSimpleName() + ")",
                    "it must be a folder that the user running tidegauge may read");
            return List.of();
        }
    }

    /** Lists are joined; anything else that two files give is a problem. */
    private Node.Mapping merge(Position at, List<Node.Mapping> files) {
        Map<String, Node.Mapping.Entry> merged = new LinkedHashMap<>();
        for (Node.Mapping file : files) {
            file.entries().forEach((key, entry) -> {
                if (key.startsWith("x-")) {
                    return; // a place for anchors, as in compose files
                }
                Node.Mapping.Entry before = merged.putIfAbsent(key, entry);
                if (before == null) {
                    return;
                }
                boolean list = before.value() instanceof Node.Listing || entry.value() instanceof Node.Listing;
                if (before.value() instanceof Node.Listing one && entry.value() instanceof Node.Listing other) {
                    List<Node> joined = new ArrayList<>(one.items());
                    joined.addAll(other.items());
                    merged.put(key, new Node.Mapping.Entry(before.at(), new Node.Listing(one.at(), joined)));
                } else if (list) {
                    Node.Mapping.Entry wrong = before.value() instanceof Node.Listing ? entry : before;
                    problems.add(
                            wrong.at(),
                            key,
                            "expects a list, not " + wrong.value().kind(),
                            "write `- ` before each entry");
                } else {
                    problems.add(
                            entry.at(), key, "stands in " + before.at() + " too", "keep it in one of the two files");
                }
            });
        }
        return new Node.Mapping(at, merged);
    }

    private Optional<AgentConfig> bind(String file, Node.Mapping root) {
        Binder binder = new Binder(problems);
        refuseUnknown(root);
        TopLevel top = binder.bind(TopLevel.class, root.only(Binder.keysOfAllTimes(TopLevel.class)), "")
                .orElseGet(TopLevel::unsaid);
        List<CollectorEntry> collectors = new ArrayList<>();
        int place = 0;
        for (Node.Mapping entry : entries(root, COLLECTORS)) {
            String key = COLLECTORS + "[" + place++ + "]";
            envelope(CollectorEnvelope.class, entry, key)
                    .ifPresent(envelope -> collectors.add(new CollectorEntry(key, envelope, entry)));
        }
        List<PublisherEntry> publishers = new ArrayList<>();
        place = 0;
        for (Node.Mapping entry : entries(root, PUBLISHERS)) {
            String key = PUBLISHERS + "[" + place++ + "]";
            envelope(PublisherEnvelope.class, entry, key)
                    .ifPresent(envelope -> publishers.add(new PublisherEntry(key, envelope, entry)));
        }
        List<AlertEntry> alerts = new ArrayList<>();
        place = 0;
        for (Node.Mapping entry : entries(root, ALERTS)) {
            String key = ALERTS + "[" + place++ + "]";
            binder.bind(AlertSettings.class, entry, key)
                    .ifPresent(settings -> alerts.add(new AlertEntry(key, settings, entry)));
        }
        unique(alerts, entry -> entry.settings().name(), AlertEntry::written, AlertEntry::key, "name");
        unique(collectors, CollectorEntry::id, CollectorEntry::written, CollectorEntry::key, "id");
        unique(publishers, PublisherEntry::id, PublisherEntry::written, PublisherEntry::key, "id");
        publishIsKnown(collectors, publishers);
        return Optional.of(new AgentConfig(
                file,
                HostName.label(top.host(), top.hostLabel() == TopLevel.HostLabel.FIRST),
                top.state().isEmpty() ? locations.state() : Values.besides(root.at("state"), top.state()),
                top.log(),
                List.copyOf(collectors),
                List.copyOf(publishers),
                List.copyOf(alerts)));
    }

    /**
     * The agent's keys of an entry. Where something in them is wrong, the type alone under an id that no other entry has, so
     * that the plugin's own keys are looked at too.
     */
    private <E extends Record> Optional<E> envelope(Class<E> type, Node.Mapping entry, String key) {
        return new Binder(problems)
                .bind(type, entry.only(Binder.keysOfAllTimes(type)), key)
                .or(() -> {
                    Node.Mapping typeAlone = entry.only(List.of("type"));
                    String id = "broken-" + key.replaceAll("[^a-z0-9]", "");
                    Node.Scalar scalar = new Node.Scalar(entry.at(), id, false);
                    typeAlone.entries().put("id", new Node.Mapping.Entry(entry.at(), scalar));
                    return new Binder(new Problems()).bind(type, typeAlone, key);
                });
    }

    private void refuseUnknown(Node.Mapping root) {
        List<String> known = new ArrayList<>(List.of(COLLECTORS, PUBLISHERS, ALERTS));
        known.addAll(Binder.keysOfAllTimes(TopLevel.class));
        root.entries().forEach((key, entry) -> {
            if (!known.contains(key)) {
                problems.add(entry.at(), key, "unknown key", Suggestion.among(known, key));
            }
        });
    }

    private List<Node.Mapping> entries(Node.Mapping root, String key) {
        Node.Mapping.Entry entry = root.entries().get(key);
        List<Node.Mapping> entries = new ArrayList<>();
        if (entry == null) {
            return entries;
        }
        if (!(entry.value() instanceof Node.Listing listing)) {
            problems.add(entry.at(), key, "expects a list, not " + entry.value().kind(), begin(key));
            return entries;
        }
        for (Node item : listing.items()) {
            if (item instanceof Node.Mapping mapping) {
                entries.add(mapping);
            } else {
                problems.add(item.at(), key, "an entry is " + item.kind(), begin(key));
            }
        }
        return entries;
    }

    private static String begin(String list) {
        return "begin each entry with `- " + (list.equals(ALERTS) ? "name" : "type") + ":`";
    }

    private <E> void unique(
            List<E> entries,
            Function<E, String> id,
            Function<E, Node.Mapping> written,
            Function<E, String> key,
            String word) {
        Map<String, E> seen = new HashMap<>();
        for (E entry : entries) {
            E before = seen.putIfAbsent(id.apply(entry), entry);
            if (before != null) {
                problems.add(
                        written.apply(entry).at(word),
                        key.apply(entry) + "." + word,
                        "'" + id.apply(entry) + "' is the " + word + " of the entry at "
                                + written.apply(before).at() + " too",
                        "give one of the two a `" + word + ":` of its own");
            }
        }
    }

    private void publishIsKnown(List<CollectorEntry> collectors, List<PublisherEntry> publishers) {
        List<String> ids = publishers.stream().map(PublisherEntry::id).toList();
        for (CollectorEntry collector : collectors) {
            for (String id : collector.envelope().publish()) {
                if (!ids.contains(id)) {
                    problems.add(
                            collector.written().at("publish"),
                            collector.key() + ".publish",
                            "there is no publisher '" + id + "'",
                            Suggestion.among(ids, id));
                }
            }
        }
    }
}
