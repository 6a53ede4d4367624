package io.tidegauge.mysqlprotocol;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which server answers, from {@code SELECT VERSION()}: the driver's own product name says MySQL for a MariaDB.
 *
 * @param version as the server says it
 * @param mariadb whether it is a MariaDB
 */
public record Flavour(String version, boolean mariadb) {

    /** A MariaDB may put the version of the MySQL that it once was before its own: {@code 5.5.5-10.11.19-MariaDB}. */
    private static final Pattern NUMBERS = Pattern.compile("(?:5\\.5\\.5-)?(\\d+)\\.(\\d+)(?:\\.(\\d+))?.*");

    public static Flavour of(String version) {
        return new Flavour(version, version.toLowerCase(Locale.ROOT).contains("mariadb"));
    }

    /** Whether it is a MySQL, or one of its kin, of this version or a later one. */
    public boolean isMysql(int major, int minor, int patch) {
        return !mariadb && number() >= number(major, minor, patch);
    }

    /** Whether it is a MariaDB of this version or a later one. */
    public boolean isMariadb(int major, int minor, int patch) {
        return mariadb && number() >= number(major, minor, patch);
    }

    private long number() {
        Matcher numbers = NUMBERS.matcher(version);
        return numbers.matches() ? number(part(numbers, 1), part(numbers, 2), part(numbers, 3)) : 0;
    }

    private static int part(Matcher numbers, int group) {
        return numbers.group(group) == null ? 0 : Integer.parseInt(numbers.group(group));
    }

    private static long number(int major, int minor, int patch) {
        return (major * 1000L + minor) * 1000 + patch;
    }
}
