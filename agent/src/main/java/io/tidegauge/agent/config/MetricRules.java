package io.tidegauge.agent.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code metrics:} says: which samples are sent and as what. Matched against a name whose tags are filled in; the
 * first match wins.
 *
 * @param all whether what no rule matches is sent even where it does not live
 */
public record MetricRules(boolean all, List<Rule> rules) {

    public static final MetricRules LIVING = new MetricRules(false, List.of());
    public static final MetricRules ALL = new MetricRules(true, List.of());

    /** The kinds that a rule may give. */
    public enum As {
        GAUGE,
        DELTA,
        RATE,
        RAW,
        TIMER,
        DROP;

        static final List<String> WORDS = List.of("gauge", "delta", "rate", "raw", "timer", "drop");

        static Optional<As> of(String word) {
            return WORDS.contains(word) ? Optional.of(valueOf(word.toUpperCase(Locale.ROOT))) : Optional.empty();
        }
    }

    /**
     * One line of the mapping.
     *
     * @param named whether the glob is other than {@code *}, so that what it matches is sent even at 0
     */
    public record Rule(Glob glob, As as, boolean named) {}

    static MetricRules of(Map<String, As> map) {
        List<Rule> rules = new ArrayList<>();
        new LinkedHashMap<>(map).forEach((text, as) -> rules.add(new Rule(Glob.of(text), as, !text.equals("*"))));
        return new MetricRules(false, List.copyOf(rules));
    }

    /** The rules as they are, but what lives and what does not is all sent: what a person who looks wants. */
    public MetricRules withAll() {
        return new MetricRules(true, rules);
    }

    public Optional<Rule> match(String name) {
        for (Rule rule : rules) {
            if (rule.glob().matches(name)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }
}
