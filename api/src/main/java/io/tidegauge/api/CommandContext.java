package io.tidegauge.api;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What the agent tells a command. */
public interface CommandContext {

    PrintStream out();

    PrintStream err();

    /**
     * The entries of the configuration that have these settings, by id, in the file's order; empty where there is no file.
     *
     * @throws SettingsException the file says something wrong; {@link SettingsException#key()} is "", the message has all of it
     */
    <C extends Record> Map<String, C> configured(Class<C> settings);

    /** The configuration that the daemon reads, or {@code --config}; it need not be there. */
    Path configFile();

    /** What starts this program, for a command that runs another: the words before that one's name. */
    List<String> program();

    /** What the entry's collector was told; its state is to be read only. */
    PluginContext entry(String id);
}
