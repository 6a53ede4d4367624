/** What mysql-statsd's users bring with them. */
package io.tidegauge.mysql.legacy;
