package io.tidegauge.galera;

import io.tidegauge.api.Command;
import io.tidegauge.api.CommandContext;
import io.tidegauge.api.SettingsException;
import io.tidegauge.galera.ring.RingContents;
import io.tidegauge.galera.ring.RingFile;
import io.tidegauge.mysqlprotocol.MysqlConnection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * {@code tidegauge gcache}: what is in a gcache, what fills it, what would make it last; and, before a stopped node is started,
 * whether it will come back by IST.
 */
public final class GcacheCommand implements Command<GcacheArguments> {

    private static final Duration LOOK = Duration.ofSeconds(2);

    @Override
    public String name() {
        return "gcache";
    }

    @Override
    public String summary() {
        return "Galera's gcache: what is in it, what fills it, and whether a stopped node comes back by IST (--rejoin)";
    }

    @Override
    public Class<GcacheArguments> arguments() {
        return GcacheArguments.class;
    }

    @Override
    public int run(GcacheArguments arguments, CommandContext context) throws Exception {
        if (arguments.rejoin()) {
            return rejoin(arguments, context);
        } else if (!arguments.donor().isEmpty() || !arguments.position().isEmpty()) {
            throw new SettingsException(
                    arguments.donor().isEmpty() ? "position" : "donor", "is for --rejoin only", "add --rejoin");
        }
        if (!arguments.file().toString().isEmpty()) {
            RingContents contents = contents(arguments.file(), 0);
            print(
                    new GcacheReport(arguments.file().toString(), Optional.empty(), Optional.of(contents)),
                    arguments,
                    context);
            return 0;
        }
        Map<String, GaleraSettings> entries = context.configured(GaleraSettings.class);
        if (entries.isEmpty()) {
            throw new SettingsException(
                    "file",
                    "is not given, and the configuration has no galera entry",
                    "name a galera.cache, or write an entry");
        }
        int exit = 0;
        for (Map.Entry<String, GaleraSettings> entry : entries.entrySet()) {
            try {
                print(live(entry.getKey(), entry.getValue(), context), arguments, context);
            } catch (IOException | SQLException e) {
                context.err().println(entry.getKey() + ": " + e.getMessage());
                exit = 1;
            }
        }
        return exit;
    }

    /** An exit code of 1 would say SST: whatever goes wrong cannot be told. */
    private static int rejoin(GcacheArguments arguments, CommandContext context) throws InterruptedException {
        try {
            return Rejoin.of(arguments, context).answer(context);
        } catch (SettingsException usage) {
            throw usage;
        } catch (IOException | RuntimeException e) {
            context.out().println("cannot be told: " + e);
            return Rejoin.UNKNOWN;
        }
    }

    private static void print(GcacheReport report, GcacheArguments arguments, CommandContext context)
            throws IOException {
        if (arguments.json()) {
            report.json(context.out(), arguments.durability());
        } else {
            report.text(context.out(), arguments.durability());
        }
    }

    private static RingContents contents(Path file, long downto) throws IOException {
        try (RingFile ring = RingFile.open(file)) {
            return RingContents.of(ring, downto);
        } catch (java.nio.file.NoSuchFileException e) {
            throw new IOException("there is no file " + file, e);
        } catch (java.nio.file.AccessDeniedException e) {
            throw new IOException(file + " may not be read by this user; group mysql may, or root", e);
        } catch (IOException e) {
            throw new IOException(file + " " + e.getMessage(), e);
        }
    }

    private static GcacheReport live(String id, GaleraSettings settings, CommandContext context)
            throws IOException, SQLException, InterruptedException {
        try (MysqlConnection connection =
                new MysqlConnection(settings.server(), context.entry(id).timeout())) {
            NodeReader reader = new NodeReader(connection, context.entry(id).clock());
            Node node = new Node(id, new Storage(context.entry(id).state()), settings.longestWindow());
            node.observe(reader.read(), reader.options());
            Thread.sleep(LOOK.toMillis()); // two looks make a rate
            Reading reading = reader.read();
            ProviderOptions options = reader.options();
            node.observe(reading, options);
            Path ring = settings.namesRing() ? settings.file() : options.ring();
            boolean readable = (connection.isToThisHost() || settings.namesRing()) && Files.isReadable(ring);
            if (readable && node.knows(reading)) {
                new RingClock(id).seed(ring, node, reading);
            }
            Optional<GcacheReport.Live> live = node.knows(reading)
                    ? Optional.of(new GcacheReport.Live(
                            reading, options, node.durability(reading, options, settings.windowsInSeconds())))
                    : Optional.empty();
            Optional<RingContents> contents = Optional.empty();
            if (readable) {
                try {
                    contents = Optional.of(contents(ring, reading.cachedDownto().orElse(0)));
                } catch (IOException e) {
                    context.err().println(id + ": " + e.getMessage());
                }
            }
            return new GcacheReport(id, live, contents);
        }
    }
}
