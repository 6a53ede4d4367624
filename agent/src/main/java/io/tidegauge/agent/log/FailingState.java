package io.tidegauge.agent.log;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Whether one thing works. Failing is a state: it is logged when it begins and when it ends, with a reminder an hour,
 * never each time.
 */
public final class FailingState {

    private static final Duration REMINDER = Duration.ofHours(1);

    private final String subject;
    private final String verb;
    private final Logger log;
    private final InstantSource clock;
    private Optional<Failure> failure = Optional.empty();
    private Instant nextReminder = Instant.MAX;

    /** What is wrong, and since when. */
    public record Failure(Instant since, String message) {}

    /**
     * @param subject whose state it is, {@code mysql.status}
     * @param verb what it does again when it works, {@code reading}
     */
    public FailingState(String subject, String verb, Logger log, InstantSource clock) {
        this.subject = subject;
        this.verb = verb;
        this.log = log;
        this.clock = clock;
    }

    public synchronized void failed(Exception cause) {
        failed(Messages.of(cause), cause);
    }

    public synchronized void failed(String message, Exception cause) {
        Instant now = clock.instant();
        if (failure.isEmpty()) {
            log.log(Level.WARNING, "{0}: failing: {1}", subject, message);
            log.log(Level.DEBUG, subject, cause);
            nextReminder = now.plus(REMINDER);
        } else if (!now.isBefore(nextReminder)) {
            log.log(Level.WARNING, "{0}: still failing after {1}: {2}", subject, age(now), message);
            nextReminder = now.plus(REMINDER);
        }
        failure = Optional.of(new Failure(failure.map(Failure::since).orElse(now), message));
    }

    public synchronized void worked() {
        if (failure.isPresent()) {
            log.log(Level.INFO, "{0}: {1} again after {2}", subject, verb, age(clock.instant()));
        }
        failure = Optional.empty();
    }

    public synchronized Optional<Failure> failure() {
        return failure;
    }

    private String age(Instant now) {
        return Messages.roughly(Duration.between(failure.orElseThrow().since(), now));
    }
}
