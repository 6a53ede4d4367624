package io.tidegauge.galera;

import io.tidegauge.api.CommandContext;
import io.tidegauge.api.HostPort;
import io.tidegauge.api.SettingsException;
import io.tidegauge.mysqlprotocol.MysqlConnection;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whether a stopped node would come back by IST, asked before anyone starts it. */
final class Rejoin {

    private static final int IST = 0;
    private static final int SST = 1;
    static final int UNKNOWN = 3;

    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    /** Between two looks at a donor, for its rate. */
    private static final Duration LOOK = Duration.ofSeconds(2);

    /** Certification is preloaded from about so many write-sets before the view. */
    private static final long PRELOAD = 128;

    private final StoppedNode node;
    private final List<Donor> donors;
    private final List<String> failures;

    /**
     * A node that runs.
     *
     * @param writeSetsPerSecond that are committed now
     * @param bytesAWriteSet on average since it started
     */
    private record Donor(
            String name, Reading reading, ProviderOptions options, double writeSetsPerSecond, double bytesAWriteSet) {
        long downto() {
            return reading.cachedDownto().orElse(Long.MAX_VALUE);
        }

        long committed() {
            return reading.committed().orElse(0);
        }
    }

    private Rejoin(StoppedNode node, List<Donor> donors, List<String> failures) {
        this.node = node;
        this.donors = donors;
        this.failures = failures;
    }

    static Rejoin of(GcacheArguments arguments, CommandContext context) throws IOException, InterruptedException {
        if (arguments.donor().isEmpty()) {
            throw new SettingsException("donor", "is missing", "name the nodes that run: --donor db1 db2");
        }
        Optional<GaleraSettings> entry =
                context.configured(GaleraSettings.class).values().stream().findFirst();
        if (entry.isEmpty()) {
            throw new SettingsException(
                    "config",
                    "has no galera entry, whose account logs in at the donors",
                    "write one, or name a file that has one");
        }
        StoppedNode node = arguments.position().isEmpty()
                ? StoppedNode.ofFolder(arguments.datadir())
                : StoppedNode.ofPosition(arguments.position());
        List<Donor> donors = new ArrayList<>();
        List<String> failures = new ArrayList<>();
        for (String word : arguments.donor()) {
            HostPort address = HostPort.parse(word);
            try (MysqlConnection connection =
                    new MysqlConnection(entry.get().server().at(address), TIMEOUT)) {
                NodeReader reader = new NodeReader(connection, Clock.systemUTC());
                Reading first = reader.read();
                Thread.sleep(LOOK.toMillis());
                donors.add(donor(address.host(), first, reader.read(), reader.options()));
            } catch (IOException | SQLException e) {
                failures.add(word + ": " + e.getMessage());
            }
        }
        return new Rejoin(node, donors, failures);
    }

    private static Donor donor(String name, Reading first, Reading now, ProviderOptions options) {
        double seconds = Math.max(0.1, Node.seconds(now.nanos() - first.nanos()));
        long count = now.countedWriteSets();
        return new Donor(
                name,
                now,
                options,
                (now.committed().orElse(0) - first.committed().orElse(0)) / seconds,
                count > 0 ? (double) now.countedBytes() / count : 0);
    }

    /** Prints one answer; returns the exit code. */
    int answer(CommandContext context) {
        failures.forEach(failure -> context.err().println("not asked: " + failure));
        if (node.isOfNoCluster()) {
            context.out().println("SST: the node has no state of any cluster (its uuid is zero)");
            return SST;
        }
        if (!node.isKnown()) {
            context.out().println("cannot be told: " + node.whyNot());
            return UNKNOWN;
        }
        List<Donor> able = donors.stream()
                .filter(donor -> donor.reading().isPrimary() && donor.reading().state() == Reading.SYNCED)
                .toList();
        donors.stream()
                .filter(donor -> !able.contains(donor))
                .forEach(donor -> context.err()
                        .println(donor.name() + ": is no donor now, its state is "
                                + donor.reading().text("wsrep_local_state_comment")));
        if (able.isEmpty()) {
            context.out().println("cannot be told: no donor answers that is synced");
            return UNKNOWN;
        }
        List<Donor> sameCluster = able.stream()
                .filter(donor -> donor.reading().cluster().equals(node.cluster()))
                .toList();
        if (sameCluster.isEmpty()) {
            context.out()
                    .println("SST: the node is of another cluster (" + node.cluster() + ", and the donors are of "
                            + able.get(0).reading().cluster() + ")");
            return SST;
        }
        if (sameCluster.stream().allMatch(donor -> donor.committed() < node.seqno())) {
            context.out()
                    .println(String.format(
                            Locale.ROOT,
                            "cannot be told: the node is ahead of every donor that answers (%,d, and they are at most at %,d)",
                            node.seqno(),
                            sameCluster.stream()
                                    .mapToLong(Donor::committed)
                                    .max()
                                    .orElse(0)));
            return UNKNOWN;
        }
        Optional<Donor> best = sameCluster.stream()
                .filter(donor -> donor.downto() <= node.seqno() + 1)
                .max(Comparator.comparingLong(Donor::downto)); // as Galera chooses
        if (best.isEmpty()) {
            long late = sameCluster.stream()
                    .mapToLong(donor -> donor.downto() - node.seqno() - 1)
                    .min()
                    .orElse(0);
            String words = String.format(Locale.ROOT, "%,d write-sets too late on every donor", late);
            context.out()
                    .println(
                            failures.isEmpty()
                                    ? "SST: " + words
                                    : "cannot be told: " + words + " that answers; another may still have them");
            return failures.isEmpty() ? SST : UNKNOWN;
        }
        context.out().println(ist(best.get()));
        return IST;
    }

    private String ist(Donor donor) {
        long missing = Math.max(0, donor.committed() - node.seqno());
        String answer = String.format(
                Locale.ROOT,
                "IST from %s: %,d write-sets, about %s",
                donor.name(),
                missing,
                Bytes.text(missing * donor.bytesAWriteSet()));
        return answer + room(donor) + segment(donor);
    }

    private String segment(Donor donor) {
        return donor.options()
                .segment()
                .filter(number -> number > 0)
                .map(number -> String.format(Locale.ROOT, "; the donor is in segment %.0f", number))
                .orElse("");
    }

    /** Until what it needs next is overwritten: free space of a ring that is not full yet comes first. */
    private String room(Donor donor) {
        if (donor.writeSetsPerSecond() <= 0) {
            return ", and nothing is written now";
        }
        double held = (donor.committed() - donor.downto() + 1) * donor.bytesAWriteSet();
        double free = Math.max(0, donor.options().size() - held) / Math.max(1, donor.bytesAWriteSet());
        boolean full = free * donor.bytesAWriteSet() < 0.05 * donor.options().size();
        double room = (node.seqno() + 1 - donor.downto()) + (full ? 0 : free);
        String edge = room < PRELOAD ? "; at the edge: certification may need older ones" : "";
        return ", room for another " + GcacheReport.time(room / donor.writeSetsPerSecond()) + edge;
    }
}
