package io.tidegauge.agent.alert;

import io.tidegauge.agent.config.AgentConfig.AlertEntry;
import io.tidegauge.agent.pipeline.Source;
import io.tidegauge.agent.pipeline.Watchers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** All alerts of one configuration. They see samples on the collectors' threads; whoever asks how they stand may be any thread. */
public final class Alerts implements Watchers {

    private final List<Alert> alerts;

    private Alerts(List<Alert> alerts) {
        this.alerts = alerts;
    }

    /** Tells of a series whose part is read at which period; by the entry's id. */
    public interface Offers {
        /** The periods of the parts that may give what an alert is about, by the ids of the entries. */
        Map<String, Duration> of(AlertEntry alert);
    }

    /**
     * Alerts of these entries, of which none has seen anything yet.
     *
     * @param now when the agent begins to look
     */
    public static Alerts of(List<AlertEntry> entries, Offers offers, Instant now) {
        List<Alert> alerts = new ArrayList<>();
        entries.forEach(entry -> alerts.add(new Alert(entry.settings(), offers.of(entry), now)));
        return new Alerts(List.copyOf(alerts));
    }

    public boolean isEmpty() {
        return alerts.isEmpty();
    }

    public List<String> names() {
        return alerts.stream().map(Alert::name).toList();
    }

    @Override
    public List<Watcher> of(Source source, String name) {
        String typeAndName = source.type() + "." + name;
        String label = source.id().equals(source.type()) ? typeAndName : source.id() + ":" + typeAndName;
        List<Watcher> watchers = new ArrayList<>();
        for (Alert alert : alerts) {
            if (alert.matches(source.id(), typeAndName) && !alert.isFull()) {
                watchers.add((value, at) -> alert.series(source.id(), label).see(value, at));
            }
        }
        return List.copyOf(watchers);
    }

    /** How each stands. */
    public List<Standing> stand(Instant now) {
        return alerts.stream().map(alert -> alert.stand(now)).toList();
    }

    /** What of an alert must outlive the process. */
    record Kept(String name, AlertLevel level, Instant began, List<KeptSeries> series) {}

    /** The same of one series: of which entry, under which label. */
    record KeptSeries(String id, String label, AlertSeries.Kept kept) {}

    List<Kept> kept() {
        return alerts.stream().map(Alert::kept).toList();
    }

    void restore(List<Kept> all) {
        for (Kept kept : all) {
            restore(kept.name(), kept.level(), kept.began());
            kept.series().forEach(one -> restore(kept.name(), one));
        }
    }

    void restore(String name, AlertLevel level, Instant began) {
        alerts.stream().filter(alert -> alert.name().equals(name)).forEach(alert -> alert.restore(level, began));
    }

    void restore(String name, KeptSeries one) {
        String typeAndName = one.label().substring(one.label().indexOf(':') + 1);
        alerts.stream()
                .filter(alert -> alert.name().equals(name) && alert.matches(one.id(), typeAndName))
                .forEach(alert -> alert.series(one.id(), one.label()).restore(one.kept()));
    }
}
