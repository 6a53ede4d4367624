package io.tidegauge.galera;

import io.tidegauge.api.SampleSink;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.OptionalDouble;

/**
 * State snapshot transfers, as the node's state shows them. A donor of an IST is one for a moment only, a joiner is unreachable
 * until its snapshot is there.
 */
final class Transfers {

    private static final Logger LOG = System.getLogger(Transfers.class.getName());
    private static final long NEVER = Long.MIN_VALUE;

    private final String id;
    private final Memory memory;
    private long donorSince = NEVER;
    private long donorSeen = NEVER;
    private long joinerSince = NEVER;

    Transfers(String id, Memory memory) {
        this.id = id;
        this.memory = memory;
    }

    /**
     * Takes note of the node's state.
     *
     * @param received whether the node has lost its own place in the history since the last reading, so that a snapshot came
     * @param asked whether a member joined a moment ago, and no operator desynced the node: a backup desyncs it too
     */
    void observe(Reading reading, boolean received, boolean asked) {
        boolean donor = reading.state() == Reading.DONOR && (asked || donorSince != NEVER);
        if (donor && donorSince == NEVER) {
            donorSince = reading.nanos();
            donorSeen = reading.nanos();
        } else if (donor) {
            donorSeen = reading.nanos();
            memory.donorSeconds = OptionalDouble.of(Node.seconds(reading.nanos() - donorSince));
        } else if (donorSince != NEVER) {
            if (donorSeen != donorSince) { // an IST's donor is one for half a second: it is not seen twice
                memory.donorSeconds = OptionalDouble.of(Node.seconds(reading.nanos() - donorSince));
                ended("gave", memory.donorSeconds);
            }
            donorSince = NEVER;
        }
        if (received || reading.state() == Reading.JOINER) {
            joinerSince = joinerSince == NEVER ? reading.serverStart() : joinerSince;
        }
        if (joinerSince != NEVER) {
            memory.joinerSeconds = OptionalDouble.of(Node.seconds(reading.nanos() - joinerSince));
            if (reading.state() == Reading.SYNCED) {
                joinerSince = NEVER;
                ended("received", memory.joinerSeconds);
            }
        }
    }

    private void ended(String verb, OptionalDouble seconds) {
        memory.transfers++;
        LOG.log(Level.INFO, "{0}: {1} a state transfer, in {2} s", id, verb, Long.toString((long) seconds.orElse(0)));
    }

    static void give(Memory memory, SampleSink out) {
        memory.donorSeconds.ifPresent(seconds -> out.gauge("sst.donor_seconds", seconds));
        memory.joinerSeconds.ifPresent(seconds -> out.gauge("sst.joiner_seconds", seconds));
        out.counter("sst.total", (double) memory.transfers);
    }

    /** The last one, in seconds; the longer where the node was both. */
    static OptionalDouble last(Memory memory) {
        double longest = Math.max(memory.donorSeconds.orElse(0), memory.joinerSeconds.orElse(0));
        return longest > 0 ? OptionalDouble.of(longest) : OptionalDouble.empty();
    }
}
