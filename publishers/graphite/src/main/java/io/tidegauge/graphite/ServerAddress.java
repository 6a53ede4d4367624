package io.tidegauge.graphite;

/** {@code host:port}, {@code [2001:db8::1]:2003}, or a host alone for port 2003. */
public record ServerAddress(String host, int port) {

    private static final int USUAL_PORT = 2003;
    private static final int HIGHEST_PORT = 65535;

    /**
     * Reads an address.
     *
     * @throws IllegalArgumentException the text is none
     */
    public static ServerAddress parse(String text) {
        boolean bracketed = text.startsWith("[");
        int end = bracketed ? text.indexOf(']') + 1 : text.indexOf(':');
        int hostEnd = end <= 0 ? text.length() : end;
        String host = bracketed ? text.substring(1, Math.max(1, hostEnd - 1)) : text.substring(0, hostEnd);
        String rest = text.substring(hostEnd);
        if (host.isBlank() || (bracketed && end == 0) || !(rest.isEmpty() || rest.matches(":\\d{1,5}"))) {
            throw new IllegalArgumentException(text);
        }
        int port = rest.isEmpty() ? USUAL_PORT : Integer.parseInt(rest.substring(1));
        if (port < 1 || port > HIGHEST_PORT) {
            throw new IllegalArgumentException(text);
        }
        return new ServerAddress(host, port);
    }

    @Override
    public String toString() {
        return (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }
}
