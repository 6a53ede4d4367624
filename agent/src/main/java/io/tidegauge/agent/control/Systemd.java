package io.tidegauge.agent.control;

import io.tidegauge.agent.log.FailingState;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.System.Logger;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Tells systemd how the service is, as sd_notify(3) says, where it asks to be told. By {@code systemd-notify}: JDK 17 has no
 * datagrams on unix sockets. The unit needs {@code NotifyAccess=all}. For one thread.
 */
final class Systemd {

    private static final Logger LOG = System.getLogger(Systemd.class.getName());
    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final long NANOS_PER_MICRO = 1000;

    private final boolean asked;
    private final Duration watchdog;
    private final FailingState telling;
    private long nextWatchdog = System.nanoTime();
    private String lastStatus = "";

    /** @param variables of this process, which systemd sets */
    Systemd(Map<String, String> variables, InstantSource clock) {
        this.asked = !variables.getOrDefault("NOTIFY_SOCKET", "").isEmpty();
        this.watchdog = asked ? watchdog(variables) : Duration.ZERO;
        this.telling = new FailingState("systemd", "telling", LOG, clock);
    }

    private static Duration watchdog(Map<String, String> variables) {
        String own = Long.toString(ProcessHandle.current().pid());
        String micros = variables.getOrDefault("WATCHDOG_USEC", "");
        boolean ours = variables.getOrDefault("WATCHDOG_PID", own).equals(own);
        boolean number = !micros.isEmpty() && micros.chars().allMatch(c -> c >= '0' && c <= '9');
        return ours && number ? Duration.of(Long.parseLong(micros), ChronoUnit.MICROS) : Duration.ZERO;
    }

    /** Whether anybody listens. */
    boolean isAsked() {
        return asked;
    }

    /** How long {@link #alive} need not be called; empty where systemd does not watch. */
    Optional<Duration> untilWatchdog() {
        long left = Math.max(0, nextWatchdog - System.nanoTime());
        return watchdog.isZero() ? Optional.empty() : Optional.of(Duration.ofNanos(left));
    }

    void ready(String status) {
        lastStatus = status;
        tell("READY=1", "STATUS=" + status);
    }

    void reloading() {
        tell("RELOADING=1", "MONOTONIC_USEC=" + System.nanoTime() / NANOS_PER_MICRO, "STATUS=reading its file again");
    }

    void stopping() {
        tell("STOPPING=1", "STATUS=sending what waits");
    }

    /** That it lives, when half of the watchdog's time is over, and how it is, when that has changed. */
    void alive(String status) {
        List<String> words = new ArrayList<>();
        if (!watchdog.isZero() && System.nanoTime() - nextWatchdog >= 0) {
            nextWatchdog = System.nanoTime() + watchdog.dividedBy(2).toNanos();
            words.add("WATCHDOG=1");
        }
        if (!status.equals(lastStatus)) {
            lastStatus = status;
            words.add("STATUS=" + status);
        }
        if (!words.isEmpty()) {
            tell(words.toArray(new String[0]));
        }
    }

    private void tell(String... words) {
        if (!asked) {
            return;
        }
        List<String> command = new ArrayList<>(List.of("systemd-notify"));
        command.addAll(List.of(words));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start();
            if (!process.waitFor(LONGEST.toNanos(), TimeUnit.NANOSECONDS)) {
                process.destroyForcibly();
                throw new IOException("systemd-notify does not end within " + LONGEST.toSeconds() + " s");
            }
            if (process.exitValue() != 0) {
                throw new IOException("systemd-notify ended with " + process.exitValue());
            }
            telling.worked();
        } catch (IOException e) {
            telling.failed(e.getMessage() + "; a unit of Type=notify needs systemd-notify and NotifyAccess=all", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
