package io.tidegauge.agent.control;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.tidegauge.agent.config.Locations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What another process' daemon wrote in its {@code status.json}. */
public final class DaemonStatus {

    private static final JsonFactory JSON = new JsonFactory();

    private static final double LEAST_SECONDS = 10;

    private final Path file;
    private final String text;
    private final Map<String, Object> root;

    private DaemonStatus(Path file, String text) throws IOException {
        this.file = file;
        this.text = text;
        try (JsonParser parser = JSON.createParser(text)) {
            this.root = object(value(parser, parser.nextToken()));
        }
    }

    /** One collector's part, or one destination. */
    public record Line(String name, String last, String figures, boolean failing, String since, String message) {}

    /**
     * Empty where there is no such file.
     *
     * @throws IOException there is one that cannot be read, or that no daemon has written
     */
    public static Optional<DaemonStatus> find(Locations locations, Path state) throws IOException {
        Path file = file(locations, state);
        if (!Files.exists(file)) {
            requireReachable(file);
            return Optional.empty();
        }
        try {
            DaemonStatus status = new DaemonStatus(file, Files.readString(file));
            status.isAlive();
            status.isStale(Instant.now());
            return Optional.of(status);
        } catch (NumberFormatException | DateTimeParseException e) {
            throw new IOException(file + " is not a daemon's", e);
        }
    }

    /** Where a daemon with that state directory writes. */
    public static Path file(Locations locations, Path state) {
        return locations.runOfDaemon(state).resolve(StatusFile.NAME);
    }

    /** A folder that this user may not enter looks like one without the file. */
    private static void requireReachable(Path file) throws IOException {
        for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder)) {
                if (!Files.isExecutable(folder)) {
                    throw new IOException(folder + " may not be entered by this user: ask as the daemon's, or as root");
                }
                return;
            }
        }
    }

    public Path file() {
        return file;
    }

    /** The file as it is. */
    public String text() {
        return text;
    }

    public long pid() {
        return Long.parseLong(word("pid"));
    }

    /** Whether the process that wrote it still runs, and no other one with its id. */
    public boolean isAlive() {
        return ProcessStart.of(pid()).equals(word("process_start"));
    }

    /** Whether it cannot hear that it is to reload. */
    public boolean isDeaf() {
        return IgnoredSignals.hangUp(pid());
    }

    /** Whether it was not written when a living daemon would have written it three times. */
    public boolean isStale(Instant now) {
        double shortest = Double.MAX_VALUE;
        for (Object collector : list(root.get("collectors"))) {
            for (Object part : list(object(collector).get("parts"))) {
                shortest = Math.min(shortest, Double.parseDouble(word(object(part), "every_seconds")));
            }
        }
        Duration longest = Duration.ofMillis((long) (Math.max(shortest, LEAST_SECONDS) * 3 * 1000));
        return Duration.between(Instant.parse(word("written")), now).compareTo(longest) > 0;
    }

    /** A value at the top; "" where it is missing. */
    public String word(String key) {
        return word(root, key);
    }

    /**
     * How the last reload went.
     *
     * @param begun how many were begun
     * @param count how many have ended
     */
    public record Reload(int begun, int count, String at, boolean taken, List<String> words) {}

    public Reload reload() {
        Map<String, Object> reload = object(root.getOrDefault("reload", Map.of()));
        return new Reload(
                Integer.parseInt(String.valueOf(reload.getOrDefault("begun", "0"))),
                Integer.parseInt(String.valueOf(reload.getOrDefault("count", "0"))),
                word(reload, "at"),
                !word(reload, "taken").equals("false"),
                list(reload.get("words")).stream().map(String::valueOf).toList());
    }

    public List<Line> failing() {
        return lines().stream().filter(Line::failing).toList();
    }

    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (Object collector : list(root.get("collectors"))) {
            for (Object part : list(object(collector).get("parts"))) {
                lines.add(line(
                        word(object(collector), "id") + "." + word(object(part), "name"),
                        object(part),
                        figures(object(part))));
            }
        }
        for (Object destination : list(root.get("destinations"))) {
            Map<String, Object> of = object(destination);
            lines.add(line(
                    word(of, "publisher") + " " + word(of, "name"),
                    of,
                    word(of, "acknowledged") + " lines sent, " + word(of, "queued") + " wait, " + word(of, "lost")
                            + " lost"));
        }
        return lines;
    }

    private static String figures(Map<String, Object> part) {
        List<String> figures = new ArrayList<>();
        if (!word(part, "last").isEmpty()) {
            figures.add(word(part, "samples") + " samples in " + word(part, "took_seconds") + " s");
        }
        if (!word(part, "stretch").isEmpty()) {
            figures.add("read every " + word(part, "stretch") + " periods, since readings are dear");
        }
        if (!word(part, "skipped_ticks").equals("0")) {
            figures.add(word(part, "skipped_ticks") + " ticks skipped");
        }
        return String.join(", ", figures);
    }

    private static Line line(String name, Map<String, Object> of, String figures) {
        Map<String, Object> failing = object(of.getOrDefault("failing", Map.of()));
        return new Line(
                name, word(of, "last"), figures, !failing.isEmpty(), word(failing, "since"), word(failing, "message"));
    }

    private static String word(Map<String, Object> map, String key) {
        return String.valueOf(map.getOrDefault(key, ""));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

    private static List<?> list(Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    private static Object value(JsonParser parser, JsonToken token) throws IOException {
        if (token == JsonToken.START_OBJECT) {
            Map<String, Object> map = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String key = parser.currentName();
                map.put(key, value(parser, parser.nextToken()));
            }
            return map;
        } else if (token == JsonToken.START_ARRAY) {
            List<Object> list = new ArrayList<>();
            for (JsonToken item = parser.nextToken(); item != JsonToken.END_ARRAY; item = parser.nextToken()) {
                list.add(value(parser, item));
            }
            return list;
        }
        return parser.getText();
    }
}
