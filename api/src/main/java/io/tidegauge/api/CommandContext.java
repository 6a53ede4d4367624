package io.tidegauge.api;

import java.io.PrintStream;
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

    /** What the entry's collector was told; its state is to be read only. */
    PluginContext entry(String id);
}
