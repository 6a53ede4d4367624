package io.tidegauge.agent.publish;

/**
 * A path with places to fill in: {@code {type}.{instance}.{name}}. Words that are the same for all of an entry's
 * samples are filled in once.
 *
 * @param prefix stands before the template; "" for none
 */
public record PathTemplate(String prefix, String text) {

    /** What the words of a template stand for in one entry. */
    public record Entry(String host, String instance, String type, String id) {}

    /** With the same prefix, {@code other} in the place of this template, unless it is "". */
    public PathTemplate or(String other) {
        return other.isEmpty() ? this : new PathTemplate(prefix, other);
    }

    /** This template with the entry's words, so that only {@code {part}} and {@code {name}} are left. */
    public PathTemplate in(Entry entry) {
        return new PathTemplate(
                prefix,
                text.replace("{host}", SafeNames.segment(entry.host()))
                        .replace("{instance}", SafeNames.segment(entry.instance()))
                        .replace("{type}", SafeNames.segment(entry.type()))
                        .replace("{id}", SafeNames.segment(entry.id())));
    }

    /**
     * The path of one series; to be called on what {@link #in} gives.
     *
     * @param name a dotted name, made safe here
     */
    public String path(String part, String name) {
        String path = text.replace("{part}", part).replace("{name}", name);
        return SafeNames.path(prefix.isEmpty() ? path : prefix + "." + path);
    }
}
