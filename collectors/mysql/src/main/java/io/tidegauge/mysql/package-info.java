/** The collector {@code mysql}: MySQL and MariaDB. */
package io.tidegauge.mysql;
