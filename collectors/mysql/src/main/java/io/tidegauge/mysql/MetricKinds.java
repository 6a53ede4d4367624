package io.tidegauge.mysql;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which status names are totals and which stand for now: by the plugin's table, exact names before families
 * ({@code status.com_*}). A name that the table does not know is a total once it has only grown over ten readings, and
 * until then, or once it has fallen, a gauge.
 */
final class MetricKinds {

    private static final String TABLE = "/META-INF/tidegauge/mysql.tsv";
    private static final int READINGS = 10;
    private static final int MOST_NAMES = 5000;

    private final Map<String, Boolean> exact;
    private final List<Family> families;

    /** The table's, and those that were found to be of a family. */
    private final Map<String, Boolean> found;

    private final Map<String, Watched> watched = new HashMap<>();

    /** Names with one {@code *}: what stands before and behind it. */
    private record Family(String before, String behind, boolean total) {
        boolean has(String name) {
            return name.length() >= before.length() + behind.length()
                    && name.startsWith(before)
                    && name.endsWith(behind);
        }
    }

    /** A name that the table does not know. */
    private static final class Watched {
        private double last;
        private int readings;
        private boolean grew;
        private boolean fell;

        boolean isTotal(double value) {
            if (readings > 0) {
                grew |= value > last;
                fell |= value < last;
            }
            last = value;
            readings = Math.min(readings + 1, READINGS);
            return grew && !fell && readings == READINGS;
        }
    }

    private MetricKinds(Map<String, Boolean> exact, List<Family> families) {
        this.exact = exact;
        this.found = new HashMap<>(exact);
        this.families = families;
    }

    static MetricKinds ofTable() {
        Map<String, Boolean> exact = new HashMap<>();
        List<Family> families = new ArrayList<>();
        try (InputStream in = MetricKinds.class.getResourceAsStream(TABLE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("\t", 4);
                boolean total = cells[2].equals("counter");
                int star = cells[0].indexOf('*');
                if (star < 0) {
                    exact.put(cells[0], total);
                } else {
                    families.add(new Family(cells[0].substring(0, star), cells[0].substring(star + 1), total));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(TABLE, e);
        }
        return new MetricKinds(exact, families);
    }

    /** Whether the table has the name, or a family of it; of a glob: whether it has just that family. */
    boolean knows(String metric) {
        return exact.containsKey(metric) || families.stream().anyMatch(family -> family.has(metric));
    }

    boolean isTotal(String metric, double value) {
        Boolean known = found.get(metric);
        if (known != null) {
            return known;
        }
        if (found.size() + watched.size() > MOST_NAMES) { // another server answers there, or one that makes up names
            found.clear();
            found.putAll(exact);
            watched.clear();
        }
        for (Family family : families) {
            if (family.has(metric)) {
                found.put(metric, family.total());
                return family.total();
            }
        }
        return watched.computeIfAbsent(metric, name -> new Watched()).isTotal(value);
    }

    /** A restarted server counts from 0: what falls now is no gauge for that. */
    void restarted() {
        watched.clear();
    }
}
