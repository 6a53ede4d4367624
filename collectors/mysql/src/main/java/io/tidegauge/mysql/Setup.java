package io.tidegauge.mysql;

import io.tidegauge.api.CommandContext;
import io.tidegauge.mysqlprotocol.Flavour;
import io.tidegauge.mysqlprotocol.MysqlConnection;
import io.tidegauge.mysqlprotocol.Server;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Prints, or makes and tries, an account and the entry that uses it. */
final class Setup {

    private static final int PASSWORD_BYTES = 16;
    private static final long LONGEST_TRY_SECONDS = 60;

    private final CommandContext context;
    private final Path entryFile;
    private final Path passwordFile;

    Setup(CommandContext context) {
        this.context = context;
        this.entryFile = context.configFile().resolveSibling("conf.d").resolve("mysql.yml");
        this.passwordFile = context.configFile().resolveSibling("mysql.password");
    }

    int print(Flavour flavour, NewAccount account, Server server, Map<String, MysqlSettings> there) {
        context.out().println("-- " + flavour.version() + "; --write does all of this and tries it");
        context.out().println(account.create(flavour, "…") + ";");
        account.grants(flavour).forEach(grant -> context.out().println(grant + ";"));
        context.out().println();
        if (there.isEmpty()) {
            if (account.login() == NewAccount.Login.PASSWORD) {
                context.out().println("# " + passwordFile + ", mode 0640, of the daemon's group: the password");
            }
            context.out().println("# " + entryFile);
            entry(account, server).forEach(context.out()::println);
        } else {
            context.out().println("# " + context.configFile() + " reads a mysql already: " + there.keySet());
        }
        return 0;
    }

    int make(
            MysqlConnection connection,
            Flavour flavour,
            NewAccount account,
            Server server,
            Map<String, MysqlSettings> there)
            throws IOException, SQLException, InterruptedException {
        if (there.isEmpty()) {
            Path taken = Stream.of(entryFile, passwordFile)
                    .filter(Files::exists)
                    .findFirst()
                    .orElse(Path.of(""));
            if (!taken.toString().isEmpty()) {
                throw new IOException(
                        taken + " is there already, and the configuration reads no mysql; look into it, and"
                                + " move it away");
            }
        }
        boolean old = exists(connection, account);
        boolean withPassword = account.login() == NewAccount.Login.PASSWORD;
        if (old && withPassword && there.isEmpty()) {
            throw new IOException("the account " + account.quoted() + " is there already, and its password is not known"
                    + " here; DROP USER " + account.quoted() + ", or name another --account");
        }
        String password = withPassword ? password() : "";
        if (!old) {
            connection.change(account.create(flavour, password));
        }
        context.out().println((old ? "there already: " : "made: ") + "the account " + account.quoted());
        for (String grant : account.grants(flavour)) {
            connection.change(grant);
            context.out().println("granted: " + grant);
        }
        if (there.isEmpty()) {
            if (withPassword) {
                PrivateFile.write(passwordFile, List.of(password));
                context.out().println("written: " + passwordFile);
            }
            PrivateFile.write(entryFile, entry(account, server));
            context.out().println("written: " + entryFile);
        } else {
            context.out().println("left as it is: the entry " + there.keySet() + " of " + context.configFile());
        }
        return tried(there.isEmpty() ? "mysql" : there.keySet().iterator().next());
    }

    private static boolean exists(MysqlConnection connection, NewAccount account) throws IOException, SQLException {
        List<String> found = new ArrayList<>();
        connection.query(
                "SELECT User FROM mysql.user WHERE User = '" + account.name() + "' AND Host = '" + account.host() + "'",
                row -> found.add(row.getString(1)));
        return !found.isEmpty();
    }

    private List<String> entry(NewAccount account, Server server) {
        List<String> lines = new ArrayList<>(List.of("collectors:", "  - type: mysql", "    server:"));
        if (server.host().isEmpty()) {
            lines.add("      socket: " + server.socket());
        } else {
            lines.add("      host: " + server.host());
            lines.add("      port: " + server.port());
        }
        lines.add("      user: " + account.name());
        if (account.login() == NewAccount.Login.PASSWORD) {
            lines.add("      password_file: " + passwordFile);
        }
        return lines;
    }

    /** As the daemon would read it: its user, its file. */
    private int tried(String id) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(DaemonUser.becoming(DaemonUser.NAME));
        command.addAll(context.program());
        command.addAll(
                List.of("once", "--config", context.configFile().toString(), "--collector", id, "--format", "json"));
        Process once = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .directory(Path.of("/").toFile())
                .start();
        String said = new String(once.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!once.waitFor(LONGEST_TRY_SECONDS, TimeUnit.SECONDS)) {
            once.destroyForcibly();
            throw new IOException("tried, and it does not end: " + String.join(" ", command));
        }
        List<String> metrics = said.lines().filter(line -> line.startsWith("{")).toList();
        said.lines().filter(line -> !line.startsWith("{")).forEach(context.err()::println);
        if (once.exitValue() != 0 || metrics.isEmpty()) {
            context.err().println("tried, and it does not work yet: " + String.join(" ", command));
            return 1;
        }
        context.out()
                .println("tried: " + metrics.size() + " metrics read"
                        + (command.get(0).equals("runuser") ? " as the user " + DaemonUser.NAME : "")
                        + "; tidegauge reload, or systemctl restart tidegauge, takes the entry");
        return 0;
    }

    private static String password() {
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        return "Tg-" + HexFormat.of().formatHex(random); // a capital, a sign, digits: what password policies ask for
    }
}
