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

/** Makes the static class data archives, which save almost half of the time to start, and shares memory between processes. */
@Command(
        name = "cds",
        description =
                "Makes the class data archives for this Java and these jars; the launcher uses them while both fit.",
        mixinStandardHelpOptions = true)
final class CdsCommand implements Callable<Integer> {

    private final Terminal terminal;

    CdsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** One for the daemon, which shall stay small, one for everything else, which shall start soon. */
    private static final List<String> ARCHIVES = List.of("daemon", "command");

    @Override
    public Integer call() {
        Locations locations = Locations.ofThisProcess();
        String stamp = System.getProperty("tidegauge.stamp", "");
        if (stamp.isEmpty()) {
            terminal.err().println("cds works on a distribution: start it by bin/tidegauge");
            return Exit.FAILED;
        }
        try {
            Path fits = locations.cache().resolve("stamp");
            if (Files.exists(fits) && Files.readString(fits).strip().equals(stamp)) {
                terminal.out().println("the archives in " + locations.cache() + " fit already");
                return Exit.OK;
            }
            Files.createDirectories(locations.cache());
            Path scratch = Files.createTempDirectory(locations.cache(), "making-");
            try {
                make(locations, scratch, stamp);
            } finally {
                delete(scratch);
            }
            return Exit.OK;
        } catch (IOException e) {
            terminal.err()
                    .println("no archive: " + Messages.of(e) + "; " + locations.cache()
                            + " must be writable and have 120 MiB free");
            return Exit.FAILED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Exit.FAILED;
        }
    }

    private void make(Locations locations, Path scratch, String stamp) throws IOException, InterruptedException {
        for (String name : ARCHIVES) {
            Path folder = Files.createDirectory(scratch.resolve(name));
            readableByAll(new ArchiveMaker(locations.home().resolve("lib/classes." + name), folder).make());
        }
        Path stamped = Files.writeString(scratch.resolve("stamp"), stamp + "\n");
        readableByAll(stamped);
        Path fits = locations.cache().resolve("stamp");
        Files.deleteIfExists(fits); // in between the launcher takes none
        for (String name : ARCHIVES) {
            Path archive = locations.cache().resolve(name + ".jsa");
            Path made = scratch.resolve(name).resolve(ArchiveMaker.MADE);
            Files.move(made, archive, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            terminal.out().println(archive + ": " + Files.size(archive) / (1 << 20) + " MiB");
        }
        Files.move(stamped, fits, StandardCopyOption.ATOMIC_MOVE);
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
