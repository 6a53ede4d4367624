package io.tidegauge.galera;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** A {@link Memory} on disk: a line a thing, words between spaces; written whole and renamed. */
final class MemoryFile {

    private static final String FIRST_LINE = "tidegauge galera 1";
    private static final long MOST_BYTES = 1 << 20;

    private final Path file;

    MemoryFile(Path file) {
        this.file = file;
    }

    /** Fills {@code memory} with what is there; a line that is none of ours is passed over. */
    void read(Memory memory) throws IOException {
        List<String> lines;
        try {
            lines = Files.size(file) > MOST_BYTES ? List.of() : Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (NoSuchFileException none) {
            return;
        }
        if (lines.isEmpty() || !lines.get(0).equals(FIRST_LINE)) {
            return;
        }
        for (String line : lines.subList(1, lines.size())) {
            try {
                take(line.split(" ", -1), memory);
            } catch (ArrayIndexOutOfBoundsException | NumberFormatException torn) {
                System.getLogger(MemoryFile.class.getName())
                        .log(
                                System.Logger.Level.WARNING,
                                "{0}: passed over a line that cannot be read: {1}",
                                file,
                                line);
            }
        }
    }

    private static void take(String[] words, Memory memory) {
        switch (words[0]) {
            case "cluster" -> memory.cluster = words[1];
            case "evicting" -> memory.evicting = Boolean.parseBoolean(words[1]);
            case "history_lost" -> memory.historyLost = Boolean.parseBoolean(words[1]);
            case "cached_downto" -> memory.cachedDownto = Long.parseLong(words[1]);
            case "member" -> memory.members.add(words[1]);
            case "absent" ->
                memory.absences.put(
                        words[1],
                        new Memory.Absence(
                                Long.parseLong(words[2]), Double.parseDouble(words[3]), Long.parseLong(words[4])));
            case "worst" -> memory.worst.put(Long.parseLong(words[1]), Double.parseDouble(words[2]));
            case "transfers" -> memory.transfers = Long.parseLong(words[1]);
            case "donor_seconds" -> memory.donorSeconds = OptionalDouble.of(Double.parseDouble(words[1]));
            case "joiner_seconds" -> memory.joinerSeconds = OptionalDouble.of(Double.parseDouble(words[1]));
            default -> {} // a later version's
        }
    }

    void write(Memory memory) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(FIRST_LINE);
        lines.add("cluster " + memory.cluster);
        lines.add("evicting " + memory.evicting);
        lines.add("history_lost " + memory.historyLost);
        lines.add("cached_downto " + memory.cachedDownto);
        memory.members.forEach(member -> lines.add("member " + member));
        memory.absences.forEach((member, absence) -> lines.add(
                "absent " + member + " " + absence.seqno() + " " + absence.bytes() + " " + absence.sinceMillis()));
        memory.worst.forEach((hour, seconds) -> lines.add("worst " + hour + " " + seconds));
        lines.add("transfers " + memory.transfers);
        memory.donorSeconds.ifPresent(seconds -> lines.add("donor_seconds " + seconds));
        memory.joinerSeconds.ifPresent(seconds -> lines.add("joiner_seconds " + seconds));
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path written = file.resolveSibling(file.getFileName() + ".new");
        Files.write(written, lines, StandardCharsets.UTF_8);
        Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
