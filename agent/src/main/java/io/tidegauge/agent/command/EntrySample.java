package io.tidegauge.agent.command;

import io.tidegauge.agent.config.SettingsReference;
import java.util.ArrayList;
import java.util.List;

/** An entry to paste: the required keys to fill in, the others as comments with their defaults. */
final class EntrySample {

    private EntrySample() {}

    static List<String> lines(List<SettingsReference.Key> keys) {
        List<String> lines = new ArrayList<>();
        String parent = "";
        for (SettingsReference.Key key : keys) {
            String path =
                    key.key().contains(" / ") ? key.key().substring(key.key().indexOf(" / ") + 3) : key.key();
            int dot = path.lastIndexOf('.');
            String mapping = dot < 0 ? "" : path.substring(0, dot);
            if (!mapping.equals(parent) && !mapping.isEmpty()) {
                lines.add(mapping + ":");
            }
            parent = mapping;
            String indent = mapping.isEmpty() ? "" : "  ";
            String name = path.substring(dot + 1);
            boolean required = key.fallback().equals("required");
            lines.add(required ? indent + name + ": " + example(key) : indent + "# " + name + ": " + key.fallback());
        }
        return lines;
    }

    private static String example(SettingsReference.Key key) {
        return key.type().equals("secret") ? "/etc/tidegauge/password   # " + key.meaning() : "…   # " + key.meaning();
    }
}
