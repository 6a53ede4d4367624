package io.tidegauge.agent.pipeline;

import com.codahale.metrics.Counter;
import io.tidegauge.agent.config.Glob;
import io.tidegauge.agent.config.MetricRules;
import io.tidegauge.agent.publish.SafeNames;
import io.tidegauge.agent.self.Figures;
import io.tidegauge.api.Tags;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The series of one collector, by part. Rules, renaming and templates are worked out when a series is first seen; a
 * series unread for two rounds of its part is forgotten.
 */
final class SeriesTable {

    private static final Logger LOG = System.getLogger(SeriesTable.class.getName());

    /** The agent's own, of every collector. */
    private static final String UP = "up";

    private final Source source;
    private final Counter capped;
    private final Counter met;
    private final Map<String, Part> parts = new HashMap<>();
    private List<Route> routes;
    private int size;

    private static final class Part {
        private final Map<Series.Key, Series> series = new HashMap<>();
        private long round;
    }

    SeriesTable(Source source, List<Route> routes, Figures figures) {
        this.source = source;
        this.routes = routes;
        Tags tags = Tags.of("collector", source.id());
        this.capped = figures.counter("collector.{collector}.series_capped", tags);
        this.met = figures.counter("collector.{collector}.paths_met", tags);
    }

    /** The series of a reading; empty where the collector has all the series that it may have. */
    Optional<Series> of(String partName, Batch.Reading reading) {
        Part part = parts.computeIfAbsent(partName, name -> new Part());
        Series.Key key = new Series.Key(reading.name(), reading.tags());
        Series series = part.series.get(key);
        if (series != null && series.given() != reading.kind()) {
            forget(part.series.remove(key)); // the collector has learnt what it is
            series = null;
        }
        if (series == null) {
            series = make(partName, reading, key);
            if (counts(series) && size >= source.maxSeries()) {
                release(series);
                cap(reading);
                return Optional.empty();
            }
            part.series.put(key, series);
            size += counts(series) ? 1 : 0;
        }
        series.seenIn(part.round);
        return Optional.of(series);
    }

    /** Everything that {@code part} has now was read: forgets what was not, the second time. */
    void endRound(String partName) {
        Part part = parts.computeIfAbsent(partName, name -> new Part());
        for (Iterator<Series> all = part.series.values().iterator(); all.hasNext(); ) {
            Series series = all.next();
            if (series.lastSeen() < part.round - 1) {
                all.remove();
                forget(series);
            }
        }
        part.round++;
    }

    private void forget(Series series) {
        size -= counts(series) ? 1 : 0;
        release(series);
    }

    /** What is dropped by a rule takes no place; there are at most as many of it as the source has names. */
    private static boolean counts(Series series) {
        return series.as() != MetricRules.As.DROP;
    }

    private Series make(String part, Batch.Reading reading, Series.Key key) {
        String filled = fill(reading.name(), reading.tags());
        boolean agents = reading.name().equals(UP); // `*` means the plugin's names
        Optional<MetricRules.Rule> rule = source.metrics().match(filled).filter(found -> !agents || found.named());
        MetricRules.As as = rule.map(MetricRules.Rule::as)
                .orElse(
                        switch (reading.kind()) {
                            case GAUGE -> MetricRules.As.GAUGE;
                            case COUNTER -> MetricRules.As.DELTA;
                            case TIMER -> MetricRules.As.TIMER;
                        });
        boolean named = rule.map(MetricRules.Rule::named).orElse(false);
        boolean always = source.metrics().all() || named || livesFromTheStart(reading);
        Optional<String> renamed = renamed(filled);
        String sentName = renamed.orElse(filled);
        Tags sentTags = allTags(reading.tags());
        Series series =
                new Series(renamed.orElse(reading.name()), sentName, filled, sentTags, reading.kind(), as, always);
        if (counts(series)) {
            series.address(routes.stream()
                    .map(route -> claim(route, part, series, key))
                    .toList());
        }
        return series;
    }

    List<Route> routes() {
        return routes;
    }

    /** Sends everything by other routes from now on; what has a path on one of them already keeps it. */
    void route(List<Route> others) {
        List<Route> before = routes;
        routes = others;
        parts.forEach((name, part) -> part.series.forEach((key, series) -> {
            if (counts(series)) {
                readdress(before, name, key, series);
            }
        }));
    }

    private void readdress(List<Route> before, String part, Series.Key key, Series series) {
        List<String> old = series.paths();
        for (int i = 0; i < before.size(); i++) {
            if (!routes.contains(before.get(i))) {
                before.get(i).publisher().paths().release(old.get(i));
            }
        }
        List<String> paths = new ArrayList<>();
        for (Route route : routes) {
            int place = before.indexOf(route);
            paths.add(place >= 0 ? old.get(place) : claim(route, part, series, key));
        }
        series.address(paths);
    }

    /** The series' own, and those of the file that it has not. */
    private Tags allTags(Tags own) {
        Tags[] all = {own};
        source.tags().forEach((key, value) -> {
            if (!own.has(key)) {
                all[0] = all[0].with(key, value);
            }
        });
        return all[0];
    }

    private boolean livesFromTheStart(Batch.Reading reading) {
        return switch (reading.kind()) {
            case GAUGE -> source.described().lives(reading.name());
            case COUNTER -> false;
            case TIMER -> true;
        };
    }

    private String claim(Route route, String part, Series series, Series.Key key) {
        String wanted = route.template().path(part, series.pathName());
        String path = route.publisher().paths().claim(wanted, key.name() + key.tags(), key);
        if (!path.equals(wanted)) {
            if (met.getCount() == 0) {
                LOG.log(
                        Level.WARNING,
                        "{0}: two of its series would be {1}; the second is sent as {2} (said once)",
                        source.id(),
                        wanted,
                        path);
            }
            met.inc();
        }
        return path;
    }

    private void release(Series series) {
        for (int i = 0; i < series.paths().size(); i++) {
            routes.get(i).publisher().paths().release(series.paths().get(i));
        }
    }

    private Optional<String> renamed(String filled) {
        for (Map.Entry<String, String> rule : source.rename().entrySet()) {
            Optional<String> renamed = Glob.of(rule.getKey()).rename(filled, rule.getValue());
            if (renamed.isPresent()) {
                return renamed;
            }
        }
        return Optional.empty();
    }

    private void cap(Batch.Reading reading) {
        if (capped.getCount() == 0) {
            LOG.log(
                    Level.WARNING,
                    "{0}: more than {1} series; {2} and others are not sent (raise max_series, or drop some by metrics:)",
                    source.id(),
                    Integer.toString(source.maxSeries()),
                    reading.name());
        }
        capped.inc();
    }

    /** The name with each tag's value, as one safe segment, in the place of its key. */
    static String fill(String name, Tags tags) {
        if (tags.isEmpty()) {
            return name;
        }
        StringBuilder filled = new StringBuilder(name);
        tags.forEach((key, value) -> {
            String place = "{" + key + "}";
            int at = filled.indexOf(place);
            if (at >= 0) {
                filled.replace(at, at + place.length(), SafeNames.segment(value));
            }
        });
        return filled.toString();
    }
}
