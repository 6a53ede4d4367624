package io.tidegauge.agent.alert;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What alerts remember over a restart of the daemon: how they stood, and since when something is beyond a threshold. */
final class AlertMemory {

    private static final Logger LOG = System.getLogger(AlertMemory.class.getName());
    private static final String FIRST_LINE = "tidegauge-alert-state 1 ";

    /** After a longer time nobody knows whether it was beyond all the while. */
    private static final Duration LONGEST_GAP = Duration.ofMinutes(5);

    private final Path file;
    private List<String> last = List.of();

    AlertMemory(Path file) {
        this.file = file;
    }

    void write(Alerts alerts, Instant now) throws IOException {
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
                        millis(one.kept().critSince())));
            }
        }
        if (last.isEmpty() && lines.isEmpty()) {
            return;
        }
        last = List.copyOf(lines);
        lines.add(0, FIRST_LINE + now.toEpochMilli());
        AlertBoard.replace(file, lines, "rw-r-----");
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
            Instant written = instant(lines.get(0).substring(FIRST_LINE.length()));
            boolean fresh = Duration.between(written, now).abs().compareTo(LONGEST_GAP) < 0;
            for (String line : lines.subList(1, lines.size())) {
                take(line.split(" ", -1), fresh, alerts);
            }
        } catch (NoSuchFileException first) {
            LOG.log(Level.DEBUG, "{0} is not there yet", file);
        } catch (IOException | ArrayIndexOutOfBoundsException | NumberFormatException e) {
            LOG.log(Level.WARNING, "{0} cannot be read; alerts begin anew: {1}", file, e.toString());
        }
    }

    private static void take(String[] words, boolean fresh, Alerts alerts) {
        if (words[0].equals("alert")) {
            alerts.restore(words[1], AlertLevel.of(Integer.parseInt(words[2])));
        } else if (words[0].equals("series")) {
            AlertSeries.Kept kept = new AlertSeries.Kept(
                    AlertLevel.of(Integer.parseInt(words[4])),
                    fresh ? instant(words[5]) : Instant.MAX,
                    fresh ? instant(words[6]) : Instant.MAX);
            alerts.restore(words[1], new Alerts.KeptSeries(words[2], words[3], kept));
        }
    }
}
