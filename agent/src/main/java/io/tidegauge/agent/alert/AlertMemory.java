package io.tidegauge.agent.alert;

import io.tidegauge.agent.log.FailingState;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** What alerts remember over a restart of the daemon: how they stood, and since when something is beyond a threshold. */
final class AlertMemory {

    private static final Logger LOG = System.getLogger(AlertMemory.class.getName());
    private static final String FIRST_LINE = "tidegauge-alert-state 1 ";

    /** After a longer time nobody knows whether it was beyond all the while. */
    static final Duration LONGEST_GAP = Duration.ofMinutes(5);

    /** Where nothing changes but the time. */
    private static final Duration OFTEN = Duration.ofMinutes(1);

    private final Path file;
    private final FailingState state;
    private List<String> last = List.of();
    private Instant written = Instant.EPOCH;

    AlertMemory(Path file, InstantSource clock) {
        this.file = file;
        this.state = new FailingState(file.toString(), "writing", LOG, clock);
    }

    void write(Alerts alerts, Instant now) {
        List<String> lines = new ArrayList<>();
        for (Alerts.Kept kept : alerts.kept()) {
            lines.add("alert " + kept.name() + " " + kept.level().code());
            for (Alerts.KeptSeries one : kept.series()) {
                lines.add(String.join(
                        " ",
                        "series",
                        kept.name(),
                        one.id(),
                        one.label(),
                        Integer.toString(one.kept().level().code()),
                        millis(one.kept().warnSince()),
                        millis(one.kept().critSince()),
                        Long.toString(one.kept().seen().toEpochMilli())));
            }
        }
        boolean due = Duration.between(written, now).compareTo(OFTEN) >= 0;
        if (lines.isEmpty()
                || (!due && lines.stream().map(AlertMemory::state).toList().equals(last))) {
            return;
        }
        List<String> states = lines.stream().map(AlertMemory::state).toList();
        lines.add(0, FIRST_LINE + now.toEpochMilli());
        try {
            AlertBoard.replace(file, lines, "rw-r-----");
            written = now;
            last = states;
            state.worked();
        } catch (IOException | UnsupportedOperationException e) {
            state.failed(e);
        }
    }

    /** A line without the moment at which a series was last seen, which is another one each time. */
    private static String state(String line) {
        return line.startsWith("series") ? line.substring(0, line.lastIndexOf(' ')) : line;
    }

    private static String millis(Instant at) {
        return at.equals(Instant.MAX) ? "-" : Long.toString(at.toEpochMilli());
    }

    private static Instant instant(String millis) {
        return millis.equals("-") ? Instant.MAX : Instant.ofEpochMilli(Long.parseLong(millis));
    }

    void restoreInto(Alerts alerts, Instant now) {
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            if (lines.isEmpty() || !lines.get(0).startsWith(FIRST_LINE)) {
                return;
            }
            Instant then = instant(lines.get(0).substring(FIRST_LINE.length()));
            boolean fresh = Duration.between(then, now).abs().compareTo(LONGEST_GAP) < 0;
            if (fresh) {
                lines.subList(1, lines.size()).forEach(line -> take(line, now, alerts));
            }
        } catch (NoSuchFileException first) {
            LOG.log(Level.DEBUG, "{0} is not there yet", file);
        } catch (IOException | NumberFormatException e) {
            LOG.log(Level.WARNING, "{0} cannot be read; alerts begin anew: {1}", file, e.toString());
        }
    }

    private void take(String line, Instant now, Alerts alerts) {
        String[] words = line.split(" ", -1);
        try {
            if (words[0].equals("alert")) {
                alerts.restore(words[1], AlertLevel.of(Integer.parseInt(words[2])), now);
            } else if (words[0].equals("series")) {
                AlertSeries.Kept kept = new AlertSeries.Kept(
                        AlertLevel.of(Integer.parseInt(words[4])),
                        instant(words[5]),
                        instant(words[6]),
                        instant(words[7]));
                alerts.restore(words[1], new Alerts.KeptSeries(words[2], words[3], kept));
            }
        } catch (ArrayIndexOutOfBoundsException | NumberFormatException torn) {
            LOG.log(Level.WARNING, "{0}: passed over a line that cannot be read: {1}", file, line);
        }
    }
}
