package io.tidegauge.api;

/**
 * A plugin's own command, {@code tidegauge gcache}. Found by {@link java.util.ServiceLoader} where the first word of the command
 * line is none of the agent's own, so it has a public constructor without parameters.
 *
 * @param <A> what follows the name on the command line; its components carry {@link Setting}, and a component {@code dryRun} is
 *     {@code --dry-run}: a boolean is a flag, a list takes several words, anything else one
 */
public interface Command<A extends Record> {

    /** The word after {@code tidegauge}, or two, {@code import mysql-statsd}; lower case, digits and {@code -}. */
    String name();

    /** One line for {@code tidegauge --help}. */
    String summary();

    Class<A> arguments();

    /** The component that is written without its name, {@code file} for {@code FILE}; "" for none. */
    default String operand() {
        return "";
    }

    /**
     * Does it.
     *
     * @return the exit code; what is 0, 1 and 3 is the command's to say on its page, 2 and 78 are the agent's
     * @throws SettingsException an argument cannot work: a usage error
     * @throws Exception it could not be done; the message is printed, so it should name the cure, and the exit code is 1
     */
    int run(A arguments, CommandContext context) throws Exception;
}
