/** The text of {@code SHOW ENGINE INNODB STATUS}. */
package io.tidegauge.mysql.innodb;
