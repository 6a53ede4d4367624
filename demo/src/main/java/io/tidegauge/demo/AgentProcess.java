package io.tidegauge.demo;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The real agent, out of the distribution, in a process of its own. */
final class AgentProcess {

    private static final long LONGEST_STOP_SECONDS = 30;

    private final Process process;
    private final Path log;
    private final Path status;

    /** What the agent says it has done in all. */
    record Totals(long read, long sent, long lost) {}

    private AgentProcess(Process process, Path log, Path status) {
        this.process = process;
        this.log = log;
        this.status = status;
    }

    /** @param graphite a carbon that gets the lines too, "" for none */
    static AgentProcess start(Path folder, EmbeddedMariaDb database, String receiver, String graphite)
            throws IOException {
        String second = graphite.isEmpty() ? "" : "  - {type: graphite, id: yours, servers: [\"" + graphite + "\"]}\n";
        Path config =
                Files.writeString(folder.resolve("tidegauge.yml"), """
                state: state
                collectors:
                  - type: mysql
                    every: 1s
                    metrics: all
                    server: {host: 127.0.0.1, port: %d, user: root, password: ""}
                  - {type: tidegauge, every: 1s}
                publishers:
                  - {type: graphite, servers: ["%s"]}
                %s""".formatted(database.port(), receiver, second));
        Path log = folder.resolve("agent.log");
        Process process = new ProcessBuilder(System.getProperty("tidegauge.bin"), "run", "--config", config.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new AgentProcess(process, log, folder.resolve("state/run/status.json"));
    }

    void requireAlive() throws IOException {
        if (!process.isAlive()) {
            throw new IOException("the agent has ended: " + Files.readString(log));
        }
    }

    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(LONGEST_STOP_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    Path log() {
        return log;
    }

    /** From the last {@code status.json}: {@code samples} of its collectors, {@code acknowledged} and {@code lost}. */
    Totals totals() throws IOException {
        long read = 0;
        long sent = 0;
        long lost = 0;
        try (JsonParser json = new JsonFactory().createParser(Files.readString(status))) {
            int depth = 0;
            boolean own = false;
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                depth += token.isStructStart() ? 1 : 0;
                depth -= token.isStructEnd() ? 1 : 0;
                if (token == JsonToken.VALUE_STRING && json.currentName().equals("publisher")) {
                    own = json.getText().equals("graphite"); // and not the one of --graphite
                }
                if (token != JsonToken.VALUE_NUMBER_INT || depth != 3) { // root, list, entry; not a collector's parts
                    continue;
                }
                switch (json.currentName()) {
                    case "samples" -> read += json.getLongValue();
                    case "acknowledged" -> sent += own ? json.getLongValue() : 0;
                    case "lost" -> lost += own ? json.getLongValue() : 0;
                    default -> {}
                }
            }
        }
        return new Totals(read, sent, lost);
    }
}
