package io.tidegauge.mysql;

import io.tidegauge.api.SampleSink;
import io.tidegauge.mysql.innodb.InnodbText;
import io.tidegauge.mysqlprotocol.Fields;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What {@link InnodbPart} cannot tell of this server, from the text of SHOW ENGINE INNODB STATUS. */
final class InnodbTextPart {

    private final InnodbPart cheap;
    private final InnodbMetrics metrics;
    private final GuardedSource source = new GuardedSource(this::readText, flavour -> "PROCESS ON *.*");

    InnodbTextPart(InnodbPart cheap, InnodbMetrics metrics) {
        this.cheap = cheap;
        this.metrics = metrics;
    }

    void read(Session session, SampleSink out) throws IOException, SQLException {
        source.read(session, out);
    }

    private void readText(Session session, SampleSink out) throws IOException, SQLException {
        List<Fields> rows = session.rows("SHOW ENGINE INNODB STATUS");
        Optional<Set<String>> known = cheap.told(session, out);
        if (known.isEmpty()) { // else a name might come from here now, and from the other part later
            out.skipped("innodb", "sources_unknown");
            return;
        }
        Map<String, Double> told = InnodbText.values(
                rows.stream().findFirst().flatMap(row -> row.text("Status")).orElse(""));
        RedoLog.derive(told);
        new TreeMap<>(told).forEach((name, value) -> {
            if (!known.get().contains(name)) {
                metrics.give(name, value, out);
            }
        });
    }
}
