package io.tidegauge.agent.plugin;

/** The plugins cannot be used as they lie there; the message names the jars. */
public final class PluginException extends Exception {

    private static final long serialVersionUID = 1;

    PluginException(String message) {
        super(message);
    }

    PluginException(String message, Throwable cause) {
        super(message, cause);
    }
}
