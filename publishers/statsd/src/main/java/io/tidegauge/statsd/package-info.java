/** The publisher {@code statsd}. */
package io.tidegauge.statsd;
