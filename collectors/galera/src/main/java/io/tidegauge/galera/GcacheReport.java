package io.tidegauge.galera;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.tidegauge.galera.ring.RingContents;
import io.tidegauge.galera.ring.RingContents.Kind;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What is to be said of one gcache.
 *
 * @param of a server's entry, or a file
 * @param live what the server says
 * @param contents what lies in the ring, where it could be read
 */
record GcacheReport(String of, Optional<Live> live, Optional<RingContents> contents) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneId.systemDefault());
    private static final int TABLES = 10;

    /** A minimal row image has the key of the row before; by measurement on real rows. */
    private static final double LEFT_OF_BEFORE_IMAGES = 0.05;

    /** What a server says of its gcache. */
    record Live(Reading reading, ProviderOptions options, Durability durability) {
        long last() {
            return reading.committed().orElse(0);
        }

        long first() {
            return reading.cachedDownto().orElse(last() + 1);
        }
    }

    /** A change that needs no restart, and by how much less would be written. */
    private record Remedy(String change, double share) {}

    private List<Remedy> remedies() {
        List<Remedy> remedies = new ArrayList<>();
        contents.ifPresent(ring -> {
            double all = Math.max(1, ring.looked());
            remedies.add(new Remedy(
                    "binlog_row_image=MINIMAL",
                    ring.byKind().getOrDefault(Kind.BEFORE_IMAGES, 0L) * (1 - LEFT_OF_BEFORE_IMAGES) / all));
            remedies.add(
                    new Remedy("binlog_annotate_row_events=OFF", ring.byKind().getOrDefault(Kind.SQL_TEXT, 0L) / all));
            remedies.removeIf(remedy -> remedy.share() < 0.005);
        });
        return remedies;
    }

    /** Bytes a second: the forecast's, else what the ring took in its span. */
    private double rate() {
        return live.map(one -> one.durability().bytesPerSecond())
                .orElseGet(() -> contents.map(ring -> {
                            double seconds = span(ring).map(Duration::toSeconds).orElse(0L);
                            return seconds > 0 ? ring.length() / seconds : 0;
                        })
                        .orElse(0.0));
    }

    private static Optional<Duration> span(RingContents ring) {
        return ring.firstSeconds().isPresent() && ring.lastSeconds().isPresent()
                ? Optional.of(Duration.ofSeconds(
                        ring.lastSeconds().getAsLong() - ring.firstSeconds().getAsLong()))
                : Optional.empty();
    }

    /** {@code gcache.size} for a durability. */
    private double sizeFor(Duration wished) {
        return rate() * wished.toSeconds();
    }

    void text(PrintStream out, Duration wished) {
        out.println(of);
        live.ifPresent(one -> {
            Durability durability = one.durability();
            line(out, "write-sets", "%d to %d, %,d of them", one.first(), one.last(), one.last() - one.first() + 1);
            boolean bound = durability.source() == TimeSource.NONE;
            line(out, "age", "%s%s", bound ? "at least " : "", time(durability.ageSeconds()));
            line(out, "span", "%s%s", bound ? "at least " : "", time(durability.spanSeconds()));
            line(
                    out,
                    "durability",
                    "%s at %s/s; the ring is %s",
                    time(durability.durationSeconds()),
                    Bytes.text(durability.bytesPerSecond()),
                    durability.evicting() ? "full, old write-sets go" : "not full yet");
            line(out, "holds", "%s of %s", Bytes.text(durability.heldBytes()), Bytes.text((double)
                    one.options().size()));
        });
        live.filter(one -> !one.options().keepsPages())
                .ifPresent(one -> line(
                        out,
                        "large",
                        "a transaction above %s throws all of this away; without restart: SET GLOBAL"
                                + " wsrep_provider_options = 'gcache.keep_pages_size=…', above the largest transaction and"
                                + " above %s",
                        Bytes.text(one.options().size() / 2.0),
                        Bytes.text((double) one.options().pageSize())));
        contents.ifPresentOrElse(
                ring -> ring(out, ring),
                () -> line(
                        out,
                        "ring",
                        "galera.cache is not read: it is" + " elsewhere, or this user may not (group mysql may)"));
        remedies()
                .forEach(remedy -> line(
                        out,
                        "without restart",
                        "%s: about %.0f %% less written, %.2f times as long",
                        remedy.change(),
                        100 * remedy.share(),
                        1 / (1 - Math.min(0.99, remedy.share()))));
        if (rate() > 0) {
            line(
                    out,
                    "for " + time((double) wished.toSeconds()),
                    "gcache.size of %s at this rate (needs a restart)",
                    Bytes.text(sizeFor(wished)));
        } else {
            line(out, "for " + time((double) wished.toSeconds()), "cannot be told: nothing is written");
        }
    }

    private static void ring(PrintStream out, RingContents ring) {
        line(out, "first", "%d, %s", ring.firstSeqno(), at(ring.firstSeconds()));
        line(out, "last", "%d, %s", ring.lastSeqno(), at(ring.lastSeconds()));
        span(ring)
                .ifPresent(
                        span -> line(out, "ring's span", "%s, %s", time((double) span.toSeconds()), Bytes.text((double)
                                ring.length())));
        line(out, "looked at", "%s in %,d write-sets", Bytes.text((double) ring.looked()), ring.writeSets());
        double all = Math.max(1, ring.looked());
        ring.byKind()
                .forEach((kind, some) -> line(
                        out,
                        "  " + kind.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        "%5.1f %%",
                        100 * some / all));
        ring.byTable().stream()
                .limit(TABLES)
                .forEach(table ->
                        line(out, "  table", "%5.1f %%  %s", 100 * table.getValue() / all, printable(table.getKey())));
        ring.biggest()
                .forEach(large -> line(
                        out,
                        "  large",
                        "%s  seqno %d  %s",
                        Bytes.text((double) large.bytes()),
                        large.seqno(),
                        printable(large.table())));
    }

    private static void line(PrintStream out, String label, String format, Object... values) {
        out.println(String.format(Locale.ROOT, "  %-17s", label) + String.format(Locale.ROOT, format, values));
    }

    /** A table's name is a stranger's. */
    private static String printable(String name) {
        StringBuilder safe = new StringBuilder();
        name.codePoints().forEach(c -> safe.appendCodePoint(Character.isISOControl(c) ? '?' : c));
        return safe.toString();
    }

    private static String at(OptionalLong seconds) {
        return seconds.isPresent()
                ? TIME.format(Instant.ofEpochSecond(seconds.getAsLong()))
                : "at a time that it does not tell";
    }

    /** {@code 1 h 12 min}. */
    static String time(double seconds) {
        long whole = Math.round(seconds);
        if (whole < 120) {
            return String.format(Locale.ROOT, "%.1f s", seconds);
        } else if (whole < 2 * 3600) {
            return whole / 60 + " min";
        } else if (whole < 3 * 86400) {
            return whole / 3600 + " h " + whole % 3600 / 60 + " min";
        }
        return whole / 86400 + " d";
    }

    void json(PrintStream out, Duration wished) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.writeStartObject();
            json.writeStringField("of", of);
            if (live.isPresent()) {
                live(json, live.get());
            }
            if (contents.isPresent()) {
                ring(json, contents.get());
            }
            json.writeArrayFieldStart("remedies");
            for (Remedy remedy : remedies()) {
                json.writeStartObject();
                json.writeStringField("change", remedy.change());
                json.writeNumberField("less_written_ratio", remedy.share());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeNumberField("wished_seconds", wished.toSeconds());
            if (rate() > 0) {
                json.writeNumberField("needed_size_bytes", (long) sizeFor(wished));
            }
            json.writeEndObject();
        }
        out.println();
    }

    private static void live(JsonGenerator json, Live one) throws IOException {
        Durability durability = one.durability();
        json.writeObjectFieldStart("live");
        json.writeNumberField("cached_downto", one.first());
        json.writeNumberField("last_committed", one.last());
        json.writeNumberField("age_seconds", durability.ageSeconds());
        json.writeNumberField("span_seconds", durability.spanSeconds());
        json.writeNumberField("time_source", durability.source().number());
        json.writeNumberField("durability_seconds", durability.durationSeconds());
        json.writeBooleanField("evicting", durability.evicting());
        json.writeNumberField("held_bytes", (long) durability.heldBytes());
        json.writeNumberField("size_bytes", one.options().size());
        json.writeNumberField("write_bytes_per_second", durability.bytesPerSecond());
        json.writeEndObject();
    }

    private static void ring(JsonGenerator json, RingContents ring) throws IOException {
        json.writeObjectFieldStart("ring");
        json.writeNumberField("first_seqno", ring.firstSeqno());
        json.writeNumberField("last_seqno", ring.lastSeqno());
        if (ring.firstSeconds().isPresent()) {
            json.writeNumberField("first_time", ring.firstSeconds().getAsLong());
        }
        if (ring.lastSeconds().isPresent()) {
            json.writeNumberField("last_time", ring.lastSeconds().getAsLong());
        }
        json.writeNumberField("bytes", ring.length());
        json.writeNumberField("looked_at_bytes", ring.looked());
        json.writeNumberField("looked_at_write_sets", ring.writeSets());
        json.writeObjectFieldStart("by_kind_bytes");
        for (Map.Entry<Kind, Long> kind : ring.byKind().entrySet()) {
            json.writeNumberField(kind.getKey().name().toLowerCase(Locale.ROOT), kind.getValue());
        }
        json.writeEndObject();
        json.writeObjectFieldStart("by_table_bytes");
        for (Map.Entry<String, Long> table : ring.byTable()) {
            json.writeNumberField(table.getKey(), table.getValue());
        }
        json.writeEndObject();
        json.writeArrayFieldStart("biggest");
        for (RingContents.Large large : ring.biggest()) {
            json.writeStartObject();
            json.writeNumberField("seqno", large.seqno());
            json.writeNumberField("bytes", large.bytes());
            json.writeStringField("table", large.table());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
