package io.tidegauge.agent.control;

/**
 * What an entry says, bound: two entries of which all of it is equal are the same, and what runs by one of them runs on by the
 * other.
 *
 * @param settings the plugin's own
 */
record Definition(String type, String id, Record envelope, Record settings) {}
