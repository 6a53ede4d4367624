package io.tidegauge.graphite;

import io.tidegauge.api.SettingsException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code host:port}, {@code [2001:db8::1]:2003}, or a host alone for port 2003. */
public record ServerAddress(String host, int port) {

    private static final int USUAL_PORT = 2003;
    private static final int HIGHEST_PORT = 65535;
    private static final Pattern FORM = Pattern.compile("(?:\\[([^\\]\\s]+)]|([^:\\[\\]\\s]+))(?::(\\d{1,5}))?");

    /**
     * Reads an address.
     *
     * @throws SettingsException the text is none
     */
    public static ServerAddress parse(String text) {
        Matcher matcher = FORM.matcher(text);
        boolean address = matcher.matches();
        int port = address && matcher.group(3) != null ? Integer.parseInt(matcher.group(3)) : USUAL_PORT;
        if (!address || port < 1 || port > HIGHEST_PORT) {
            throw new SettingsException("", "'" + text + "' is no address", "write host:port, or [2001:db8::1]:port");
        }
        return new ServerAddress(matcher.group(1) == null ? matcher.group(2) : matcher.group(1), port);
    }

    @Override
    public String toString() {
        return (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }
}
