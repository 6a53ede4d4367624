package io.tidegauge.agent.plugin;

import io.tidegauge.api.CollectorFactory;
import io.tidegauge.api.Command;
import io.tidegauge.api.PublisherFactory;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The plugins there are: those on the class path, and one for each folder of {@code plugins/}. Found once, at start. */
public final class PluginCatalog {

    private final Map<String, Plugin<CollectorFactory<?>>> collectors = new TreeMap<>();
    private final Map<String, Plugin<PublisherFactory<?>>> publishers = new TreeMap<>();
    private final List<ClassLoader> loaders = new ArrayList<>();

    /** @param folder {@code plugins/}; it may be missing */
    public PluginCatalog(Path folder) throws PluginException {
        ClassLoader agent = PluginCatalog.class.getClassLoader();
        discover(agent, agent.getName() == null ? "the class path" : agent.getName());
        for (Path plugin : folders(folder)) {
            List<Path> jars = list(plugin, Files::isRegularFile).stream()
                    .filter(jar -> jar.toString().endsWith(".jar"))
                    .toList();
            if (discover(loader(plugin, jars), plugin.toString()) == 0) {
                throw new PluginException(plugin + " has no plugin: none of its " + jars.size()
                        + " jars offers a CollectorFactory or PublisherFactory (META-INF/services); remove the folder or"
                        + " put the plugin's jar into it");
            }
        }
    }

    /** Adds one that is the agent's own. */
    public void add(CollectorFactory<?> own) throws PluginException {
        put(collectors, own.type(), own);
    }

    public Map<String, Plugin<CollectorFactory<?>>> collectors() {
        return collectors;
    }

    public Map<String, Plugin<PublisherFactory<?>>> publishers() {
        return publishers;
    }

    /** The plugins' own commands, by name; looked for at each call. */
    public Map<String, Command<?>> commands() throws PluginException {
        Map<String, Command<?>> commands = new TreeMap<>();
        for (ClassLoader loader : loaders) {
            try {
                for (Command<?> command : ServiceLoader.load(Command.class, loader)) {
                    if (command.getClass().getClassLoader() != loader && loaders.get(0) != loader) {
                        continue; // the agent's own loader has offered it already
                    }
                    Command<?> before = commands.putIfAbsent(command.name(), command);
                    if (before != null) {
                        throw new PluginException("command '" + command.name() + "' is offered twice, by "
                                + Plugin.origin(before.getClass()) + " and by " + Plugin.origin(command.getClass())
                                + "; remove one of the two");
                    }
                }
            } catch (ServiceConfigurationError | LinkageError e) {
                throw new PluginException("a command cannot be loaded: " + e, e);
            }
        }
        return commands;
    }

    private int discover(ClassLoader loader, String where) throws PluginException {
        int found = 0;
        loaders.add(loader);
        try {
            for (CollectorFactory<?> factory : ServiceLoader.load(CollectorFactory.class, loader)) {
                put(collectors, factory.type(), factory);
                found++;
            }
            for (PublisherFactory<?> factory : ServiceLoader.load(PublisherFactory.class, loader)) {
                put(publishers, factory.type(), factory);
                found++;
            }
        } catch (ServiceConfigurationError | LinkageError e) {
            throw new PluginException(where + " has a plugin that cannot be loaded: " + e, e);
        }
        return found;
    }

    private static <F> void put(Map<String, Plugin<F>> plugins, String type, F factory) throws PluginException {
        Plugin<F> plugin;
        try {
            plugin = Plugin.of(type, factory);
        } catch (IllegalStateException e) {
            throw new PluginException(
                    Plugin.origin(factory.getClass()) + " has a metrics table that cannot be read: " + e.getMessage(),
                    e);
        }
        Plugin<F> before = plugins.putIfAbsent(type, plugin);
        if (before != null) {
            throw new PluginException("type '" + type + "' is offered twice, by " + before.origin() + " and by "
                    + Plugin.origin(factory.getClass()) + "; remove one of the two");
        }
    }

    private static ClassLoader loader(Path plugin, List<Path> jars) throws PluginException {
        List<URL> urls = new ArrayList<>();
        for (Path jar : jars) {
            try {
                urls.add(jar.toUri().toURL());
            } catch (MalformedURLException e) {
                throw new PluginException(jar + " cannot be named as a URL", e);
            }
        }
        return new PluginClassLoader(
                plugin.getFileName().toString(), urls.toArray(URL[]::new), PluginCatalog.class.getClassLoader());
    }

    private static List<Path> folders(Path folder) throws PluginException {
        return Files.isDirectory(folder) ? list(folder, Files::isDirectory) : List.of();
    }

    private static List<Path> list(Path folder, java.util.function.Predicate<Path> which) throws PluginException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(which).sorted().toList();
        } catch (IOException e) {
            throw new PluginException(folder + " cannot be listed: " + e, e);
        }
    }
}
