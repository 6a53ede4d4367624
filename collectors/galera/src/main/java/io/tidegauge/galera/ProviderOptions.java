package io.tidegauge.galera;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What of the server's variables concerns its gcache: {@code wsrep_provider_options} ({@code k = v; k = v}), or, where the
 * provider is a plugin (MariaDB 11 {@code plugin-wsrep-provider}), {@code wsrep_provider_gcache_size} and its like.
 */
record ProviderOptions(Map<String, String> options, Map<String, String> variables) {

    static final String STATEMENT = "SHOW GLOBAL VARIABLES WHERE Variable_name IN"
            + " ('wsrep_provider_options', 'datadir', 'wsrep_desync', 'wsrep_on')"
            + " OR Variable_name LIKE 'wsrep\\_provider\\_gcache%' OR Variable_name LIKE 'wsrep\\_provider\\_gmcast%'";

    private static final String VARIABLE = "wsrep_provider_";

    static ProviderOptions of(Map<String, String> variables) {
        Map<String, String> options = new HashMap<>();
        variables.forEach((name, value) -> {
            if (name.startsWith(VARIABLE) && !name.equals("wsrep_provider_options")) {
                options.put(name.substring(VARIABLE.length()).replaceFirst("_", "."), value);
            }
        });
        String text = variables.getOrDefault("wsrep_provider_options", "");
        for (String pair : text.split(";", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                options.put(
                        pair.substring(0, equals).strip(),
                        pair.substring(equals + 1).strip());
            }
        }
        return new ProviderOptions(Map.copyOf(options), Map.copyOf(variables));
    }

    /** {@code gcache.size}; 0 where the server does not say it. */
    long size() {
        return Bytes.parse(word("gcache.size")).orElse(0);
    }

    long keepPages() {
        return Bytes.parse(word("gcache.keep_pages_size")).orElse(0);
    }

    /** {@code gcache.page_size}; 0 where the server does not say it. */
    long pageSize() {
        return Bytes.parse(word("gcache.page_size")).orElse(0);
    }

    /** Whether a page outlives what lies in it: one that is larger than all that may be kept does not. */
    boolean keepsPages() {
        return keepPages() > 0 && keepPages() >= pageSize();
    }

    boolean recovers() {
        return word("gcache.recover").equalsIgnoreCase("yes")
                || word("gcache.recover").equalsIgnoreCase("on");
    }

    Optional<Double> segment() {
        return Bytes.parse(word("gmcast.segment")).stream()
                .mapToObj(number -> (double) number)
                .findFirst();
    }

    /** A donor that an operator made one, not a state transfer. */
    boolean desyncedByHand() {
        return variables.getOrDefault("wsrep_desync", "").equalsIgnoreCase("ON");
    }

    /** Where ring and pages lie on the server's host. */
    Path folder() {
        return Path.of(variables.getOrDefault("datadir", ""))
                .resolve(word("base_dir"))
                .resolve(word("gcache.dir"));
    }

    Path ring() {
        String name = word("gcache.name");
        return folder().resolve(name.isEmpty() ? "galera.cache" : name);
    }

    private String word(String option) {
        return options.getOrDefault(option, "");
    }
}
