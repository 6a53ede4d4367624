package io.tidegauge.demo;

import io.tidegauge.testing.LineServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * {@code ./tidegauge demo}: an embedded MariaDB with a little load, read every second by the real agent, whose lines go
 * to a receiver of the demo's own and from there into a live table.
 */
public final class Demo {

    private static final int ENOUGH_METRICS = 300;

    private Demo() {}

    /**
     * Runs until it is told to end.
     *
     * @param args {@code --for 20s} ends it by itself, else Ctrl-C does; {@code --graphite HOST:PORT} sends there too
     */
    public static void main(String[] args) throws Exception {
        Wish wish = Wish.of(List.of(args));
        Path folder = Files.createTempDirectory("tidegauge-demo");
        CountDownLatch end = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> interrupted(end, ended)));
        Arrived arrived = new Arrived();
        boolean good;
        say("starting an embedded MariaDB (the first time takes some seconds) …");
        try (EmbeddedMariaDb database = new EmbeddedMariaDb(folder.resolve("mariadb"));
                LineServer receiver = new LineServer(arrived::line)) {
            say("MariaDB " + database.version() + " on port " + database.port() + "; starting load and agent …");
            try (Load load = new Load(database)) {
                AgentProcess agent = AgentProcess.start(folder, database, receiver.address(), wish.graphite());
                LiveTable table = new LiveTable(arrived, load, Boolean.getBoolean("tidegauge.terminal"));
                long stopAt = System.nanoTime() + wish.length().toNanos();
                while (System.nanoTime() < stopAt && !end.await(1, TimeUnit.SECONDS)) {
                    agent.requireAlive();
                    table.draw();
                }
                agent.stop();
                good = report(agent, arrived);
            }
        }
        if (good) {
            remove(folder);
        }
        ended.countDown();
        Runtime.getRuntime().halt(good ? 0 : 1); // the driver of the embedded server leaves threads behind
    }

    /** The server's programs and data are half a gigabyte. */
    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static boolean report(AgentProcess agent, Arrived arrived) throws Exception {
        AgentProcess.Totals totals = agent.totals();
        long received = arrived.lines();
        long lost = totals.lost() + Math.max(0, totals.sent() - received);
        say("");
        say("samples read %d · lines sent %d · received %d · lost %d · distinct metrics %d"
                .formatted(totals.read(), totals.sent(), received, lost, arrived.metrics()));
        if (arrived.metrics() <= ENOUGH_METRICS || lost > 0) {
            say("that is not as it should be; the agent's log: " + agent.log());
            return false;
        }
        return true;
    }

    /** What a person asked for: how long, and a carbon of their own that gets the lines too ("" for none). */
    private record Wish(Duration length, String graphite) {

        static Wish of(List<String> args) {
            Duration length = Duration.ofDays(1);
            String graphite = "";
            for (int i = 0; i < args.size(); i += 2) {
                String value = i + 1 < args.size() ? args.get(i + 1) : "";
                if (args.get(i).equals("--for") && value.matches("[0-9]{1,6}s")) {
                    length = Duration.ofSeconds(Long.parseLong(value.replace("s", "")));
                } else if (args.get(i).equals("--graphite") && value.matches("[^\\s:\"]+:[0-9]{1,5}")) {
                    graphite = value;
                } else {
                    System.err.println("usage: ./tidegauge demo [--for 20s] [--graphite HOST:PORT]");
                    System.exit(2);
                }
            }
            return new Wish(length, graphite);
        }
    }

    private static void interrupted(CountDownLatch end, CountDownLatch ended) {
        end.countDown();
        try {
            ended.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void say(String words) {
        System.out.println(words);
    }
}
