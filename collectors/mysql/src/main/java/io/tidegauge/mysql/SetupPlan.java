package io.tidegauge.mysql;

import io.tidegauge.api.CommandContext;
import io.tidegauge.mysqlprotocol.Flavour;
import io.tidegauge.mysqlprotocol.Server;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code setup mysql} is about to do.
 *
 * @param server as the administrator reaches it
 * @param id of the entry
 * @param isConfigured whether the configuration has that entry already
 */
record SetupPlan(
        Flavour flavour,
        NewAccount account,
        Server server,
        String id,
        boolean isConfigured,
        Path entryFile,
        Path passwordFile) {

    /** An entry for this server is taken for the one meant; where others are there, the new one gets an id of its own. */
    static SetupPlan of(
            Flavour flavour,
            NewAccount account,
            Server server,
            CommandContext context,
            Map<String, MysqlSettings> there) {
        Optional<String> same = there.entrySet().stream()
                .filter(entry -> isSame(entry.getValue().server(), server))
                .map(Map.Entry::getKey)
                .findFirst();
        String where = server.host().isEmpty() ? "local" : server.host().toLowerCase(Locale.ROOT);
        String id = same.orElseGet(() -> there.isEmpty() ? "mysql" : "mysql_" + where.replaceAll("[^a-z0-9]", "_"));
        Path config = context.configFile();
        return new SetupPlan(
                flavour,
                account,
                server,
                id,
                same.isPresent(),
                config.resolveSibling("conf.d").resolve(id + ".yml"),
                config.resolveSibling(id + ".password"));
    }

    private static boolean isSame(Server one, Server other) {
        boolean bySocket = other.host().isEmpty();
        return bySocket
                ? one.socket().equals(other.socket())
                : one.host().equalsIgnoreCase(other.host()) && portOf(one) == portOf(other);
    }

    private static int portOf(Server server) {
        return server.port() > 0 ? server.port() : 3306;
    }

    boolean hasPassword() {
        return account.login() == NewAccount.Login.PASSWORD;
    }

    /** The entry as it stands in its file. */
    List<String> entry() {
        List<String> lines = new ArrayList<>(List.of("collectors:", "  - type: mysql"));
        if (!id.equals("mysql")) {
            lines.add("    id: " + id);
        }
        lines.add("    server:");
        if (server.host().isEmpty()) {
            lines.add("      socket: " + server.socket());
        } else {
            lines.add("      host: " + server.host());
            lines.add("      port: " + server.port());
        }
        lines.add("      user: " + account.name());
        if (hasPassword()) {
            lines.add("      password_file: " + passwordFile);
        }
        return lines;
    }
}
