package io.tidegauge.agent.config;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong, so that all of it is reported at once. */
public final class Problems {

    private final List<Problem> found = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();

    public void add(Position at, String key, String what, String cure) {
        Problem problem = new Problem(at, key, what, cure);
        if (!found.contains(problem)) { // an alias brings the same text to two places
            found.add(problem);
        }
    }

    /** Something that works, and will not for ever. */
    void warn(Position at, String key, String what, String cure) {
        Problem warning = new Problem(at, key, what, cure);
        if (!warnings.contains(warning)) {
            warnings.add(warning);
        }
    }

    /** A line for each thing that is not wrong yet. */
    public List<String> warnings() {
        return warnings.stream().map(Problem::toString).toList();
    }

    /** A line for each, as a person reads them. */
    public List<String> lines() {
        return found.stream().map(Problem::toString).toList();
    }

    int count() {
        return found.size();
    }

    /** Ends the reading of a configuration. */
    public void throwIfAny() throws ConfigException {
        if (!found.isEmpty()) {
            throw new ConfigException(found);
        }
    }
}
