package io.tidegauge.galera;

/**
 * One moment of a node's history.
 *
 * @param nanos the monotonic clock of this boot
 * @param wallMillis the wall clock
 * @param seqno the last one committed
 * @param bytes put into the cache so far, over all restarts, from a beginning that means nothing
 * @param counted what the server itself had counted since it started
 * @param source of the time
 * @param afresh whether what came since the point before was not counted: by IST, by SST, over a restart
 */
record Point(long nanos, long wallMillis, long seqno, double bytes, long counted, TimeSource source, boolean afresh) {}
