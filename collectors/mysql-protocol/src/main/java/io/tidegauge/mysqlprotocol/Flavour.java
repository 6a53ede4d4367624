package io.tidegauge.mysqlprotocol;

/**
 * Which server answers, from {@code SELECT VERSION()}: the driver's own product name says MySQL for a MariaDB.
 *
 * @param version as the server says it
 * @param mariadb whether it is a MariaDB
 */
public record Flavour(String version, boolean mariadb) {

    static Flavour of(String version) {
        return new Flavour(version, version.toLowerCase(java.util.Locale.ROOT).contains("mariadb"));
    }
}
