package io.tidegauge.agent.pipeline;

import io.tidegauge.agent.config.MetricRules;
import io.tidegauge.api.Sample;
import io.tidegauge.api.Tags;
import java.util.List;

/** One series of one collector: everything about its name, worked out once and not per sample. */
final class Series {

    /** What tells one series from another within a collector. */
    record Key(String name, Tags tags) {

        /** Written out: a record's own goes through method handles, which the first compiler leaves as they are. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && name.equals(key.name) && tags.equals(key.tags);
        }

        @Override
        public int hashCode() {
            return 31 * name.hashCode() + tags.hashCode();
        }
    }

    private final String sentName;
    private final Tags sentTags;
    private final Sample.Kind given;
    private final MetricRules.As as;
    private final boolean always;
    private final String pathName;
    private final String filledName;
    private List<Watchers.Watcher> watchers = List.of();
    private Watchers watchedFor = Watchers.NONE;
    private List<String> paths = List.of();
    private boolean alive;
    private long round;

    /**
     * @param sentName the name after renaming
     * @param pathName the same with its tags filled in
     * @param filledName as the collector gave it, with its tags filled in
     * @param given what the collector calls it
     * @param as what it is sent as; what the collector says where no rule does
     * @param always whether it is sent even where it does not live
     */
    Series(
            String sentName,
            String pathName,
            String filledName,
            Tags sentTags,
            Sample.Kind given,
            MetricRules.As as,
            boolean always) {
        this.sentName = sentName;
        this.sentTags = sentTags;
        this.given = given;
        this.as = as;
        this.always = always;
        this.pathName = pathName;
        this.filledName = filledName;
    }

    String sentName() {
        return sentName;
    }

    Tags sentTags() {
        return sentTags;
    }

    Sample.Kind given() {
        return given;
    }

    MetricRules.As as() {
        return as;
    }

    String pathName() {
        return pathName;
    }

    /** Who of {@code all} looks at it. */
    List<Watchers.Watcher> watchers(Watchers all, Source source) {
        if (watchedFor != all) { // a reload brought others
            watchers = all.of(source, filledName);
            watchedFor = all;
        }
        return watchers;
    }

    /** One for each of the collector's routes; none where it is dropped. */
    List<String> paths() {
        return paths;
    }

    void address(List<String> to) {
        paths = to;
    }

    /** Whether it is sent: a counter once it has moved, and then for good. */
    boolean lives(boolean moved) {
        alive |= always || moved;
        return alive;
    }

    void seenIn(long thisRound) {
        round = thisRound;
    }

    long lastSeen() {
        return round;
    }
}
