package io.tidegauge.agent.collect;

import io.tidegauge.agent.log.FailingState;
import io.tidegauge.agent.log.Messages;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What of one part is failing: each thing by itself begins and ends, up to so many that a person could read it. */
final class Failures {

    private static final int MOST = 20;
    private static final String OTHERS = "others";

    private final Function<String, FailingState> made;
    private final Map<String, FailingState> states = new LinkedHashMap<>();

    /** @param made a new state for a thing; "" is the whole part */
    Failures(Function<String, FailingState> made) {
        this.made = made;
    }

    /** Takes one run's failures; what is not among them works again. */
    synchronized void update(Map<String, Exception> failures) {
        for (Iterator<Map.Entry<String, FailingState>> all = states.entrySet().iterator(); all.hasNext(); ) {
            Map.Entry<String, FailingState> state = all.next();
            boolean others = state.getKey().equals(OTHERS) && failures.size() > MOST;
            if (!failures.containsKey(state.getKey()) && !others) {
                state.getValue().worked();
                all.remove();
            }
        }
        failures.forEach((what, cause) -> {
            String known = states.containsKey(what) || states.size() < MOST ? what : OTHERS;
            states.computeIfAbsent(known, made).failed(cause);
        });
    }

    /** The longest-lasting one, and how many there are beside it. */
    synchronized Optional<FailingState.Failure> first() {
        for (Map.Entry<String, FailingState> state : states.entrySet()) {
            Optional<FailingState.Failure> failure = state.getValue().failure();
            if (failure.isPresent()) {
                String what = state.getKey().isEmpty() ? "" : state.getKey() + ": ";
                String more = states.size() > 1 ? " (and " + (states.size() - 1) + " more)" : "";
                return Optional.of(new FailingState.Failure(
                        failure.get().since(),
                        Messages.oneLine(what + failure.get().message()) + more));
            }
        }
        return Optional.empty();
    }
}
