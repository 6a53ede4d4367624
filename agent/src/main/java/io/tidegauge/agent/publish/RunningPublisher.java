package io.tidegauge.agent.publish;

import com.codahale.metrics.Counter;
import io.tidegauge.agent.log.FailingState;
import io.tidegauge.agent.self.Figures;
import io.tidegauge.api.Publisher;
import io.tidegauge.api.Sample;
import io.tidegauge.api.Tags;
import java.lang.System.Logger;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** A publisher at work: encodes under its own lock and hands the lines over to its destinations' outboxes. */
public final class RunningPublisher {

    private static final Logger LOG = System.getLogger(RunningPublisher.class.getName());

    private final String id;
    private final PathTemplate template;
    private final Publisher publisher;
    private final List<? extends LineReceiver> receivers;
    private final Paths paths;
    private final LineBuffer buffer;
    private final Counter rejected;
    private final FailingState encoding;
    private volatile boolean muted;
    private Optional<String> failedNow = Optional.empty();

    /** A sample and the path that it has here. */
    public record Addressed(String path, Sample sample) {}

    /** @param receivers one for each of the publisher's destinations, in their order */
    public RunningPublisher(
            String id,
            PathTemplate template,
            Publisher publisher,
            List<? extends LineReceiver> receivers,
            InstantSource clock,
            Figures figures) {
        this.id = id;
        this.template = template;
        this.publisher = publisher;
        this.receivers = receivers;
        this.paths = new Paths();
        this.buffer = new LineBuffer(receivers.size());
        this.rejected = figures.counter("publisher.{publisher}.rejected", Tags.of("publisher", id));
        this.encoding = new FailingState(id + " encoding", "encoding", LOG, clock);
    }

    public String id() {
        return id;
    }

    /** The template of an entry's paths here: its own, if it has one, else the publisher's. */
    public PathTemplate template(String own) {
        return template.or(own);
    }

    public Paths paths() {
        return paths;
    }

    /** Whether what comes is let fall: {@code once} needs a reading before the one that it shows. */
    public void mute(boolean letFall) {
        muted = letFall;
    }

    /** Encodes one tick's samples. A sample that cannot be encoded costs no other one. */
    public void publish(List<Addressed> samples) {
        if (muted) {
            return;
        }
        synchronized (this) {
            ClassLoader before = Thread.currentThread().getContextClassLoader();
            Thread.currentThread().setContextClassLoader(publisher.getClass().getClassLoader());
            try {
                failedNow = Optional.empty();
                samples.forEach(this::encode);
                failedNow.ifPresentOrElse(
                        what -> encoding.failed(what, new IllegalStateException(what)), encoding::worked);
            } finally {
                Thread.currentThread().setContextClassLoader(before);
            }
            for (int place = 0; place < receivers.size(); place++) {
                receivers.get(place).offer(buffer.take(place));
            }
        }
    }

    private void encode(Addressed addressed) {
        try {
            publisher.encode(addressed.path(), addressed.sample(), buffer);
        } catch (RuntimeException | LinkageError e) {
            rejected.inc();
            failedNow = Optional.of(addressed.path() + ": " + e);
        } finally {
            buffer.discard(); // a record that was begun and not ended
        }
    }

    /** Closes the publisher, once its outboxes are stopped. */
    public void close() {
        publisher.close();
    }
}
