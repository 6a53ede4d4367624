package io.tidegauge.mysql.legacy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The old daemon's types of readings, and the parts that read the same. */
final class OldTypes {

    private static final Map<String, List<String>> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put("status", List.of("status"));
        PARTS.put("variables", List.of("variables"));
        PARTS.put("innodb", List.of("innodb", "innodb_text"));
        PARTS.put("slave", List.of("replication"));
    }

    /** What is on by default and was nothing of the old daemon's. */
    static final List<String> NEW_PARTS = List.of("source", "processlist");

    private OldTypes() {}

    static boolean isBuiltIn(String type) {
        return PARTS.containsKey(type);
    }

    /** What SHOW statement a type stood for; a type of the user's own has none. */
    static String statement(String type) {
        return switch (type) {
            case "status" -> "SHOW GLOBAL STATUS";
            case "variables" -> "SHOW GLOBAL VARIABLES";
            case "innodb" -> "SHOW ENGINE INNODB STATUS";
            case "slave" -> "SHOW SLAVE STATUS";
            default -> "";
        };
    }

    /** A type of the user's own as the name of a query. */
    static String word(String type) {
        return type.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]", "_");
    }

    static Map<String, List<String>> parts() {
        return PARTS;
    }
}
