/**
 * The contract between the agent and its plugins: what a collector, a publisher and a sample are. Uses nothing but the
 * JDK. Types that the agent implements may grow; types that plugins implement grow by default methods only.
 */
package io.tidegauge.api;
