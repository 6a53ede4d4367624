package io.tidegauge.agent.plugin;

import java.net.URL;
import java.net.URLClassLoader;

/**
 * Loads one folder of {@code plugins/}. It sees the JDK and the contract of the agent, and brings everything else
 * itself, so that two plugins may use two versions of one library.
 */
final class PluginClassLoader extends URLClassLoader {

    static {
        registerAsParallelCapable();
    }

    private static final String CONTRACT = "io.tidegauge.api.";

    private final ClassLoader agent;

    PluginClassLoader(String name, URL[] jars, ClassLoader agent) {
        super("plugin-" + name, jars, ClassLoader.getPlatformClassLoader());
        this.agent = agent;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (name.startsWith(CONTRACT)) {
            return agent.loadClass(name);
        }
        return super.loadClass(name, resolve);
    }
}
