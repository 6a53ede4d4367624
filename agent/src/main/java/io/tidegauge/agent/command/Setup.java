package io.tidegauge.agent.command;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Stage;
import io.tidegauge.agent.config.AgentConfig;
import io.tidegauge.agent.config.ConfigException;
import io.tidegauge.agent.config.ConfigLoader;
import io.tidegauge.agent.config.Locations;
import io.tidegauge.agent.config.Problems;
import io.tidegauge.agent.control.ConfigFile;
import io.tidegauge.agent.plugin.PluginCatalog;
import io.tidegauge.agent.plugin.PluginException;
import io.tidegauge.agent.self.Figures;
import io.tidegauge.agent.self.SelfFactory;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What every command does first: find the plugins, read the configuration. */
final class Setup {

    private final Terminal terminal;
    private final Locations locations = Locations.ofThisProcess();
    private final Figures figures = new Figures();
    private final Problems problems = new Problems();

    Setup(Terminal terminal) {
        this.terminal = terminal;
    }

    Locations locations() {
        return locations;
    }

    Problems problems() {
        return problems;
    }

    /** What a command does when plugins and configuration are there. */
    interface Work {
        int with(PluginCatalog catalog) throws ConfigException, PluginException, InterruptedException;
    }

    /** Runs {@code work}; what is wrong with plugins or configuration goes to the terminal, and the code is 78. */
    int run(Work work) {
        try {
            PluginCatalog catalog = new PluginCatalog(locations.home().resolve("plugins"));
            catalog.add(new SelfFactory(figures));
            return work.with(catalog);
        } catch (PluginException e) {
            terminal.err().println(e.getMessage());
            return Exit.CONFIG;
        } catch (ConfigException e) {
            terminal.err().println(e.getMessage());
            int count = e.problems().size();
            terminal.err().println(count == 1 ? "1 problem" : count + " problems");
            return Exit.CONFIG;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Exit.FAILED;
        }
    }

    /** What a file says; its problems are thrown if there is nothing to go on with. */
    AgentConfig load(ConfigFile file) throws ConfigException {
        return loaded(file.read(problems));
    }

    /** The configuration; its problems are thrown if there is nothing to go on with. */
    AgentConfig load(Function<ConfigLoader, Optional<AgentConfig>> read) throws ConfigException {
        return loaded(read.apply(new ConfigLoader(problems, locations)));
    }

    private AgentConfig loaded(Optional<AgentConfig> config) throws ConfigException {
        if (config.isEmpty()) {
            problems.throwIfAny();
        }
        return config.orElseThrow(() -> new IllegalStateException("no configuration and no problem"));
    }

    /** @param file what the daemon reads again */
    Injector injector(AgentConfig config, ConfigFile file, PluginCatalog catalog) {
        return Guice.createInjector(
                Stage.PRODUCTION,
                List.of(new AgentModule(
                        config,
                        file,
                        locations,
                        catalog,
                        figures,
                        problems,
                        new FileOutputStream(FileDescriptor.out))));
    }

    /** Guice wraps what a constructor throws. */
    static <T> T made(Injector injector, Class<T> type) throws ConfigException {
        try {
            return injector.getInstance(type);
        } catch (com.google.inject.ProvisionException e) {
            if (e.getCause() instanceof ConfigException problems) {
                throw problems;
            }
            throw e;
        }
    }
}
