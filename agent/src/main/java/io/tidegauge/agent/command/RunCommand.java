package io.tidegauge.agent.command;

import io.tidegauge.agent.config.AgentConfig;
import io.tidegauge.agent.config.ConfigException;
import io.tidegauge.agent.control.ConfigFile;
import io.tidegauge.agent.control.Daemon;
import io.tidegauge.agent.control.LogLevels;
import io.tidegauge.agent.control.Signals;
import io.tidegauge.agent.control.StateLock;
import io.tidegauge.agent.log.Messages;
import io.tidegauge.agent.plugin.PluginCatalog;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The daemon, in the foreground, with its log on standard error. */
@Command(
        name = "run",
        description = "Runs the daemon in the foreground, with its log on standard error.",
        mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {

    private static final Logger LOG = System.getLogger(RunCommand.class.getName());

    private final Terminal terminal;
    private final Optional<Path> file;

    @Mixin
    private ConfigOption config;

    RunCommand(Terminal terminal) {
        this(terminal, Optional.empty());
    }

    RunCommand(Terminal terminal, Path file) {
        this(terminal, Optional.of(file));
    }

    private RunCommand(Terminal terminal, Optional<Path> file) {
        this.terminal = terminal;
        this.file = file;
    }

    @Override
    public Integer call() {
        Setup setup = new Setup(terminal);
        return setup.run(catalog -> start(setup, catalog));
    }

    private Path file(Setup setup) {
        if (config != null) {
            return config.file(setup.locations());
        }
        return file.orElseGet(setup.locations()::config);
    }

    private int start(Setup setup, PluginCatalog catalog) throws ConfigException, InterruptedException {
        ConfigFile file = new ConfigFile(file(setup), setup.locations());
        AgentConfig read = setup.load(file);
        new LogLevels(catalog).check(read, setup.problems());
        Daemon daemon = Setup.made(setup.injector(read, file, catalog), Daemon.class);
        setup.problems().warnings().forEach(warning -> LOG.log(Level.WARNING, warning));
        try {
            Optional<StateLock> lock = StateLock.take(read.state());
            if (lock.isEmpty()) {
                terminal.err()
                        .println("another daemon (pid " + StateLock.holder(read.state()) + ") holds " + read.state()
                                + "; stop it, or give this one a `state:` of its own");
                return Exit.ALREADY_RUNNING;
            }
            try (StateLock held = lock.get()) {
                return run(daemon, held);
            }
        } catch (IOException e) {
            if (Messages.isDiskFull(e)) { // not the file's fault: it starts when there is space again
                terminal.err().println("state: " + read.state() + ": no space left on its disk; free some");
                return Exit.FAILED;
            }
            terminal.err()
                    .println("state: " + read.state() + " cannot be written (" + e + "); make it a directory that the"
                            + " user running tidegauge may write, or name another with `state:`");
            return Exit.CONFIG;
        }
    }

    /** All on one thread, so that a signal in the middle of the start is no special case. */
    private static int run(Daemon daemon, StateLock lock) throws InterruptedException, IOException {
        Signals signals = Signals.taken();
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
            LOG.log(Level.ERROR, thread.getName() + " ended by " + failure, failure);
            Runtime.getRuntime().halt(Exit.SOFTWARE);
        });
        daemon.start();
        Optional<Signals.Asked> asked = Optional.empty();
        while (!asked.equals(Optional.of(Signals.Asked.STOP))) {
            asked = signals.next(daemon.pulse());
            if (asked.equals(Optional.of(Signals.Asked.RELOAD))) {
                daemon.reload();
            }
        }
        daemon.stop();
        lock.close();
        Runtime.getRuntime().halt(Exit.OK); // what did not end in time is left behind here
        return Exit.OK;
    }
}
