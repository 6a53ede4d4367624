package io.tidegauge.agent.command;

import com.google.inject.AbstractModule;
import com.google.inject.Scopes;
import io.tidegauge.agent.config.AgentConfig;
import io.tidegauge.agent.config.Locations;
import io.tidegauge.agent.config.Problems;
import io.tidegauge.agent.control.Assembly;
import io.tidegauge.agent.control.ConfigFile;
import io.tidegauge.agent.control.Daemon;
import io.tidegauge.agent.control.LogLevels;
import io.tidegauge.agent.control.Version;
import io.tidegauge.agent.plugin.PluginCatalog;
import io.tidegauge.agent.schedule.Deadlines;
import io.tidegauge.agent.schedule.QuartzSchedule;
import io.tidegauge.agent.schedule.Schedule;
import io.tidegauge.agent.self.Figures;
import java.io.OutputStream;
import java.time.Clock;
import java.time.InstantSource;

/** What the agent is made of. Nothing of it is on the sample path. */
final class AgentModule extends AbstractModule {

    private final AgentConfig config;
    private final ConfigFile file;
    private final Locations locations;
    private final PluginCatalog catalog;
    private final Figures figures;
    private final Problems problems;
    private final OutputStream standardOutput;

    AgentModule(
            AgentConfig config,
            ConfigFile file,
            Locations locations,
            PluginCatalog catalog,
            Figures figures,
            Problems problems,
            OutputStream standardOutput) {
        this.config = config;
        this.file = file;
        this.locations = locations;
        this.catalog = catalog;
        this.figures = figures;
        this.problems = problems;
        this.standardOutput = standardOutput;
    }

    @Override
    protected void configure() {
        binder().requireExplicitBindings();
        bind(AgentConfig.class).toInstance(config);
        bind(ConfigFile.class).toInstance(file);
        bind(Locations.class).toInstance(locations);
        bind(PluginCatalog.class).toInstance(catalog);
        bind(Figures.class).toInstance(figures);
        bind(Problems.class).toInstance(problems);
        bind(OutputStream.class).toInstance(standardOutput);
        bind(Version.class).toInstance(Version.ofThisJar());
        bind(InstantSource.class).toInstance(Clock.systemUTC());
        bind(Deadlines.class).in(Scopes.SINGLETON);
        bind(Assembly.class).in(Scopes.SINGLETON);
        bind(Schedule.class).to(QuartzSchedule.class); // made only where a daemon asks: `once` never starts Quartz
        bind(QuartzSchedule.class);
        bind(LogLevels.class).in(Scopes.SINGLETON);
        bind(Daemon.class);
    }
}
