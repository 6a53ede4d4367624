/** One connection to a server that speaks the MySQL protocol, with deadlines; shared by collectors, no plugin. */
package io.tidegauge.mysqlprotocol;
