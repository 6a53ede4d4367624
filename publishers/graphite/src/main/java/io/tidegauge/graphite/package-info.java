/** The publisher {@code graphite}. */
package io.tidegauge.graphite;
