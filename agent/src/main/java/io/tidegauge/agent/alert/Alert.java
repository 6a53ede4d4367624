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

/** One alert over all series that it matches; the worst of them is its state. */
final class Alert {

    private static final Logger LOG = System.getLogger(Alert.class.getName());
    private static final int SHOWN = 5;
    private static final int PERIODS = 3;
    private static final int MOST_SERIES = 10_000;

    private final AlertSettings settings;
    private final Glob glob;
    private final Map<String, Duration> expected;
    private final Map<String, AlertSeries> series = new ConcurrentHashMap<>();
    private final Map<String, String> sources = new ConcurrentHashMap<>();
    private final Instant began;
    private AlertLevel level = AlertLevel.OK;
    private boolean told;

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
        sources.put(label, id);
        return series.computeIfAbsent(label, made -> new AlertSeries(settings));
    }

    boolean isFull() {
        return series.size() >= MOST_SERIES;
    }

    /** What must outlive the process. */
    synchronized Alerts.Kept kept() {
        List<Alerts.KeptSeries> kept = new ArrayList<>();
        series.forEach(
                (label, one) -> kept.add(new Alerts.KeptSeries(sources.getOrDefault(label, ""), label, one.kept())));
        return new Alerts.Kept(name(), level, kept);
    }

    /** Looks at what came and what did not; a change is logged once. */
    synchronized Standing stand(Instant now) {
        series.entrySet().removeIf(one -> isGone(one.getKey(), one.getValue(), now));
        List<String> silent = expected.keySet().stream()
                .filter(id -> isSilent(id, now))
                .sorted()
                .toList();
        boolean nothingAtAll = expected.isEmpty() && series.isEmpty();
        AlertLevel absent = switch (settings.absent()) {
            case OK -> AlertLevel.OK;
            case CRITICAL -> AlertLevel.CRITICAL;
            case UNKNOWN -> AlertLevel.UNKNOWN;
        };
        Stream<AlertLevel> ofSeries = series.values().stream().map(AlertSeries::level);
        Stream<AlertLevel> ofSilence = silent.isEmpty() && !nothingAtAll ? Stream.of() : Stream.of(absent);
        AlertLevel stands = AlertLevel.worst(Stream.concat(ofSeries, ofSilence));
        String text = text(silent, nothingAtAll);
        if (stands != level || (!told && stands != AlertLevel.OK)) {
            Level loud = stands == AlertLevel.OK ? Level.INFO : Level.WARNING;
            LOG.log(loud, "alert {0}: {1}: {2}", name(), stands, text);
        }
        told = true;
        level = stands;
        return new Standing(name(), stands, text, figures());
    }

    /** So that a restart logs nothing that was logged before. */
    synchronized void restore(AlertLevel before) {
        level = before;
        told = true;
    }

    private boolean isGone(String label, AlertSeries one, Instant now) {
        Duration period = expected.getOrDefault(sources.getOrDefault(label, ""), Duration.ofSeconds(10));
        Instant last = one.seen().equals(Instant.MIN) ? began : one.seen();
        boolean gone = last.plus(period.multipliedBy(PERIODS)).isBefore(now);
        if (gone) {
            sources.remove(label);
        }
        return gone;
    }

    /** Whether nothing of it came from an entry that should give it, and that for long enough. */
    private boolean isSilent(String id, Instant now) {
        return !sources.containsValue(id)
                && began.plus(expected.get(id).multipliedBy(PERIODS)).isBefore(now);
    }

    private String text(List<String> silent, boolean nothingAtAll) {
        StringBuilder text = new StringBuilder();
        worstFirst()
                .limit(1)
                .filter(one -> !Double.isNaN(one.getValue().value()))
                .forEach(one -> text.append(one.getKey())
                        .append(" is ")
                        .append(told(one.getKey(), one.getValue().value()))
                        .append(beyond(one.getValue())));
        if (nothingAtAll) {
            text.append("no entry of the configuration gives ").append(settings.metric());
        } else if (!silent.isEmpty()) {
            text.append(text.length() == 0 ? "" : "; ").append("no data from ").append(String.join(", ", silent));
            text.append(settings.absent() == AlertSettings.Absent.OK ? ", which is fine" : "");
        } else if (text.length() == 0) {
            text.append("nothing to say");
        }
        if (!settings.message().isEmpty()) {
            text.append(" (").append(settings.message()).append(')');
        }
        return Messages.oneLine(text.toString()).replace('|', '/');
    }

    private String beyond(AlertSeries one) {
        return switch (one.level()) {
            case CRITICAL -> ", critical " + settings.crit().text();
            case WARNING -> ", warning " + settings.warn().text();
            default -> "";
        };
    }

    private Stream<Map.Entry<String, AlertSeries>> worstFirst() {
        boolean low = (settings.crit().isSaid() ? settings.crit() : settings.warn())
                .range()
                .endsWith(":");
        Comparator<Map.Entry<String, AlertSeries>> byLevel = Comparator.comparing(
                one -> one.getValue().level(), (a, b) -> a.isWorseThan(b) ? -1 : b.isWorseThan(a) ? 1 : 0);
        Comparator<Map.Entry<String, AlertSeries>> byValue =
                Comparator.comparingDouble(one -> one.getValue().value());
        return series.entrySet().stream().sorted(byLevel.thenComparing(low ? byValue : byValue.reversed()));
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
    private String figures() {
        return worstFirst()
                .limit(SHOWN)
                .filter(one -> !Double.isNaN(one.getValue().value()))
                .map(one -> "'" + one.getKey() + "'="
                        + Threshold.plain(one.getValue().value()) + unit(one.getKey()) + ";"
                        + settings.warn().range() + ";" + settings.crit().range())
                .collect(Collectors.joining(" "));
    }

    private static String unit(String label) {
        return label.endsWith("_seconds") ? "s" : label.endsWith("_bytes") ? "B" : "";
    }
}
