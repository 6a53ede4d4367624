package io.tidegauge.agent.control;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.tidegauge.agent.collect.Outcome;
import io.tidegauge.agent.collect.RunningCollector;
import io.tidegauge.agent.collect.RunningPart;
import io.tidegauge.agent.log.FailingState;
import io.tidegauge.agent.publish.Outbox;
import java.io.IOException;
import java.io.Writer;
import java.lang.System.Logger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * {@code status.json}: what the daemon says of itself, for whoever may read files. Values and states only, no secret;
 * written whole and renamed, at most every five seconds.
 */
final class StatusFile {

    static final String NAME = "status.json";

    private static final Logger LOG = System.getLogger(StatusFile.class.getName());
    private static final JsonFactory JSON = new JsonFactory();
    private static final Duration LEAST_AGE = Duration.ofSeconds(5);
    private static final double MILLIS_PER_SECOND = 1000;

    private final Path file;
    private final AgentFacts facts;
    private final List<RunningCollector> collectors;
    private final List<Assembly.Sender> senders;
    private final InstantSource clock;
    private final FailingState state;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile Instant next = Instant.EPOCH;
    private volatile boolean stopped;

    /** What does not change while the daemon runs. */
    record AgentFacts(String version, String config, String host, String archive, Instant started) {}

    StatusFile(
            Path folder,
            AgentFacts facts,
            List<RunningCollector> collectors,
            List<Assembly.Sender> senders,
            InstantSource clock) {
        this.file = folder.resolve(NAME);
        this.facts = facts;
        this.collectors = collectors;
        this.senders = senders;
        this.clock = clock;
        this.state = new FailingState(file.toString(), "writing", LOG, clock);
    }

    /** Writes it, unless it was written less than five seconds ago. */
    void writeIfDue() {
        if (!clock.instant().isBefore(next) && lock.tryLock()) { // a hung disk holds one collector's thread at most
            try {
                writeNow();
            } finally {
                lock.unlock();
            }
        }
    }

    /** Writes it now. A full disk is a state that is logged, not a reason to stop. */
    void write() {
        lock.lock();
        try {
            writeNow();
        } finally {
            lock.unlock();
        }
    }

    private void writeNow() {
        next = clock.instant().plus(LEAST_AGE);
        Path written = file.resolveSibling(NAME + ".new");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (Writer out = Files.newBufferedWriter(written);
                    JsonGenerator json = JSON.createGenerator(out)) {
                json.useDefaultPrettyPrinter();
                all(json);
            }
            Files.setPosixFilePermissions(written, PosixFilePermissions.fromString("rw-r--r--"));
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            state.worked();
        } catch (IOException | UnsupportedOperationException e) {
            state.failed(e);
        }
    }

    /** Writes it for the last time: the daemon has ended in order. */
    void writeLast() {
        stopped = true;
        write();
    }

    private void all(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("version", facts.version());
        json.writeNumberField("pid", ProcessHandle.current().pid());
        json.writeStringField("host", facts.host());
        json.writeStringField("config", facts.config());
        json.writeStringField("archive", facts.archive());
        json.writeStringField("started", facts.started().toString());
        json.writeStringField("written", clock.instant().toString());
        if (stopped) {
            json.writeStringField("stopped", clock.instant().toString());
        }
        json.writeArrayFieldStart("collectors");
        for (RunningCollector collector : collectors) {
            collector(json, collector);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("destinations");
        for (Assembly.Sender sender : senders) {
            for (Outbox outbox : sender.outboxes()) {
                destination(json, sender.publisher().id(), outbox.status());
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void collector(JsonGenerator json, RunningCollector collector) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", collector.id());
        json.writeStringField("type", collector.type());
        json.writeNumberField("samples", collector.samples());
        json.writeNumberField("skipped_ticks", collector.skippedTicks());
        json.writeArrayFieldStart("parts");
        for (RunningPart part : collector.parts()) {
            json.writeStartObject();
            json.writeStringField("name", part.name());
            json.writeNumberField("skipped_ticks", part.skippedTicks());
            json.writeNumberField("every_seconds", part.every().toMillis() / MILLIS_PER_SECOND);
            Optional<Outcome> last = part.last();
            if (last.isPresent()) {
                json.writeStringField("last", last.get().at().toString());
                json.writeNumberField("took_seconds", last.get().took().toMillis() / MILLIS_PER_SECOND);
                json.writeNumberField("samples", last.get().samples());
                json.writeNumberField("skipped", last.get().skipped().size());
            }
            failing(json, part.failure());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void destination(JsonGenerator json, String publisher, Outbox.Status status) throws IOException {
        json.writeStartObject();
        json.writeStringField("publisher", publisher);
        json.writeStringField("name", status.name());
        json.writeNumberField("queued", status.queued());
        json.writeNumberField("acknowledged", status.acknowledged());
        json.writeNumberField("lost", status.lost());
        if (status.lastSent().isAfter(Instant.EPOCH)) {
            json.writeStringField("last", status.lastSent().toString());
        }
        failing(json, status.failure());
        json.writeEndObject();
    }

    private static void failing(JsonGenerator json, Optional<FailingState.Failure> failure) throws IOException {
        if (failure.isPresent()) {
            json.writeObjectFieldStart("failing");
            json.writeStringField("since", failure.get().since().toString());
            json.writeStringField("message", failure.get().message());
            json.writeEndObject();
        }
    }
}
