package io.tidegauge.agent.control;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.tidegauge.agent.collect.Outcome;
import io.tidegauge.agent.collect.RunningCollector;
import io.tidegauge.agent.collect.RunningPart;
import io.tidegauge.agent.log.FailingState;
import io.tidegauge.agent.publish.Outbox;
import io.tidegauge.agent.schedule.WritePace;
import java.io.IOException;
import java.io.Writer;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * {@code status.json}: what the daemon says of itself, for whoever may read files. Values and states only, no secret;
 * written whole and renamed, at most every five seconds.
 */
final class StatusFile {

    static final String NAME = "status.json";

    private static final Logger LOG = System.getLogger(StatusFile.class.getName());
    private static final Set<PosixFilePermission> FOR_ALL = PosixFilePermissions.fromString("rw-r--r--");
    private static final JsonFactory JSON = new JsonFactory();
    private static final double MILLIS_PER_SECOND = 1000;

    private final Path file;
    private final AgentFacts facts;
    private final Supplier<Running> running;
    private final Reloads reloads;
    private final InstantSource clock;
    private final FailingState state;
    private final long pid;
    private final String processStart;
    private final ReentrantLock lock = new ReentrantLock();
    private final WritePace pace = new WritePace();
    private volatile boolean stopped;

    /** What does not change while the daemon runs. */
    record AgentFacts(String version, String archive, Instant started) {}

    StatusFile(Path folder, AgentFacts facts, Supplier<Running> running, Reloads reloads, InstantSource clock) {
        this.file = folder.resolve(NAME);
        this.facts = facts;
        this.running = running;
        this.reloads = reloads;
        this.clock = clock;
        this.state = new FailingState(file.toString(), "writing", LOG, clock);
        this.pid = ProcessHandle.current().pid();
        this.processStart = ProcessStart.of(pid);
    }

    /**
     * Writes it, unless it was written less than five seconds ago.
     *
     * @param quiet false: more will be known at once, so that only one that is twice as old is written
     */
    void writeIfDue(boolean quiet) {
        if (pace.isDue(quiet) && lock.tryLock()) { // a hung disk holds one collector's thread at most
            try {
                writeNow();
            } finally {
                lock.unlock();
            }
        }
    }

    /** Writes it now. A full disk is a state that is logged, not a reason to stop; one that hangs is not waited for. */
    void write() throws InterruptedException {
        if (!lock.tryLock(WritePace.LEAST_AGE.toNanos(), TimeUnit.NANOSECONDS)) {
            LOG.log(Level.WARNING, "{0}: not written, its disk hangs", file);
            return;
        }
        try {
            writeNow();
        } finally {
            lock.unlock();
        }
    }

    private void writeNow() {
        pace.written();
        Path written = file.resolveSibling(NAME + ".new");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (Writer out = Files.newBufferedWriter(written);
                    JsonGenerator json = JSON.createGenerator(out)) {
                json.useDefaultPrettyPrinter();
                all(json);
            }
            Files.setPosixFilePermissions(written, FOR_ALL);
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            state.worked();
        } catch (IOException | UnsupportedOperationException e) {
            state.failed(e);
        }
    }

    /** Writes it for the last time: the daemon has ended in order. */
    void writeLast() throws InterruptedException {
        stopped = true;
        write();
    }

    private void all(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("version", facts.version());
        json.writeNumberField("pid", pid);
        json.writeStringField("process_start", processStart);
        Running now = running.get();
        json.writeStringField("host", now.config().host());
        json.writeStringField("config", now.config().file());
        json.writeStringField("config_loaded", reloads.loadedAt().toString());
        reload(json, reloads.begun(), reloads.last());
        json.writeStringField("archive", facts.archive());
        json.writeStringField("started", facts.started().toString());
        json.writeStringField("written", clock.instant().toString());
        if (stopped) {
            json.writeStringField("stopped", clock.instant().toString());
        }
        json.writeArrayFieldStart("collectors");
        for (RunningCollector collector : now.collectors()) {
            collector(json, collector);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("destinations");
        for (Running.Sender sender : now.senders()) {
            for (Outbox outbox : sender.outboxes()) {
                destination(json, sender.publisher().id(), outbox.status());
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** The last time that the file was read again. */
    private static void reload(JsonGenerator json, int begun, Reloads.Last last) throws IOException {
        json.writeObjectFieldStart("reload");
        json.writeNumberField("begun", begun);
        json.writeNumberField("count", last.count());
        if (last.count() > 0) {
            json.writeStringField("at", last.at().toString());
            json.writeBooleanField("taken", last.taken());
            json.writeArrayFieldStart("words");
            for (String word : last.words()) {
                json.writeString(word);
            }
            json.writeEndArray();
        }
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
            if (part.stretch() > 1) {
                json.writeNumberField("stretch", part.stretch());
            }
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
