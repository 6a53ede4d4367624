package io.tidegauge.mysql;

import io.tidegauge.api.CommandContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Reads an entry once as the daemon would: by its file, and as its user. */
final class SetupTrial {

    private static final long LONGEST_SECONDS = 60;

    private final CommandContext context;

    SetupTrial(CommandContext context) {
        this.context = context;
    }

    /** Whether something was read and nothing failed; says which. */
    boolean worksFor(String id) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(DaemonUser.becoming(DaemonUser.NAME));
        boolean asDaemon = !command.isEmpty();
        command.addAll(context.program());
        command.addAll(
                List.of("once", "--config", context.configFile().toString(), "--collector", id, "--format", "json"));
        Path output = Files.createTempFile("tidegauge-setup", ".txt");
        try {
            Process once = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .directory(Path.of("/").toFile())
                    .start();
            if (!once.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                once.destroyForcibly();
                throw new IOException("tried, and it does not end: " + String.join(" ", command));
            }
            List<String> lines = Files.readAllLines(output);
            long metrics = lines.stream().filter(line -> line.startsWith("{")).count();
            lines.stream().filter(line -> !line.startsWith("{")).forEach(context.err()::println);
            if (once.exitValue() != 0 || metrics == 0) {
                context.err().println("tried, and it does not work: " + String.join(" ", command));
                return false;
            }
            context.out()
                    .println("tried: " + metrics + " metrics read" + (asDaemon ? " as the user " + DaemonUser.NAME : "")
                            + "; systemctl reload (or start) tidegauge takes the entry");
            return true;
        } finally {
            Files.delete(output);
        }
    }
}
