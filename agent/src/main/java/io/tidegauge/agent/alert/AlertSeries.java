package io.tidegauge.agent.alert;

import io.tidegauge.agent.config.AlertSettings;
import io.tidegauge.agent.pipeline.Watchers;
import java.time.Instant;

/**
 * One series that an alert looks at: what it is now, and since when it has been beyond each threshold. It rises when it was
 * beyond at each reading for as long as {@code for:} says, and falls when it is a margin on the good side.
 */
final class AlertSeries implements Watchers.Watcher {

    private final AlertSettings settings;
    private AlertLevel level = AlertLevel.OK;
    private Instant warnSince = Instant.MAX;
    private Instant critSince = Instant.MAX;
    private Instant seen = Instant.EPOCH;
    private double value = Double.NaN;

    AlertSeries(AlertSettings settings) {
        this.settings = settings;
    }

    /** What must outlive the process. */
    record Kept(AlertLevel level, Instant warnSince, Instant critSince, Instant seen) {}

    synchronized Kept kept() {
        return new Kept(level, warnSince, critSince, seen);
    }

    synchronized void restore(Kept kept) {
        level = kept.level();
        warnSince = kept.warnSince();
        critSince = kept.critSince();
        seen = kept.seen();
    }

    @Override
    public synchronized void see(double seenValue, Instant at) {
        value = seenValue;
        seen = at;
        boolean crit = settings.crit().isMet(value);
        boolean warn = crit || settings.warn().isMet(value);
        critSince = crit ? earlier(critSince, at) : Instant.MAX;
        warnSince = warn ? earlier(warnSince, at) : Instant.MAX;
        AlertLevel risen = held(critSince, at)
                ? AlertLevel.CRITICAL
                : held(warnSince, at) && settings.warn().isSaid() ? AlertLevel.WARNING : AlertLevel.OK;
        double margin = settings.recover().ratio();
        boolean stillCrit = level == AlertLevel.CRITICAL && settings.crit().isMetWithin(value, margin);
        boolean stillWarn = level != AlertLevel.OK && settings.warn().isMetWithin(value, margin);
        AlertLevel kept = stillCrit ? AlertLevel.CRITICAL : stillWarn ? AlertLevel.WARNING : AlertLevel.OK;
        level = risen.isWorseThan(kept) ? risen : kept;
    }

    /** A clock that was set back is no reason to wait anew. */
    private static Instant earlier(Instant since, Instant at) {
        return since.isBefore(at) ? since : at;
    }

    private boolean held(Instant since, Instant at) {
        return !since.equals(Instant.MAX) && !since.plus(settings.for_()).isAfter(at);
    }

    /** Makes something of what it is at this moment. */
    interface Look<T> {
        T of(String label, String id, AlertLevel level, double value);
    }

    synchronized <T> T at(String label, String id, Look<T> look) {
        return look.of(label, id, level, value);
    }

    /** When it last came. */
    synchronized Instant seen() {
        return seen;
    }
}
