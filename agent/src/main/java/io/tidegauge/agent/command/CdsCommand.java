package io.tidegauge.agent.command;

import io.tidegauge.agent.config.Locations;
import io.tidegauge.agent.log.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/** Makes the static class data archive, which saves almost half of the time to start, and shares memory between processes. */
@Command(
        name = "cds",
        description = "Makes the class data archive for this Java and these jars; the launcher uses it while both fit.",
        mixinStandardHelpOptions = true)
final class CdsCommand implements Callable<Integer> {

    private final Terminal terminal;

    CdsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Locations locations = Locations.ofThisProcess();
        String stamp = System.getProperty("tidegauge.stamp", "");
        if (stamp.isEmpty()) {
            terminal.err().println("cds works on a distribution: start it by bin/tidegauge");
            return Exit.FAILED;
        }
        Path archive = locations.cache().resolve("tidegauge.jsa");
        Path fits = locations.cache().resolve("tidegauge.jsa.stamp");
        try {
            Files.createDirectories(locations.cache());
            Path scratch = Files.createTempDirectory(locations.cache(), "making-");
            try {
                Path made = new ArchiveMaker(locations.home().resolve("lib/classes"), scratch).make();
                Path stamped = Files.writeString(scratch.resolve("stamp"), stamp + "\n");
                readableByAll(made);
                readableByAll(stamped);
                Files.deleteIfExists(fits); // in between the launcher finds none
                Files.move(made, archive, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                Files.move(stamped, fits, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                delete(scratch);
            }
            terminal.out().println(archive + ": " + Files.size(archive) / (1 << 20) + " MiB");
            return Exit.OK;
        } catch (IOException e) {
            terminal.err()
                    .println("no archive: " + Messages.of(e) + "; " + locations.cache()
                            + " must be writable and have 60 MiB free");
            return Exit.FAILED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Exit.FAILED;
        }
    }

    private static void readableByAll(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst =
                    files.sorted(java.util.Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        }
    }
}
