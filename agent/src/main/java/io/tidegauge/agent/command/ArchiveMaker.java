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
 * Rehearses the agent against a closed port, and dumps the classes that it loaded together with all of the driver's,
 * which it would have loaded had somebody answered. A class that is never used costs disk only.
 */
final class ArchiveMaker {

    private static final long REHEARSAL_SECONDS = 4;
    private static final long LONGEST_SECONDS = 120;

    /** The driver's X DevAPI needs protobuf, which does not ship. */
    private static final List<String> LEFT_OUT = List.of("com/mysql/cj/x/", "com/mysql/cj/xdevapi/", "META-INF/");

    private final Path scratch;
    private final String java =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private final String classPath = System.getProperty("java.class.path");

    ArchiveMaker(Path scratch) {
        this.scratch = scratch;
    }

    Path make() throws IOException, InterruptedException {
        Set<String> classes = new LinkedHashSet<>(rehearse("once", "--wait", "3s"));
        classes.addAll(rehearse("run"));
        addAll(classes);
        Path list = Files.write(scratch.resolve("classes"), classes);
        Path archive = scratch.resolve("archive.jsa");
        run(
                LONGEST_SECONDS,
                "-XX:+UseSerialGC",
                "-Xshare:dump",
                "-XX:SharedClassListFile=" + list,
                "-XX:SharedArchiveFile=" + archive,
                "-Xlog:cds=off",
                "-Xlog:cds+class=off",
                "-cp",
                classPath);
        if (!Files.exists(archive)) {
            throw new IOException("the JVM dumped nothing, see its output above");
        }
        return archive;
    }

    private List<String> rehearse(String command, String... options) throws IOException, InterruptedException {
        Path config = Files.writeString(scratch.resolve("rehearsal.yml"), """
                state: %s
                collectors:
                  - type: mysql
                    every: 1s
                    server: {host: 127.0.0.1, port: 1, user: rehearsal, password: none}
                  - {type: tidegauge, every: 1s}
                publishers:
                  - type: graphite
                    servers: ["127.0.0.1:1"]
                    drain: 0s
                """.formatted(scratch.resolve("state")));
        Path list = scratch.resolve(command + ".classes");
        List<String> arguments = new ArrayList<>(List.of(
                "-Xshare:off",
                "-XX:+UseSerialGC",
                "-XX:DumpLoadedClassList=" + list,
                "-Dtidegauge.home=" + System.getProperty("tidegauge.home"),
                "-cp",
                classPath,
                Main.class.getName(),
                command,
                "--config",
                config.toString()));
        arguments.addAll(List.of(options));
        run(REHEARSAL_SECONDS, arguments.toArray(String[]::new));
        return Files.readAllLines(list);
    }

    /** Runs Java for at most so long, then asks it to end. */
    private void run(long seconds, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(java));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(scratch.resolve("output").toFile())
                .start();
        if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
            process.destroy();
            process.waitFor();
        }
    }

    private void addAll(Set<String> classes) throws IOException {
        for (String jar : classPath.split(":", -1)) {
            if (!jar.contains("mysql") && !jar.contains("tidegauge")) {
                continue;
            }
            try (ZipFile zip = new ZipFile(jar);
                    Stream<? extends ZipEntry> entries = zip.stream()) {
                entries.map(ZipEntry::getName)
                        .filter(name ->
                                name.endsWith(".class") && LEFT_OUT.stream().noneMatch(name::startsWith))
                        .map(name -> name.substring(0, name.length() - ".class".length()))
                        .forEach(classes::add);
            }
        }
    }
}
