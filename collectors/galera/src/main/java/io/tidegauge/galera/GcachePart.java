package io.tidegauge.galera;

import io.tidegauge.api.SampleSink;
import java.util.List;
import java.util.OptionalDouble;

/** The part {@code gcache}: how long a node may stay away, and who is away. */
final class GcachePart {

    private static final int DAY = 24;
    private static final int WEEK = 7 * DAY;

    private final GaleraSettings settings;
    private final List<Double> windows;
    private final RingClock clock;
    private final CacheFolder folder;

    GcachePart(String id, GaleraSettings settings) {
        this.settings = settings;
        this.windows = settings.windowsInSeconds();
        this.clock = new RingClock(id);
        this.folder = new CacheFolder(id);
    }

    void give(Node node, Reading reading, ProviderOptions options, boolean local, SampleSink out) {
        if (local) {
            folder.give(options.folder(), options.keepPages(), out);
        }
        out.gauge("gcache.size_bytes", (double) options.size());
        out.gauge("gcache.keep_pages_bytes", (double) options.keepPages());
        out.gauge("gcache.recover_enabled", options.recovers() ? 1 : 0);
        if (!node.knows(reading)) {
            out.skipped("gcache.durability_seconds", "no_history"); // before the first view
            return;
        }
        if (local || settings.namesRing()) {
            clock.seed(settings.namesRing() ? settings.file() : options.ring(), node, reading);
        }
        Durability durability = node.durability(reading, options, windows);
        items(node, reading, out);
        written(node, reading, out);
        figures(durability, options, out);
        Memory memory = node.memory();
        worst(memory, reading, out);
        out.gauge("gcache.history_lost", memory.historyLost ? 1 : 0);
        OptionalDouble transfer =
                settings.sstSeconds() > 0 ? OptionalDouble.of(settings.sstSeconds()) : Transfers.last(memory);
        transfer.ifPresent(seconds -> out.gauge("gcache.sst_cover_ratio", durability.durationSeconds() / seconds));
        Absences.give(memory, node.history().last(), durability, out);
    }

    private static void items(Node node, Reading reading, SampleSink out) {
        long committed = node.history().last().seqno();
        long downto = reading.cachedDownto().orElse(committed + 1);
        out.gauge("gcache.last_committed", (double) committed);
        out.gauge("gcache.cached_downto", (double) downto);
        out.gauge("gcache.writesets", (double) (committed - downto + 1));
    }

    private static void written(Node node, Reading reading, SampleSink out) {
        out.counter("gcache.write_bytes", (double) reading.countedBytes());
        out.gauge("gcache.bytes_per_writeset", node.bytesAWriteSet());
    }

    private static void figures(Durability durability, ProviderOptions options, SampleSink out) {
        out.gauge("gcache.age_seconds", durability.ageSeconds());
        out.gauge("gcache.span_seconds", durability.spanSeconds());
        out.gauge("gcache.durability_seconds", durability.durationSeconds());
        out.gauge("gcache.evicting", durability.evicting() ? 1 : 0);
        out.gauge("gcache.held_bytes", durability.heldBytes());
        if (options.size() > 0) {
            out.gauge("gcache.held_ratio", durability.heldBytes() / (double) options.size());
        }
        out.gauge("gcache.time_source", durability.source().number());
        out.gauge("gcache.coverage_seconds", durability.coverageSeconds());
    }

    private static void worst(Memory memory, Reading reading, SampleSink out) {
        Turnover.worst(memory, reading.wallMillis(), DAY)
                .ifPresentOrElse(
                        seconds -> out.gauge("gcache.durability_worst_24h_seconds", seconds),
                        () -> out.skipped("gcache.durability_worst_24h_seconds", "nothing_evicted"));
        Turnover.worst(memory, reading.wallMillis(), WEEK)
                .ifPresentOrElse(
                        seconds -> out.gauge("gcache.durability_worst_7d_seconds", seconds),
                        () -> out.skipped("gcache.durability_worst_7d_seconds", "nothing_evicted"));
    }
}
