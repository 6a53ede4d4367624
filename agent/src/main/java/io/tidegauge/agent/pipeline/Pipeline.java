package io.tidegauge.agent.pipeline;

import io.tidegauge.agent.publish.RunningPublisher.Addressed;
import io.tidegauge.agent.self.Figures;
import io.tidegauge.api.Sample;
import io.tidegauge.api.Tags;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What happens to one collector's samples: select and kind, derive, rename, address, publish. For the collector's
 * thread, but for what says otherwise.
 */
public final class Pipeline {

    private static final int PATIENCE = 10;

    private final Source source;
    private final SeriesTable series;
    private final Derive derive;
    private volatile Watchers watchers = Watchers.NONE;
    private int incomplete;
    private boolean left;

    public Pipeline(Source source, List<Route> routes, Figures figures) {
        this.source = source;
        this.series = new SeriesTable(source, routes, figures);
        this.derive = new Derive();
    }

    /** Sends everything by other routes from now on; totals go on. From any thread. */
    public synchronized void route(List<Route> others) {
        series.route(others);
    }

    /** Shows what passes by to others from now on. From any thread. */
    public void watch(Watchers others) {
        watchers = others;
    }

    /** Sends nothing any more, and gives the paths back. From any thread. */
    public synchronized void leave() {
        series.route(List.of());
        left = true;
    }

    /** Sends what of a batch is to be sent; returns how many samples that were. */
    public synchronized int accept(Batch batch) {
        if (left) { // a reading that nobody waited for any more
            return 0;
        }
        if (batch.restarted().contains(Tags.NONE)) {
            derive.restarted();
        }
        List<List<Addressed>> addressed = new ArrayList<>();
        series.routes()
                .forEach(route -> addressed.add(new ArrayList<>(batch.readings().size())));
        int sent = 0;
        for (Batch.Reading reading : batch.readings()) {
            Optional<Series> found = series.of(batch.part(), reading);
            if (found.isPresent() && send(batch, reading, found.get(), addressed)) {
                sent++;
            }
        }
        if (batch.complete() || isTenthIncomplete(batch)) {
            series.endRound(batch.part());
            derive.endRound(batch.part());
        }
        for (int i = 0; i < addressed.size(); i++) {
            series.routes().get(i).publisher().publish(addressed.get(i));
        }
        return sent;
    }

    /** A part of which something always fails must forget too, if more slowly; one that gave nothing forgets nothing. */
    private boolean isTenthIncomplete(Batch batch) {
        return batch.someCame() && ++incomplete % PATIENCE == 0;
    }

    private boolean send(Batch batch, Batch.Reading reading, Series one, List<List<Addressed>> addressed) {
        Optional<Sample> sample = derive.sample(source.type(), batch, reading, one);
        if (sample.isPresent()) {
            show(sample.get(), one);
        }
        if (sample.isEmpty() || !one.lives(reading.value() != 0 && reading.kind() == Sample.Kind.COUNTER)) {
            return false;
        }
        for (int i = 0; i < addressed.size(); i++) {
            addressed.get(i).add(new Addressed(one.paths().get(i), sample.get()));
        }
        return true;
    }

    private void show(Sample sample, Series one) {
        for (Watchers.Watcher watcher : one.watchers(watchers, source)) {
            if (sample.kind() != Sample.Kind.COUNTER) {
                watcher.see(sample.value(), sample.at());
            } else if (sample.hasGrowth()) {
                watcher.see(sample.perSecond(), sample.at());
            }
        }
    }
}
