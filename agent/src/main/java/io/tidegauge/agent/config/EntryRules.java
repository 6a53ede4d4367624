package io.tidegauge.agent.config;

import io.tidegauge.api.SettingsException;
import io.tidegauge.api.Tags;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What holds for the entries of collectors and publishers alike. */
final class EntryRules {

    static final List<String> PATH_WORDS = List.of("host", "instance", "type", "id", "part", "name");

    private static final Pattern ID = Pattern.compile("[a-z0-9_-]{1,64}");
    private static final Pattern BRACED = Pattern.compile("\\{([^}]*)}?");

    private static final Pattern DOLLAR = Pattern.compile("\\$(\\d{1,3})");

    private EntryRules() {}

    static void requireId(String id) {
        if (!id.isEmpty() && !ID.matcher(id).matches()) {
            throw new SettingsException("id", "'" + id + "' is no id", "write [a-z0-9_-], 1 to 64 characters");
        }
    }

    static void requirePath(String path) {
        if (path.isEmpty()) {
            return;
        }
        List<String> words = BRACED.matcher(path)
                .results()
                .map((MatchResult word) -> word.group(1))
                .toList();
        for (String word : words) {
            if (!PATH_WORDS.contains(word)) {
                throw new SettingsException(
                        "path", "there is no {" + word + "} to fill in", Suggestion.among(PATH_WORDS, word));
            }
        }
        if (!words.contains("name")) {
            throw new SettingsException(
                    "path", "without {name} all metrics would share one path", "end it with {name}");
        }
    }

    static Tags requireTags(Map<String, String> tags) {
        Tags made = Tags.NONE;
        for (Map.Entry<String, String> tag : tags.entrySet()) {
            try {
                made = made.with(tag.getKey(), tag.getValue());
            } catch (IllegalArgumentException e) {
                throw new SettingsException("tags", e.getMessage(), "write {site: ams, role: db}");
            }
        }
        return made;
    }

    /** {@code $2} needs a second star. */
    static void requireRenames(Map<String, String> renames) {
        renames.forEach((glob, renamed) -> {
            long stars = glob.chars().filter(c -> c == '*').count();
            DOLLAR.matcher(renamed).results().forEach(dollar -> {
                if (Long.parseLong(dollar.group(1)) > stars || dollar.group(1).equals("0")) {
                    throw new SettingsException(
                            "rename",
                            "'" + renamed + "' asks for $" + dollar.group(1) + ", but '" + glob + "' has " + stars
                                    + (stars == 1 ? " star" : " stars"),
                            "$1 is what the first * stood for");
                }
            });
        });
    }

    static void requireNotNegative(String key, int number) {
        if (number < 0) {
            throw new SettingsException(key, number + " is below zero", "write 0 or more");
        }
    }
}
