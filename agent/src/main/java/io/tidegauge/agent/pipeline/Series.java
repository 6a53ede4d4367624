package io.tidegauge.agent.pipeline;

import io.tidegauge.agent.config.MetricRules;
import io.tidegauge.api.Sample;
import io.tidegauge.api.Tags;
import java.util.List;

/** One series of one collector: everything about its name, worked out once and not per sample. */
final class Series {

    /** What tells one series from another within a collector. */
    record Key(String name, Tags tags) {}

    private final String sentName;
    private final Tags sentTags;
    private final Sample.Kind given;
    private final MetricRules.As as;
    private final boolean always;
    private final List<String> paths;
    private boolean alive;
    private long round;

    /**
     * @param sentName the name after renaming
     * @param given what the collector calls it
     * @param as what it is sent as; what the collector says where no rule does
     * @param always whether it is sent even where it does not live
     * @param paths one for each of the collector's publishers
     */
    Series(String sentName, Tags sentTags, Sample.Kind given, MetricRules.As as, boolean always, List<String> paths) {
        this.sentName = sentName;
        this.sentTags = sentTags;
        this.given = given;
        this.as = as;
        this.always = always;
        this.paths = paths;
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

    List<String> paths() {
        return paths;
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
