package io.tidegauge.mysql;

import io.tidegauge.api.CommandContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Makes an account, its GRANTs and the entry that uses it; where one of these fails, takes back what it has made. */
final class Setup {

    private static final int PASSWORD_BYTES = 16;

    private final CommandContext context;
    private final SetupServer server;
    private final SetupPlan plan;
    private final Deque<Undo> made = new ArrayDeque<>();

    private interface Undo {
        void run() throws IOException, SQLException;
    }

    Setup(CommandContext context, SetupServer server, SetupPlan plan) {
        this.context = context;
        this.server = server;
        this.plan = plan;
    }

    int make() throws IOException, SQLException, InterruptedException {
        Optional<String> plugin = server.pluginOf(plan.account());
        requireFiles(plugin.isPresent());
        requireLogin(plugin);
        boolean works = false;
        try {
            account(plugin.isPresent());
            if (plan.isConfigured()) {
                context.out().println("left as it is: the entry " + plan.id() + " of the configuration");
            } else {
                write(plan.entryFile(), plan.entry());
            }
            works = new SetupTrial(context).worksFor(plan.id());
            return works ? 0 : 1;
        } finally {
            if (!works) {
                takeBack();
            }
        }
    }

    /** Before anything is made: files that are in the way, or that could not be written. */
    private void requireFiles(boolean accountIsThere) throws IOException {
        Path folder = plan.passwordFile().getParent();
        Path confD = plan.entryFile().getParent();
        if (!Files.isWritable(folder) || (Files.exists(confD) && !Files.isWritable(confD))) {
            throw new IOException(
                    folder + " cannot be written by " + System.getProperty("user.name") + "; run it as root");
        }
        if (!plan.isConfigured() && Files.exists(plan.entryFile())) {
            throw new IOException(plan.entryFile()
                    + " is there already, and does not read this server; look into it, and" + " move it away");
        }
        if (plan.hasPassword() && !accountIsThere && !plan.isConfigured() && Files.exists(plan.passwordFile())) {
            throw new IOException(plan.passwordFile() + " is there already, and the account is not; move it away");
        }
    }

    /** Before anything is made: an account that is there must be one that the entry can use. */
    private void requireLogin(Optional<String> plugin) throws IOException, SQLException {
        String name = plan.account().quoted();
        if (plugin.isEmpty()) {
            if (server.isReplica()) {
                throw new IOException("this server replicates from another: make the account " + name
                        + " there, it comes here with the rest; then run this again");
            }
            return;
        }
        boolean bySocket = plugin.get().endsWith("_socket");
        if (bySocket == plan.hasPassword()) {
            throw new IOException("the account " + name + " is there already and logs in by " + plugin.get()
                    + "; ALTER USER it, DROP USER it, or name another --account");
        }
        if (plan.hasPassword() && !plan.isConfigured() && !Files.exists(plan.passwordFile())) {
            throw new IOException("the account " + name
                    + " is there already, and its password is not known here; write it"
                    + " into " + plan.passwordFile() + " (on a cluster: copy that file from the first node), or name"
                    + " another --account");
        }
    }

    private void account(boolean there) throws IOException, SQLException {
        String password = plan.hasPassword() && !there ? password() : "";
        if (!password.isEmpty()) {
            write(plan.passwordFile(), List.of(password));
        }
        if (!there) {
            server.change(plan.account().create(plan.flavour(), password));
            made.push(() -> server.change("DROP USER " + plan.account().quoted()));
        }
        context.out()
                .println((there ? "there already: " : "made: ") + "the account "
                        + plan.account().quoted());
        for (String grant : plan.account().grants(plan.flavour())) {
            server.change(grant);
            context.out().println("granted: " + grant);
        }
    }

    private void write(Path file, List<String> lines) throws IOException {
        PrivateFile.write(file, lines);
        made.push(() -> Files.delete(file));
        context.out().println("written: " + file);
    }

    private void takeBack() {
        if (!made.isEmpty()) {
            context.err().println("what was made is taken back");
        }
        while (!made.isEmpty()) {
            try {
                made.pop().run();
            } catch (IOException | SQLException e) {
                context.err().println("not taken back: " + e.getMessage());
            }
        }
    }

    private static String password() {
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        return "Tg-" + HexFormat.of().formatHex(random); // a capital, a sign, digits: what password policies ask for
    }
}
