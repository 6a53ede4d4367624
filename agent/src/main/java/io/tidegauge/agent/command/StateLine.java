package io.tidegauge.agent.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The state directory that a file names, read by its line alone: the file may be broken everywhere else. */
final class StateLine {

    private static final String KEY = "state:";

    private StateLine() {}

    static Optional<Path> of(Path file) {
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (IOException e) {
            return Optional.empty(); // whoever reads the whole file says why
        }
        return lines.stream()
                .filter(line -> line.startsWith(KEY))
                .map(line -> line.substring(KEY.length())
                        .replaceAll("(^|\\s)#.*", "")
                        .strip())
                .map(word -> word.replaceAll("^([\"'])(.*)\\1$", "$2"))
                .filter(word -> !word.isEmpty() && !word.contains("${"))
                .findFirst()
                .map(word -> file.toAbsolutePath().resolveSibling(word).normalize());
    }
}
