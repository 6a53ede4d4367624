package io.tidegauge.api;

/**
 * Makes a plugin's publishers. Found by {@link java.util.ServiceLoader}, so it has a public constructor without
 * parameters.
 *
 * @param <C> the plugin's settings; its components carry {@link Setting}
 */
public interface PublisherFactory<C extends Record> {

    /** The word after {@code type:} in the file. */
    String type();

    /** One line for {@code tidegauge plugins}: where it sends. */
    String summary();

    Class<C> settings();

    /** Makes a publisher. Opens no connection. */
    Publisher create(C settings, PluginContext context);
}
