package io.tidegauge.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tidegauge.testing.Await;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What systemd is told, by its own systemd-notify; a socket of perl's stands where it listens. */
@Timeout(120)
final class SystemdIT {

    private static final String LISTENER = """
            use IO::Socket::UNIX; $| = 1;
            my $s = IO::Socket::UNIX->new(Type => SOCK_DGRAM, Local => $ARGV[0]) or die $!;
            while (defined $s->recv(my $m, 65536)) { print join("|", split /\\n/, $m), "\\n" }
            """;

    private final Distribution tidegauge = Distribution.built();

    @TempDir
    private Path folder;

    private List<String> told() {
        try {
            return Files.readAllLines(folder.resolve("told.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean told(String words) {
        return told().stream().anyMatch(line -> line.contains(words));
    }

    @Test
    void tellsSystemdHowItIs() throws Exception {
        Path socket = folder.resolve("notify");
        Process listener = new ProcessBuilder("perl", "-e", LISTENER, socket.toString())
                .redirectOutput(folder.resolve("told.txt").toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            Await.until("somebody listens", () -> Files.exists(socket), socket::toString);
            String config = """
                    collectors:
                      - {type: tidegauge, every: 1s}
                      - {type: mysql, every: {status: 1s, variables: 1s, '*': off}, server: {port: 1, user: nobody, password: x}}
                    """;
            Map<String, String> environment = Map.of("NOTIFY_SOCKET", socket.toString(), "WATCHDOG_USEC", "1000000");
            try (Distribution.Daemon daemon = tidegauge.start(folder, config, environment)) {
                Await.until("it is ready", () -> told("READY=1|STATUS=reading 3 parts"), daemon::words);
                Await.until("it lives", () -> told("WATCHDOG=1"), daemon::words);
                Await.until("it says what fails", () -> told("(2 failing)"), this::told);
                daemon.signal("HUP");
                Await.until("it reloads", () -> told("RELOADING=1|MONOTONIC_USEC="), daemon::words);
                Await.until(
                        "it is ready again",
                        () -> told().stream()
                                        .filter(line -> line.startsWith("READY=1"))
                                        .count()
                                == 2,
                        this::told);
                assertEquals(0, daemon.stop(), daemon.words());
                assertTrue(told("STOPPING=1"), told().toString());
            }
        } finally {
            listener.destroy();
        }
    }

    /** Reads for ever, whatever is done to it. */
    private static final String HANGS = """
            package stranger;

            import io.tidegauge.api.*;
            import java.time.Duration;
            import java.util.List;
            import java.util.concurrent.locks.LockSupport;

            public final class AnswerFactory implements CollectorFactory<AnswerFactory.Settings> {
                public record Settings() {}
                public String type() { return "hangs"; }
                public String summary() { return "hangs"; }
                public Class<Settings> settings() { return Settings.class; }
                public Collector create(Settings settings, PluginContext context) {
                    return () -> List.of(new Part("all", Duration.ofSeconds(1), Part.Offered.ON, out -> {
                        while (true) {
                            LockSupport.park();
                        }
                    }));
                }
            }
            """;

    @Test
    void isFedNoMoreWhenEveryCollectorHangsAlthoughItsOwnFiguresAreRead() throws Exception {
        Distribution own = tidegauge.copyTo(folder.resolve("tidegauge"));
        StrangersPlugin.into(own, folder, "hangs", HANGS);
        Path socket = folder.resolve("notify");
        Path told = folder.resolve("told.txt");
        Process listener = new ProcessBuilder("perl", "-e", LISTENER, socket.toString())
                .redirectOutput(told.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Map<String, String> environment = Map.of("NOTIFY_SOCKET", socket.toString(), "WATCHDOG_USEC", "500000");
        String config = "collectors: [{type: tidegauge, every: 1s}, {type: hangs, timeout: 1s}]\n";
        Await.until("somebody listens", () -> Files.exists(socket), socket::toString);
        try (Distribution.Daemon daemon = own.start(folder, config, environment)) {
            Await.until("it lives", () -> told("WATCHDOG=1"), daemon::words);
            Await.until(
                    "nothing is told for twelve times the watchdog's time",
                    () -> told.toFile().lastModified() < System.currentTimeMillis() - 6000,
                    this::told);
            assertTrue(daemon.process().isAlive(), daemon.words());
        } finally {
            listener.destroy();
        }
    }
}
