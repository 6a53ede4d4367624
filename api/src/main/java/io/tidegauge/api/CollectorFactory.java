package io.tidegauge.api;

/**
 * Makes a plugin's collectors. Found by {@link java.util.ServiceLoader}, so it has a public constructor without
 * parameters.
 *
 * @param <C> the plugin's settings; its components carry {@link Setting}
 */
public interface CollectorFactory<C extends Record> {

    /** The word after {@code type:} in the file; also the first word of the default metric path. */
    String type();

    /** One line for {@code tidegauge plugins}: what it reads. */
    String summary();

    Class<C> settings();

    /** Makes a collector. Reads at most files that its settings name; opens no connection. */
    Collector create(C settings, PluginContext context);

    /** What the account or the host must allow, a line each ({@code GRANT …}), for {@code tidegauge plugins TYPE}. */
    default String needs() {
        return "";
    }

    /** The keys that most entries need, as they are written in the file; "" where none is needed. */
    default String example() {
        return "";
    }

    /** How many series one collector may have unless the file says otherwise. */
    default int maxSeries() {
        return 2000;
    }
}
