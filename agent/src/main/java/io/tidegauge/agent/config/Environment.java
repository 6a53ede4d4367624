package io.tidegauge.agent.config;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills in {@code ${NAME}} and {@code ${NAME:-default}}. An unset variable without a default is a problem. */
record Environment(Map<String, String> variables) {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Za-z_][A-Za-z0-9_]*)(:-([^}]*))?}");

    String fillIn(String text, Position at, Problems problems) {
        if (!text.contains("${")) {
            return text;
        }
        Matcher matcher = VARIABLE.matcher(text);
        StringBuilder filled = new StringBuilder();
        while (matcher.find()) {
            String name = matcher.group(1);
            String value = variables.get(name);
            if (value == null && matcher.group(2) == null) {
                problems.add(
                        at,
                        "",
                        "the environment has no " + name,
                        "set it, or write ${" + name + ":-default} for when it is not set");
            }
            String otherwise = matcher.group(3) == null ? "" : matcher.group(3);
            matcher.appendReplacement(filled, Matcher.quoteReplacement(value == null ? otherwise : value));
        }
        return matcher.appendTail(filled).toString();
    }
}
