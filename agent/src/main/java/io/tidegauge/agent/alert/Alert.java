package io.tidegauge.agent.alert;

import io.tidegauge.agent.config.AlertSettings;
import io.tidegauge.agent.config.Glob;
import io.tidegauge.agent.config.Threshold;
import io.tidegauge.agent.log.Messages;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One alert over all series that it matches; the worst of them is its state. A series that is silent for three periods says
 * nothing any more; comes it back within five minutes, it goes on from where it was.
 */
final class Alert {

    private static final Logger LOG = System.getLogger(Alert.class.getName());
    private static final int SHOWN = 5;
    private static final int PERIODS = 3;
    private static final int MOST_SERIES = 10_000;
    private static final Duration USUAL_PERIOD = Duration.ofSeconds(10);

    private final AlertSettings settings;
    private final Glob glob;
    private final Map<String, Duration> expected;
    private final Map<String, Entry> series = new ConcurrentHashMap<>();
    private Instant began;
    private AlertLevel level = AlertLevel.OK;
    private boolean full;

    /** A series of an entry. */
    private record Entry(String id, AlertSeries series) {}

    /** A series as it was at one moment. */
    private record Seen(String label, String id, AlertLevel level, double value) {}

    /**
     * Over what an entry is expected to give.
     *
     * @param expected by the ids of the entries that may offer it: the period of the part that does
     * @param began when the agent began to look
     */
    Alert(AlertSettings settings, Map<String, Duration> expected, Instant began) {
        this.settings = settings;
        this.glob = settings.glob();
        this.expected = expected;
        this.began = began;
    }

    String name() {
        return settings.name();
    }

    boolean matches(String id, String typeAndName) {
        return (settings.id().isEmpty() || settings.id().equals(id)) && glob.matches(typeAndName);
    }

    /** The series of that name, the same at each call. */
    AlertSeries series(String id, String label) {
        return series.computeIfAbsent(label, made -> new Entry(id, new AlertSeries(settings)))
                .series();
    }

    /** Whether one more series would be too many, which is said once. */
    boolean isFull() {
        boolean now = series.size() >= MOST_SERIES;
        if (now && !full) {
            LOG.log(Level.WARNING, "alert {0}: more than {1} series; others are not looked at", name(), MOST_SERIES);
        }
        full = now;
        return now;
    }

    /** What must outlive the process, or a reload. */
    synchronized Alerts.Kept kept() {
        List<Alerts.KeptSeries> kept = new ArrayList<>();
        series.forEach((label, one) ->
                kept.add(new Alerts.KeptSeries(one.id(), label, one.series().kept())));
        return new Alerts.Kept(name(), level, began, kept);
    }

    /** So that nothing is logged again that was logged before, and nobody is thought to be well who is only silent. */
    synchronized void restore(AlertLevel before, Instant since) {
        level = before;
        began = since.isBefore(began) ? since : began;
    }

    /** Looks at what came and what did not; a change is logged once. */
    synchronized Standing stand(Instant now) {
        List<Seen> live = live(now);
        List<String> silent = expected.keySet().stream()
                .filter(id -> live.stream().noneMatch(one -> one.id().equals(id)))
                .filter(id -> lastSeen(id).plus(patience(id)).isBefore(now))
                .sorted()
                .toList();
        boolean nobody = expected.isEmpty() && live.isEmpty();
        boolean waiting = live.isEmpty() && silent.isEmpty() && !nobody;
        Stream<AlertLevel> ofSilence = silent.isEmpty() && !nobody ? Stream.of() : Stream.of(ofNoData());
        AlertLevel stands = waiting
                ? level // until three periods are over nobody knows better
                : AlertLevel.worst(Stream.concat(live.stream().map(Seen::level), ofSilence));
        String text = text(live, silent, nobody, stands != AlertLevel.OK);
        if (stands != level) {
            Level loud = stands == AlertLevel.OK ? Level.INFO : Level.WARNING;
            LOG.log(loud, "alert {0}: {1}: {2}", name(), stands, text);
        }
        level = stands;
        return new Standing(name(), stands, text, figures(live));
    }

    private AlertLevel ofNoData() {
        return switch (settings.absent()) {
            case OK -> AlertLevel.OK;
            case CRITICAL -> AlertLevel.CRITICAL;
            case UNKNOWN -> AlertLevel.UNKNOWN;
        };
    }

    /** What speaks now, the worst first; forgets what has been silent for long. One look at each: they change meanwhile. */
    private List<Seen> live(Instant now) {
        List<Seen> live = new ArrayList<>();
        series.entrySet().removeIf(one -> {
            Instant ends =
                    one.getValue().series().seen().plus(patience(one.getValue().id()));
            if (ends.isBefore(now)) {
                return ends.plus(AlertMemory.LONGEST_GAP).isBefore(now);
            }
            live.add(one.getValue().series().at(one.getKey(), one.getValue().id(), Seen::new));
            return false;
        });
        live.removeIf(one -> Double.isNaN(one.value())); // kept by an earlier process, not seen yet
        live.sort(worstFirst());
        return live;
    }

    private Duration patience(String id) {
        return expected.getOrDefault(id, USUAL_PERIOD).multipliedBy(PERIODS);
    }

    private Instant lastSeen(String id) {
        return series.values().stream()
                .filter(one -> one.id().equals(id))
                .map(one -> one.series().seen())
                .filter(seen -> seen.isAfter(began))
                .max(Comparator.naturalOrder())
                .orElse(began);
    }

    private Comparator<Seen> worstFirst() {
        Threshold threshold = settings.crit().isSaid() ? settings.crit() : settings.warn();
        Comparator<Seen> byLevel = (one, other) ->
                one.level().isWorseThan(other.level()) ? -1 : other.level().isWorseThan(one.level()) ? 1 : 0;
        Comparator<Seen> byValue = Comparator.comparingDouble(Seen::value);
        return byLevel.thenComparing(threshold.range().endsWith(":") ? byValue : byValue.reversed());
    }

    private String text(List<Seen> live, List<String> silent, boolean nobody, boolean withMessage) {
        StringBuilder text = new StringBuilder();
        if (!live.isEmpty()) {
            Seen worst = live.get(0);
            text.append(worst.label())
                    .append(" is ")
                    .append(told(worst.label(), worst.value()))
                    .append(beyond(worst.level()));
        }
        if (nobody) {
            text.append("no entry of the configuration gives ").append(settings.metric());
        } else if (!silent.isEmpty()) {
            text.append(text.length() == 0 ? "" : "; ").append("no data from ").append(String.join(", ", silent));
            text.append(settings.absent() == AlertSettings.Absent.OK ? ", which is fine" : "");
        } else if (text.length() == 0) {
            text.append("no data yet");
        }
        if (withMessage && !settings.message().isEmpty()) {
            text.append(" (").append(settings.message()).append(')');
        }
        return Messages.oneLine(text.toString()).replace('|', '/');
    }

    private String beyond(AlertLevel of) {
        return switch (of) {
            case CRITICAL -> ", critical " + settings.crit().text();
            case WARNING -> ", warning " + settings.warn().text();
            default -> "";
        };
    }

    /** For a person, by the unit that the name ends in. */
    private static String told(String label, double value) {
        if (label.endsWith("_seconds")) {
            long seconds = Math.round(value);
            return seconds < 120
                    ? String.format(Locale.ROOT, "%.1f s", value)
                    : String.format(Locale.ROOT, "%dh%02dm", seconds / 3600, seconds % 3600 / 60);
        }
        return Threshold.plain(value);
    }

    /** The five worst, as the Nagios plugin conventions have them: {@code label=value[unit];warn;crit}. */
    private String figures(List<Seen> live) {
        return live.stream()
                .limit(SHOWN)
                .map(one -> "'" + one.label() + "'=" + Threshold.plain(one.value()) + unit(one.label()) + ";"
                        + settings.warn().range() + ";" + settings.crit().range())
                .collect(Collectors.joining(" "));
    }

    private static String unit(String label) {
        return label.endsWith("_seconds") ? "s" : label.endsWith("_bytes") ? "B" : "";
    }
}
