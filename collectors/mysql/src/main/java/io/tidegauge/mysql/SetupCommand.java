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
import java.util.ArrayList;
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
        Setup setup = new Setup(context);
        try (MysqlConnection connection = new MysqlConnection(admin, TIMEOUT)) {
            Flavour flavour = connection.connected();
            NewAccount account = account(arguments, connection, flavour);
            return arguments.write()
                    ? setup.make(connection, flavour, account, admin, there)
                    : setup.print(flavour, account, admin, there);
        }
    }

    private static Server admin(SetupArguments arguments) {
        Path socket = arguments.socket();
        if (!socket.equals(NONE) && !arguments.host().isEmpty()) {
            throw new SettingsException("socket", "stands beside host", "keep one of the two ways");
        }
        if (socket.equals(NONE) && arguments.host().isEmpty()) {
            socket = SOCKETS.stream()
                    .filter(Files::exists)
                    .findFirst()
                    .orElseThrow(() -> new SettingsException(
                            "socket",
                            "there is none at " + SOCKETS.get(0) + " nor " + SOCKETS.get(1),
                            "start the server, or name its --socket or --host"));
        }
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
                socket,
                saidByFile ? userOf(options) : arguments.admin(),
                Secret.of(""),
                options,
                TlsMode.PREFERRED,
                NONE,
                NONE,
                NONE,
                0);
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

    /** Without a password where the server has its plugin and the host a user of this name. */
    private static NewAccount account(SetupArguments arguments, MysqlConnection connection, Flavour flavour)
            throws IOException, SQLException {
        List<String> answers = new ArrayList<>();
        connection.query("SELECT SUBSTRING_INDEX(USER(), '@', -1)", row -> answers.add(row.getString(1)));
        boolean local = arguments.host().isEmpty();
        boolean socket = local
                && DaemonUser.exists(arguments.account())
                && hasPlugin(connection, flavour.mariadb() ? "unix_socket" : "auth_socket");
        return new NewAccount(
                arguments.account(), answers.get(0), socket ? NewAccount.Login.SOCKET : NewAccount.Login.PASSWORD);
    }

    private static boolean hasPlugin(MysqlConnection connection, String name) throws IOException, SQLException {
        List<String> found = new ArrayList<>();
        connection.query(
                "SELECT PLUGIN_STATUS FROM information_schema.PLUGINS WHERE PLUGIN_NAME = '" + name + "'",
                row -> found.add(row.getString(1)));
        return found.contains("ACTIVE");
    }
}
