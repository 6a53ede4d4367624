package io.tidegauge.mysql;

import io.tidegauge.api.Command;
import io.tidegauge.api.CommandContext;
import io.tidegauge.api.Secret;
import io.tidegauge.api.SettingsException;
import io.tidegauge.mysqlprotocol.Flavour;
import io.tidegauge.mysqlprotocol.MysqlConnection;
import io.tidegauge.mysqlprotocol.Server;
import io.tidegauge.mysqlprotocol.TlsMode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * {@code tidegauge setup mysql}: the account that the daemon logs in with, its GRANTs, and the entry of the configuration. With
 * {@code --write} it makes what is not there yet, and tries both as the daemon would.
 */
public final class SetupCommand implements Command<SetupArguments> {

    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final Path NONE = Path.of("");

    private static final List<Path> SOCKETS =
            List.of(Path.of("/run/mysqld/mysqld.sock"), Path.of("/var/lib/mysql/mysql.sock"));

    @Override
    public String name() {
        return "setup mysql";
    }

    @Override
    public String summary() {
        return "the account for a server on this host, its GRANTs and the entry; --write makes them and tries both";
    }

    @Override
    public Class<SetupArguments> arguments() {
        return SetupArguments.class;
    }

    @Override
    public int run(SetupArguments arguments, CommandContext context) throws Exception {
        Map<String, MysqlSettings> there = context.configured(MysqlSettings.class);
        Server admin = admin(arguments);
        try (MysqlConnection connection = new MysqlConnection(admin, TIMEOUT)) {
            Flavour flavour = loggedIn(connection, admin);
            SetupServer server = new SetupServer(connection);
            SetupPlan plan =
                    SetupPlan.of(flavour, account(arguments.account(), admin, server, flavour), admin, context, there);
            if (plan.isConfigured()
                    && !there.get(plan.id())
                            .server()
                            .user()
                            .equals(plan.account().name())) {
                throw new SettingsException(
                        "account",
                        "the entry " + plan.id() + " reads this server as another one",
                        "name that one, or take the entry away");
            }
            if (arguments.write()) {
                return new Setup(context, server, plan).make();
            }
            print(plan, context);
            return 0;
        }
    }

    private static Flavour loggedIn(MysqlConnection connection, Server admin) throws IOException {
        try {
            return connection.connected();
        } catch (SQLException e) {
            String who = admin.user().isEmpty() ? "the account of " + admin.credentialsFile() : admin.user();
            throw new IOException(
                    e.getMessage() + "; setup logs in as " + who
                            + ", who makes the account: run it as root, or name --admin and a --credentials-file",
                    e);
        }
    }

    private static void print(SetupPlan plan, CommandContext context) {
        context.out().println("-- " + plan.flavour().version() + "; --write does all of this and tries it");
        context.out().println(plan.account().create(plan.flavour(), "…") + ";");
        plan.account().grants(plan.flavour()).forEach(grant -> context.out().println(grant + ";"));
        context.out().println();
        if (plan.isConfigured()) {
            context.out().println("# " + context.configFile() + " has its entry already: " + plan.id());
            return;
        }
        if (plan.hasPassword()) {
            context.out().println("# " + plan.passwordFile() + ", mode 0640, of the daemon's group: the password");
        }
        context.out().println("# " + plan.entryFile());
        plan.entry().forEach(context.out()::println);
    }

    private static Server admin(SetupArguments arguments) {
        Path options = arguments.credentialsFile();
        Path own = Path.of(System.getProperty("user.home"), ".my.cnf");
        if (options.equals(NONE) && Files.isReadable(own)) {
            options = own;
        }
        boolean saidByFile = !options.equals(NONE) && arguments.admin().equals(SetupArguments.ADMIN);
        boolean bySocket = arguments.host().isEmpty();
        return new Server(
                arguments.host(),
                bySocket ? 0 : arguments.port(),
                bySocket ? socket(arguments.socket()) : NONE,
                saidByFile ? userOf(options) : arguments.admin(),
                Secret.of(""),
                options,
                TlsMode.PREFERRED,
                NONE,
                NONE,
                NONE,
                0);
    }

    private static Path socket(Path said) {
        if (!said.equals(NONE)) {
            return said;
        }
        return SOCKETS.stream()
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new SettingsException(
                        "socket",
                        "there is none at " + SOCKETS.get(0) + " nor " + SOCKETS.get(1),
                        "start the server, or name its --socket or --host"));
    }

    /** An option file need not name one: then it is the default. */
    private static String userOf(Path options) {
        try {
            return Files.readAllLines(options).stream().anyMatch(line -> line.matches("\\s*user\\s*=.*"))
                    ? ""
                    : SetupArguments.ADMIN;
        } catch (IOException e) {
            throw new SettingsException("credentials_file", options + " cannot be read", "name an option file");
        }
    }

    /** Without a password where the server has its plugin and the daemon its user of this name. */
    private static NewAccount account(String name, Server admin, SetupServer server, Flavour flavour)
            throws IOException, SQLException {
        boolean socket = admin.host().isEmpty()
                && name.equals(DaemonUser.NAME)
                && DaemonUser.exists(name)
                && server.hasPlugin(flavour.mariadb() ? "unix_socket" : "auth_socket");
        return new NewAccount(name, server.ourHost(), socket ? NewAccount.Login.SOCKET : NewAccount.Login.PASSWORD);
    }
}
