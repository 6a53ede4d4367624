/** Reads {@code galera.cache}, the ring in which a Galera node keeps write-sets for nodes that come back. Uses the JDK only. */
package io.tidegauge.galera.ring;
