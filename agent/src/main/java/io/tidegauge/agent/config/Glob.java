package io.tidegauge.agent.config;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A name in which each {@code *} stands for any characters, dots included. */
public final class Glob {

    private final String text;
    private final Pattern pattern;

    private Glob(String text) {
        this.text = text;
        StringBuilder expression = new StringBuilder();
        for (String literal : text.split("\\*", -1)) {
            expression.append(expression.length() == 0 ? "" : "(.*)").append(Pattern.quote(literal));
        }
        this.pattern = Pattern.compile(expression.toString(), Pattern.DOTALL);
    }

    public static Glob of(String text) {
        return new Glob(text);
    }

    public boolean matches(String name) {
        return pattern.matcher(name).matches();
    }

    /** {@code replacement} with what the first {@code *} stood for in the place of {@code $1}, and so on. */
    public Optional<String> rename(String name, String replacement) {
        Matcher matcher = pattern.matcher(name);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String renamed = replacement;
        for (int i = matcher.groupCount(); i > 0; i--) {
            renamed = renamed.replace("$" + i, matcher.group(i));
        }
        return Optional.of(renamed);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Glob glob && text.equals(glob.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
