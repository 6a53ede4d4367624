package io.tidegauge.agent.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.codahale.metrics.MetricRegistry;
import io.tidegauge.agent.config.AgentConfig;
import io.tidegauge.agent.config.AgentConfig.LogLevel;
import io.tidegauge.agent.config.Problems;
import io.tidegauge.agent.plugin.PluginCatalog;
import io.tidegauge.agent.self.Figures;
import io.tidegauge.agent.self.SelfFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class LogLevelsTest {

    private final Logger plugins = Logger.getLogger(SelfFactory.class.getPackageName());
    private final LogLevels levels;

    LogLevelsTest() throws Exception {
        PluginCatalog catalog = new PluginCatalog(Path.of("no such folder"));
        catalog.add(new SelfFactory(new Figures(new MetricRegistry())));
        levels = new LogLevels(catalog);
    }

    private static AgentConfig saying(Map<String, LogLevel> log) {
        return new AgentConfig("f.yml", "h", Path.of("state"), log, List.of(), List.of(), List.of());
    }

    @AfterEach
    void leaveNoLevelBehind() {
        levels.apply(saying(Map.of()));
    }

    @Test
    void comeAndGoWithTheFile() {
        levels.apply(saying(Map.of("tidegauge", LogLevel.DEBUG)));
        assertEquals(Level.ALL, plugins.getLevel());
        levels.apply(saying(Map.of("agent", LogLevel.WARNING)));
        assertEquals(Level.INFO, plugins.getLevel());
        assertEquals(Level.WARNING, Logger.getLogger("io.tidegauge.agent").getLevel());
    }

    @Test
    void areRefusedForAPluginThatIsNone() {
        Problems problems = new Problems();
        levels.check(saying(Map.of("tidegouge", LogLevel.DEBUG)), problems);
        assertTrue(
                problems.lines().get(0).contains("did you mean \"tidegauge\"?"),
                problems.lines().toString());
    }
}
