package io.tidegauge.agent.config;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The word that stands for this host in metric paths. */
final class HostName {

    private static final Path KERNELS = Path.of("/proc/sys/kernel/hostname");

    private HostName() {}

    /** @param said the file's word, "" for what {@code hostname} prints; anything but letters, digits and - becomes _ */
    static String label(String said, boolean firstLabelOnly) {
        String name = said.isEmpty() ? own() : said;
        int dot = name.indexOf('.');
        String part = firstLabelOnly && dot > 0 ? name.substring(0, dot) : name;
        StringBuilder label = new StringBuilder();
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            boolean safe = (c < 128 && Character.isLetterOrDigit(c)) || c == '-';
            label.append(safe ? c : '_');
        }
        return label.isEmpty() ? "localhost" : label.toString();
    }

    private static String own() {
        try {
            return Files.readString(KERNELS).strip();
        } catch (IOException noLinux) {
            try {
                return InetAddress.getLocalHost().getHostName();
            } catch (UnknownHostException e) {
                return "localhost";
            }
        }
    }
}
