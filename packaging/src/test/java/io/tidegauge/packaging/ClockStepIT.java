package io.tidegauge.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tidegauge.testing.Await;
import io.tidegauge.testing.SqlServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A daemon whose wall clock is set, by libfaketime; its monotonic clock is the machine's. */
@Timeout(200)
final class ClockStepIT {

    private static final int HOUR = 3600;

    private final Distribution tidegauge = Distribution.built();

    @TempDir
    private Path folder;

    @Test
    void goesOnWithinTwoPeriodsWhenTheClockIsSetAnHourBackOrForward() throws Exception {
        Path offset = Files.writeString(folder.resolve("offset"), "+0");
        Map<String, String> faked = Map.of(
                "LD_PRELOAD", library().toString(),
                "FAKETIME_TIMESTAMP_FILE", offset.toString(),
                "FAKETIME_NO_CACHE", "1",
                "FAKETIME_DONT_FAKE_MONOTONIC", "1",
                "FAKETIME_FORCE_MONOTONIC_FIX", "0");
        try (Distribution.Daemon daemon =
                tidegauge.start(folder, """
                host: stepped
                collectors:
                  - type: mysql
                    every: {status: 2s, '*': off}
                    metrics: {"status.questions": delta, "*": drop}
                    server: {host: %s, user: monitor, password: monitor}
                  - {type: tidegauge, every: 5s}
                publishers:
                  - {type: console, format: json}
                """.formatted(SqlServer.mariadb().address()), faked)) {
            for (int step : new int[] {-HOUR, HOUR}) {
                int before = questions(daemon).size();
                Await.until("readings", () -> questions(daemon).size() >= before + 4, daemon::words);
                int then = questions(daemon).size();
                long began = System.nanoTime();
                Files.writeString(offset, step < 0 ? "-" + HOUR : "+0");
                Await.until("it reads again", () -> questions(daemon).size() > then + 1, daemon::words);
                assertTrue(
                        System.nanoTime() - began < Duration.ofSeconds(6).toNanos(),
                        "two readings within three periods: " + daemon.words());
            }
            Await.until("both parts read on", () -> daemon.words().contains("set forward by 3600 s"), daemon::words);
            int heartbeats = Reading.of(daemon, "agent.heartbeat").size();
            Await.until(
                    "the agent itself too",
                    () -> Reading.of(daemon, "agent.heartbeat").size() > heartbeats,
                    daemon::words);
            assertEquals(0, daemon.stop(), daemon.words());

            assertTrue(daemon.words().contains("the clock was set back by 3600 s"), daemon.words());
            List<Reading> readings = questions(daemon);
            for (int i = 1; i < readings.size(); i++) {
                Reading one = readings.get(i);
                assertTrue(one.growth() >= 0 && one.seconds() < 9, "no burst, no negative rate: " + readings);
                long step = one.at() - readings.get(i - 1).at();
                assertTrue(
                        step == 2 || Math.abs(Math.abs(step) - HOUR) <= 8,
                        "ticks at whole periods, or over the step: " + readings);
            }
            assertTrue(
                    daemon.words().contains("\"skipped_ticks\" : 0"), "a step is no skipped tick: " + daemon.words());
        }
    }

    private static List<Reading> questions(Distribution.Daemon daemon) {
        return Reading.of(daemon, "status.questions");
    }

    private static Path library() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("/usr/lib"))) {
            return folders.map(folder -> folder.resolve("faketime/libfaketimeMT.so.1"))
                    .filter(Files::exists)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("this test needs libfaketime: ./verify installs it"));
        }
    }
}
