package io.tidegauge.agent.command;

import io.tidegauge.agent.control.DaemonStatus;
import io.tidegauge.agent.log.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Has the daemon read its file again, and says whether it took it. */
@Command(
        name = "reload",
        description = {
            "Has the daemon read its file again: exit code 0 taken, 78 refused (what ran before runs on), 3 no daemon.",
            "What the file says as before keeps its connection, totals and queue."
        },
        mixinStandardHelpOptions = true)
final class ReloadCommand implements Callable<Integer> {

    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final long LOOK_AGAIN_MILLIS = 50;

    private final Terminal terminal;

    @Mixin
    private ConfigOption config;

    ReloadCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        LivingDaemon daemon = new LivingDaemon(terminal, config);
        Optional<DaemonStatus> found = daemon.find();
        if (found.isEmpty()) {
            return Exit.NO_DAEMON;
        }
        DaemonStatus before = found.get();
        if (before.isDeaf()) {
            terminal.err()
                    .println("the daemon (pid " + before.pid()
                            + ") was started deaf to SIGHUP, as by nohup: restart it, by" + " setsid or a unit");
            return Exit.FAILED;
        }
        try {
            signal(before.pid());
        } catch (IOException e) {
            terminal.err()
                    .println("cannot signal pid " + before.pid() + ": " + Messages.of(e)
                            + "; ask as the daemon's user, or as root");
            return Exit.FAILED;
        }
        return told(daemon, before);
    }

    /** The JDK can only end processes; each shell has a {@code kill} of its own. */
    private static void signal(long pid) throws IOException, InterruptedException {
        Process kill = new ProcessBuilder("/bin/sh", "-c", "kill -HUP " + pid)
                .redirectErrorStream(true)
                .start();
        String words = new String(kill.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (kill.waitFor() != 0) {
            throw new IOException(words.strip());
        }
    }

    private int told(LivingDaemon daemon, DaemonStatus before) throws InterruptedException {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (System.nanoTime() - end < 0) {
            Optional<DaemonStatus> now = daemon.find();
            if (now.isEmpty()) {
                return Exit.NO_DAEMON;
            }
            DaemonStatus.Reload reload = now.get().reload();
            if (reload.count()
                    > before.reload().begun()) { // one under way may have read the file before it was changed
                return tell(now.get(), reload);
            }
            Thread.sleep(LOOK_AGAIN_MILLIS);
        }
        terminal.err().println("the daemon has not answered within " + LONGEST.toSeconds() + " s; its log says why");
        return Exit.FAILED;
    }

    private int tell(DaemonStatus daemon, DaemonStatus.Reload reload) {
        if (reload.taken()) {
            terminal.out().println(daemon.word("config") + " is taken: " + String.join("; ", reload.words()));
            return Exit.OK;
        }
        reload.words().forEach(terminal.err()::println);
        terminal.err().println(daemon.word("config") + " is refused; what ran before runs on");
        return Exit.CONFIG;
    }
}
