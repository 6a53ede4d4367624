package io.tidegauge.mysql.legacy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file as Python 2's ConfigParser reads it: sections, {@code key = value} or {@code key: value} with keys in lower case, comments
 * by {@code #} and {@code ;}, values that go on in indented lines, and {@code %(key)s}.
 */
final class Ini {

    private static final Pattern SECTION = Pattern.compile("\\[([^]]+)].*");
    private static final Pattern OPTION = Pattern.compile("([^:=\\s][^:=]*?)\\s*[:=]\\s*(.*)");
    private static final Pattern REFERENCE = Pattern.compile("%\\(([^)]+)\\)s");
    private static final String DEFAULTS = "DEFAULT";

    private final List<Entry> entries = new ArrayList<>();
    private String section = "";

    /** @param line from 1 on */
    record Entry(String section, String key, String value, int line) {}

    private Ini() {}

    static Ini of(String text) {
        Ini ini = new Ini();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#") && !line.startsWith(";")) {
                ini.take(line, number);
            }
        }
        return ini;
    }

    private void take(String line, int number) {
        Matcher heading = SECTION.matcher(line);
        Matcher option = OPTION.matcher(line);
        if (Character.isWhitespace(line.charAt(0)) && !entries.isEmpty()) { // the last value goes on
            int last = entries.size() - 1;
            Entry before = entries.get(last);
            String value = before.value() + "\n" + line.strip();
            entries.set(last, new Entry(before.section(), before.key(), value, before.line()));
        } else if (heading.matches()) {
            section = heading.group(1);
        } else if (option.matches()) {
            String value = withoutComment(option.group(2)).strip();
            String key = option.group(1).toLowerCase(Locale.ROOT);
            entries.add(new Entry(section, key, value.equals("\"\"") ? "" : value, number));
        } else {
            throw new IllegalArgumentException("line " + number + " is neither [section] nor key = value: " + line);
        }
    }

    /** Only the first semicolon may begin a comment, and only behind a blank. */
    private static String withoutComment(String value) {
        int semicolon = value.indexOf(';');
        boolean comment = semicolon > 0 && Character.isWhitespace(value.charAt(semicolon - 1));
        return comment ? value.substring(0, semicolon) : value;
    }

    /** All lines of a section, also those that a later one overrules. */
    List<Entry> lines(String section) {
        return entries.stream().filter(entry -> entry.section().equals(section)).toList();
    }

    /**
     * The keys of a section with the values that count, those of {@code [DEFAULT]} among them. References are resolved; a doubled
     * percent sign is a single one only beside a reference.
     */
    Map<String, String> section(String section) {
        Map<String, String> values = new LinkedHashMap<>();
        lines(DEFAULTS).forEach(entry -> values.put(entry.key(), entry.value()));
        lines(section).forEach(entry -> values.put(entry.key(), entry.value()));
        Map<String, String> resolved = new LinkedHashMap<>();
        values.forEach((key, value) -> resolved.put(key, value.contains("%(") ? resolved(value, values) : value));
        return resolved;
    }

    private static String resolved(String value, Map<String, String> values) {
        return REFERENCE
                .matcher(value)
                .replaceAll(name -> Matcher.quoteReplacement(
                        values.getOrDefault(name.group(1).toLowerCase(Locale.ROOT), name.group())))
                .replace("%%", "%");
    }
}
