package io.tidegauge.agent.pipeline;

import java.time.Instant;
import java.util.List;

/** Whoever looks at samples as they pass by, after derivation and before any rename, whether or not they are sent anywhere. */
public interface Watchers {

    /** Nobody. */
    Watchers NONE = (source, name) -> List.of();

    /** Who looks at one series; asked once for each. */
    List<Watcher> of(Source source, String name);

    /** Looks at one series. Called on its collector's thread. */
    interface Watcher {
        /** A gauge as it was read, a counter as its rate, a timer in seconds. */
        void see(double value, Instant at);
    }
}
