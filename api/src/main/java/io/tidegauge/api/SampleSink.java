package io.tidegauge.api;

import java.time.Duration;

/**
 * Where a part puts what it reads. A sink serves one reading and one thread.
 *
 * <p>A name is a dotted word pattern such as {@code status.com_select} or {@code pool.{hostgroup}.used}: its first word
 * is its subject, and the value of each tag stands where the name has its key in braces. Words chosen by strangers
 * (servers, users, virtual machines) belong in tags only.
 */
public interface SampleSink {

    /** A value as it stands now. One that is not finite is counted and dropped. */
    void gauge(String name, double value, Tags tags);

    /** A total that grows until its source restarts; never a difference. */
    void counter(String name, double total, Tags tags);

    /** How long one thing took. */
    void timer(String name, Duration elapsed, Tags tags);

    /** One thing of several could not be read. Logged when that begins and when it ends; the rest still counts. */
    void failed(String what, Exception cause);

    /** There is deliberately no sample for this: counted by reason, listed by {@code once --verbose}. */
    void skipped(String name, String reason);

    /**
     * The totals that this part gives with exactly these tags began again, even where they are larger than before; with
     * {@link Tags#NONE}: all totals of this collector, whatever their part and tags. Called before they are given.
     */
    void restarted(Tags which);

    default void gauge(String name, double value) {
        gauge(name, value, Tags.NONE);
    }

    default void counter(String name, double total) {
        counter(name, total, Tags.NONE);
    }
}
