package io.tidegauge.packaging;

import static org.junit.jupiter.api.Assertions.assertFalse;

import io.tidegauge.testing.Await;
import io.tidegauge.testing.GraphiteServer;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A dashboard that we ship: what its targets ask of Graphite. */
record Dashboard(List<String> targets) {

    private static final Path FOLDER = Path.of("../conf/dashboards");
    private static final Path IMAGES = Path.of("../docs/images");
    private static final Duration LONG = Duration.ofMinutes(2);
    private static final Pattern TARGET = Pattern.compile("\"target\": \"([^\"]+)\"");

    static Dashboard of(String file) throws IOException {
        List<String> targets = TARGET.matcher(Files.readString(FOLDER.resolve(file)))
                .results()
                .map(target -> target.group(1))
                .toList();
        assertFalse(targets.isEmpty(), file);
        return new Dashboard(targets);
    }

    /**
     * Waits for a point of each target.
     *
     * @param host what {@code $host} is
     * @param out targets that this server has no data for
     */
    void everyTargetHasData(GraphiteServer graphite, String host, Predicate<String> out) {
        for (String target : targets) {
            if (!out.test(target)) {
                String query = "format=json&from=-3min&target=" + encoded(target.replace("$host", host));
                Await.until(LONG, "data for " + target, () -> has(graphite, query), () -> said(graphite, query));
            }
        }
    }

    private static boolean has(GraphiteServer graphite, String query) {
        return said(graphite, query).matches("(?s).*\\[[-0-9.e]+, \\d+\\].*");
    }

    private static String said(GraphiteServer graphite, String query) {
        return new String(graphite.render(query), StandardCharsets.UTF_8);
    }

    /** Draws some of the targets into {@code docs/images}. */
    static void draw(GraphiteServer graphite, String name, String title, String from, String... targets)
            throws IOException {
        String asked =
                Stream.of(targets).map(target -> "target=" + encoded(target)).collect(Collectors.joining("&"));
        byte[] picture =
                graphite.render(asked + "&format=png&width=860&height=260&fontSize=11&lineWidth=2&bgcolor=white"
                        + "&fgcolor=black&majorGridLineColor=grey&title=" + encoded(title) + "&from=" + from);
        Files.write(Files.createDirectories(IMAGES).resolve(name + ".png"), picture);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
