package io.tidegauge.api;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code host:port}, {@code [2001:db8::1]:port}, or a host alone.
 *
 * @param host a name or an address, an IPv6 one without its brackets
 * @param port 1 to 65535; 0 where none was named
 */
public record HostPort(String host, int port) {

    private static final int HIGHEST_PORT = 65535;
    private static final Pattern FORM = Pattern.compile("(?:\\[([^\\]\\s]+)]|([^:\\[\\]\\s]+))(?::(\\d{1,5}))?");

    /**
     * Reads one, as a setting is written.
     *
     * @throws SettingsException the text is none
     */
    public static HostPort parse(String text) {
        Matcher matcher = FORM.matcher(text);
        boolean address = matcher.matches();
        boolean named = address && matcher.group(3) != null;
        int port = named ? Integer.parseInt(matcher.group(3)) : 0;
        if (!address || (named && port < 1) || port > HIGHEST_PORT) {
            throw new SettingsException("", "'" + text + "' is no address", "write host:port, or [2001:db8::1]:port");
        }
        return new HostPort(matcher.group(1) == null ? matcher.group(2) : matcher.group(1), port);
    }

    /** This, with {@code usual} where no port was named. */
    public HostPort orPort(int usual) {
        return port > 0 ? this : new HostPort(host, usual);
    }

    /**
     * Looks the host up, now.
     *
     * @throws UnknownHostException it has no address; the message names it
     */
    public List<InetAddress> addresses() throws UnknownHostException {
        try {
            return List.of(InetAddress.getAllByName(host));
        } catch (UnknownHostException e) {
            UnknownHostException told = new UnknownHostException("the name " + host + " cannot be looked up");
            told.initCause(e);
            throw told;
        }
    }

    @Override
    public String toString() {
        String name = host.contains(":") ? "[" + host + "]" : host;
        return port > 0 ? name + ":" + port : name;
    }
}
