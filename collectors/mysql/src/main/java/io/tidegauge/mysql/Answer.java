package io.tidegauge.mysql;

import io.tidegauge.mysqlprotocol.Row;
import java.util.List;

/**
 * What a server answered to one statement.
 *
 * @param askedSeconds the monotonic clock when the statement was sent
 * @param cameSeconds the same when the answer was read
 */
record Answer(List<Row> rows, double askedSeconds, double cameSeconds) {}
