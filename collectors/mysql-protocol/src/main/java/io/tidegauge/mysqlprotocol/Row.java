package io.tidegauge.mysqlprotocol;

import java.util.Locale;
import java.util.Optional;

/**
 * One row of SHOW GLOBAL STATUS or VARIABLES.
 *
 * @param name as the server writes it
 * @param value as the server writes it; "" for NULL
 */
public record Row(String name, String value) {

    public static Row of(String name, String value) {
        return new Row(
                Optional.ofNullable(name).orElse(""), Optional.ofNullable(value).orElse(""));
    }

    /** The name as a metric's segment: lower case, all but {@code [a-z0-9_]} as {@code _}. */
    public String safeName() {
        StringBuilder safe = new StringBuilder(name.toLowerCase(Locale.ROOT));
        for (int i = 0; i < safe.length(); i++) {
            char c = safe.charAt(i);
            boolean safeAlready = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
            if (!safeAlready) {
                safe.setCharAt(i, '_');
            }
        }
        return safe.toString();
    }
}
