package io.tidegauge.agent.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Dumps the classes that a daemon loads: those of {@code lib/classes.*}, which were seen in one at work on real servers, and
 * all of our own. A class that is missing there is loaded from its jar, as without an archive.
 */
final class ArchiveMaker {

    private static final long LONGEST_SECONDS = 120;
    /** What it makes, in the scratch folder. */
    static final String MADE = "archive.jsa";

    private static final String OURS = "tidegauge-";

    /** Lines about lambdas: they hold for the Java that wrote the list only. */
    private static final String OF_ONE_JAVA = "@";

    private static final String LISTED_ON = "17";

    private final Path list;
    private final Path scratch;
    private final String classPath = System.getProperty("java.class.path");

    /**
     * For one archive.
     *
     * @param list {@code lib/classes.daemon}, or another
     * @param scratch a folder for this alone
     */
    ArchiveMaker(Path list, Path scratch) {
        this.list = list;
        this.scratch = scratch;
    }

    Path make() throws IOException, InterruptedException {
        Set<String> classes = new LinkedHashSet<>(Files.readAllLines(list));
        if (!System.getProperty("java.specification.version").equals(LISTED_ON)) {
            classes.removeIf(line -> line.startsWith(OF_ONE_JAVA));
        }
        addOurs(classes);
        Path file = Files.write(scratch.resolve("classes"), classes);
        Path archive = scratch.resolve(MADE);
        Path output = scratch.resolve("output");
        Process dump = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-Xshare:dump",
                        "-XX:SharedClassListFile=" + file,
                        "-XX:SharedArchiveFile=" + archive,
                        "-cp",
                        classPath)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (!dump.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
            dump.destroyForcibly();
            throw new IOException("the JVM dumps for more than " + LONGEST_SECONDS + " s");
        }
        if (!Files.exists(archive)) {
            List<String> words = Files.readAllLines(output);
            throw new IOException("the JVM dumped nothing: " + (words.isEmpty() ? "" : words.get(words.size() - 1)));
        }
        return archive;
    }

    private void addOurs(Set<String> classes) throws IOException {
        List<String> ours = new ArrayList<>();
        for (String jar : classPath.split(":", -1)) {
            if (!Path.of(jar).getFileName().toString().startsWith(OURS)) {
                continue;
            }
            try (ZipFile zip = new ZipFile(jar);
                    Stream<? extends ZipEntry> entries = zip.stream()) {
                entries.map(ZipEntry::getName)
                        .filter(name -> name.endsWith(".class") && !name.startsWith("META-INF/"))
                        .map(name -> name.substring(0, name.length() - ".class".length()))
                        .forEach(ours::add);
            }
        }
        classes.addAll(ours);
    }
}
