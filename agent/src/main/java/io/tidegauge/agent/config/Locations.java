package io.tidegauge.agent.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where things lie when nobody says otherwise.
 *
 * @param home the distribution's folder, which has {@code lib}, {@code plugins} and {@code conf}
 */
public record Locations(Path home, Map<String, String> environment) {

    private static final Path INSTALLED_HOME = Path.of("/usr/share/tidegauge");
    private static final Path INSTALLED_CONFIG = Path.of("/etc/tidegauge/tidegauge.yml");
    private static final Path INSTALLED_STATE = Path.of("/var/lib/tidegauge");
    private static final Path INSTALLED_RUN = Path.of("/run/tidegauge");
    private static final Path INSTALLED_CACHE = Path.of("/var/cache/tidegauge");

    /** Of this process: the launcher says where the distribution lies. */
    public static Locations ofThisProcess() {
        return new Locations(Path.of(System.getProperty("tidegauge.home", ".")).toAbsolutePath(), System.getenv());
    }

    /** {@code $TIDEGAUGE_CONFIG}, else where it is installed, else the distribution's own. */
    public Path config() {
        String said = environment.getOrDefault("TIDEGAUGE_CONFIG", "");
        if (!said.isEmpty()) {
            return Path.of(said);
        }
        return installed() ? INSTALLED_CONFIG : home.resolve("conf/tidegauge.yml");
    }

    /** The state directory where no file names one. */
    public Path state() {
        String systemd = environment.getOrDefault("STATE_DIRECTORY", "");
        if (!systemd.isEmpty()) {
            return Path.of(systemd);
        }
        if (installed()) {
            return INSTALLED_STATE;
        }
        String xdg = environment.getOrDefault("XDG_STATE_HOME", "");
        Path base = xdg.isEmpty() ? Path.of(System.getProperty("user.home"), ".local/state") : Path.of(xdg);
        return base.resolve("tidegauge");
    }

    /** Where the daemon puts what others may read: {@code $RUNTIME_DIRECTORY}, else in its state directory. */
    public Path run(Path state) {
        String systemd = environment.getOrDefault("RUNTIME_DIRECTORY", "");
        return systemd.isEmpty() ? state.resolve("run") : Path.of(systemd);
    }

    /** The run directory of a daemon that another process looks for: the installed one's is not told by that process. */
    public Path runOfDaemon(Path state) {
        return state.equals(INSTALLED_STATE) && Files.isDirectory(INSTALLED_RUN) ? INSTALLED_RUN : run(state);
    }

    /** Where the class data archive lies. */
    public Path cache() {
        return installed() ? INSTALLED_CACHE : home.resolve("cache");
    }

    private boolean installed() {
        return home.equals(INSTALLED_HOME);
    }
}
