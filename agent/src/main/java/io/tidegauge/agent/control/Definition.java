package io.tidegauge.agent.control;

import java.util.List;

/**
 * What an entry says, bound: two entries of which all of it is equal are the same, and what runs by one of them runs on by the
 * other.
 *
 * @param order of the keys of a mapping whose first match wins: a mapping itself is equal in any order
 * @param settings the plugin's own
 */
record Definition(String type, String id, Record envelope, List<String> order, Record settings) {}
