/** Galera: how long a node may stay away, and what else the cluster says of itself. */
package io.tidegauge.galera;
