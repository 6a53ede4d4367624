package io.tidegauge.agent.command;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.tidegauge.agent.publish.LineReceiver;
import io.tidegauge.api.Lines;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What moved most between two readings: gauges by how far they went from what they were, totals by how much faster they grow than
 * on average since their source began to count.
 */
final class Differences implements LineReceiver {

    private static final JsonFactory JSON = new JsonFactory();
    private static final int MOST = 20;

    private final Map<String, Double> first = new LinkedHashMap<>();
    private final Map<String, Double> second = new LinkedHashMap<>();
    private final Set<String> totals = new HashSet<>();
    private boolean again;

    private record Moved(String path, double before, double after) {
        double share() {
            return Math.abs(after - before) / Math.max(Math.abs(before), Math.abs(after));
        }

        String line() {
            double change = after - before;
            String share = before == 0 ? "" : String.format(Locale.ROOT, "%+.1f %%", 100 * change / Math.abs(before));
            return String.format(
                    Locale.ROOT,
                    "%-56s %18s %18s %18s %12s",
                    path,
                    plain(before),
                    plain(after),
                    (change > 0 ? "+" : "") + plain(change),
                    share);
        }

        private static String plain(double value) {
            return value % 1 == 0
                    ? String.format(Locale.ROOT, "%.0f", value)
                    : String.format(Locale.ROOT, "%.3f", value);
        }
    }

    /** Reads everything twice, so far apart; how the second time went. */
    List<Passes.Ended> between(Passes passes, Duration apart) throws InterruptedException {
        passes.run(Duration.ZERO);
        synchronized (this) {
            again = true;
        }
        Thread.sleep(apart.toMillis());
        return passes.run(Duration.ZERO);
    }

    /** Takes console's JSON lines. */
    @Override
    public synchronized void offer(Lines lines) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(lines.length());
            lines.writeTo(bytes);
            try (JsonParser parser = JSON.createParser(bytes.toByteArray())) {
                while (parser.nextToken() == JsonToken.START_OBJECT) {
                    take(parser);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(JsonParser parser) throws IOException {
        String path = "";
        double value = Double.NaN;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            parser.nextToken();
            if (key.equals("path")) {
                path = parser.getText();
            } else if (key.equals("value")) {
                value = parser.getDoubleValue();
            } else if (key.equals("kind") && parser.getText().equals("counter")) {
                totals.add(path);
            } else {
                parser.skipChildren();
            }
        }
        (again ? second : first).put(path, value);
    }

    synchronized void print(PrintStream out) {
        List<Moved> moved = new ArrayList<>();
        second.forEach((path, after) -> {
            Double before = first.get(path);
            if (before != null && !before.equals(after) && Double.isFinite(after - before)) {
                moved.add(new Moved(path, before, after));
            }
        });
        table("TOTAL", moved.stream().filter(one -> totals.contains(one.path())).toList(), out);
        table(
                "GAUGE",
                moved.stream().filter(one -> !totals.contains(one.path())).toList(),
                out);
        out.println(moved.size() + " of " + second.size() + " moved");
    }

    private static void table(String heading, List<Moved> moved, PrintStream out) {
        out.println(String.format(
                Locale.ROOT, "%-56s %18s %18s %18s %12s", heading, "BEFORE", "AFTER", "CHANGE", "OF BEFORE"));
        moved.stream()
                .sorted(Comparator.comparingDouble(Moved::share)
                        .reversed()
                        .thenComparing(one -> -Math.abs(one.after() - one.before())))
                .limit(MOST)
                .forEach(one -> out.println(one.line()));
        if (moved.size() > MOST) {
            out.println("  and " + (moved.size() - MOST) + " more");
        }
        out.println();
    }
}
