/** The publisher {@code console}. */
package io.tidegauge.console;
