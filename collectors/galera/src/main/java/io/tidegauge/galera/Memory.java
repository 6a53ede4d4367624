package io.tidegauge.galera;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;

/** What of a node must be remembered beside its history. For one thread. */
final class Memory {

    /**
     * A member that left.
     *
     * @param seqno the last one committed here before the view without it
     * @param bytes that had gone into the cache by then
     * @param sinceMillis the wall clock then
     */
    record Absence(long seqno, double bytes, long sinceMillis) {}

    /** Whose history this is: the cluster's state uuid; "" while that is not known. */
    String cluster = "";

    boolean evicting;
    boolean historyLost;
    long cachedDownto;
    final Set<String> members = new LinkedHashSet<>();
    final Map<String, Absence> absences = new LinkedHashMap<>();

    /** The least durability that was realised, in seconds, by hour since 1970. */
    final TreeMap<Long, Double> worst = new TreeMap<>();

    long transfers;
    OptionalDouble donorSeconds = OptionalDouble.empty();
    OptionalDouble joinerSeconds = OptionalDouble.empty();

    /** Another cluster, or another history of it: nothing of what was known of the old one holds. State transfers did happen. */
    void forgetCluster() {
        evicting = false;
        historyLost = false;
        cachedDownto = 0;
        members.clear();
        absences.clear();
        worst.clear();
    }
}
