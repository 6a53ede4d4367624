package io.tidegauge.mysql.innodb;

import static io.tidegauge.mysql.innodb.LineRule.last;
import static io.tidegauge.mysql.innodb.LineRule.sum;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What {@code SHOW ENGINE INNODB STATUS} says, by mysql-statsd's names: MySQL 5.6 to 9.7, MariaDB 10.2 to 11.8. Every line is
 * optional and is taken whole or not at all, in its section only; a value that the text does not have is not there.
 */
public final class InnodbText {

    private static final String COUNT = "(\\d{1,19})";

    private static final List<LineRule> SEMAPHORES = List.of(
            sum("Mutex spin waits (\\d+), rounds (\\d+), OS waits (\\d+)", "spin_waits", "spin_rounds", "os_waits"),
            sum(
                    "RW-(?:shared|excl|sx) spins (\\d+), rounds (\\d+), OS waits (\\d+)",
                    "spin_waits",
                    "spin_rounds",
                    "os_waits"));

    private static final List<LineRule> TRANSACTIONS = List.of(
            last("Trx id counter " + COUNT, "innodb_transactions"),
            last("Purge done for trx's n:o < " + COUNT + " undo n:o < \\d+.*", "purged"),
            last("History list length " + COUNT, "history_list"));

    private static final List<LineRule> FILE_IO = List.of(
            last(
                    "Pending normal aio reads:(.*?),? aio writes:(.*?),? ?",
                    "pending_normal_aio_reads",
                    "pending_normal_aio_writes"),
            last(
                    " ?ibuf aio reads:([^,]*)(?:, log i/o's:([^,]*))?(?:, sync i/o's:([^,]*))?",
                    "pending_ibuf_aio_reads",
                    "pending_aio_log_ios",
                    "pending_aio_sync_ios"),
            last(
                    "Pending flushes \\(fsync\\) log: (\\d+); buffer pool: (\\d+)",
                    "pending_log_flushes",
                    "pending_buf_pool_flushes"),
            last(
                    COUNT + " OS file reads, " + COUNT + " OS file writes, " + COUNT + " OS fsyncs",
                    "file_reads",
                    "file_writes",
                    "file_fsyncs"));

    private static final List<LineRule> INSERT_BUFFER = List.of(
            last(
                    "Ibuf: size (\\d+), free list len (\\d+), seg size (\\d+),(?: (\\d+) merges)?",
                    "ibuf_used_cells",
                    "ibuf_free_cells",
                    "ibuf_cell_count",
                    "ibuf_merges"),
            last("(\\d+) inserts, (\\d+) merged recs, (\\d+) merges", "ibuf_inserts", "ibuf_merged", "ibuf_merges"),
            sum(
                    "Hash table size (\\d+)(?:, used cells (\\d+))?,.*",
                    "hash_index_cells_total",
                    "hash_index_cells_used"));

    /** Merged, or discarded: the line before says which. */
    private static final Pattern MERGED =
            Pattern.compile(" insert (\\d{1,19}), delete mark (\\d{1,19}), delete (\\d{1,19})");

    private static final List<LineRule> LOG = List.of(
            last("Log sequence number +" + COUNT, "log_bytes_written"),
            last("Log flushed up to +" + COUNT, "log_bytes_flushed"),
            last("Last checkpoint at +" + COUNT, "last_checkpoint"),
            last("Max checkpoint age +" + COUNT, "checkpoint_max_age_bytes"),
            last("(\\d+) pending log writes, (\\d+) pending chkp writes", "pending_log_writes", "pending_chkp_writes"),
            last("\\d+ pending log flushes, (\\d+) pending chkp writes", "pending_chkp_writes"),
            last(COUNT + " log i/o's done, .*", "log_writes"));

    private static final List<LineRule> MEMORY = List.of(
            last(
                    "Total memory allocated " + COUNT + "; in additional pool allocated (\\d+)",
                    "total_mem_alloc",
                    "additional_pool_alloc"),
            last("Total (?:large )?memory allocated " + COUNT, "total_mem_alloc"),
            last(" +Adaptive hash index " + COUNT + "[ \\t]+\\(.*", "adaptive_hash_memory"));

    private static final List<LineRule> ROW_OPERATIONS = List.of(
            last("(\\d+) queries inside InnoDB, (\\d+) queries in queue", "queries_inside", "queries_queued"),
            last("(\\d+) read views open inside InnoDB", "read_views"),
            last(
                    "Number of rows inserted " + COUNT + ", updated " + COUNT + ", deleted " + COUNT + ", read "
                            + COUNT,
                    "rows_inserted",
                    "rows_updated",
                    "rows_deleted",
                    "rows_read"));

    /** What a server puts in the place of the beginning of a list that makes the text too long. */
    private static final String CUT = "... truncated...";

    private InnodbText() {}

    /** The values by their names below {@code innodb.}; empty for a text that is none. */
    public static Map<String, Double> values(String text) {
        Sections sections = new Sections(text);
        Map<String, Double> values = new HashMap<>();
        each(sections.of(Section.SEMAPHORES), SEMAPHORES, "", values);
        transactions(sections.of(Section.TRANSACTIONS), values);
        each(sections.of(Section.FILE_IO), FILE_IO, "", values);
        insertBuffer(sections.of(Section.INSERT_BUFFER), values);
        each(sections.of(Section.LOG), LOG, "", values);
        each(sections.of(Section.BUFFER_POOL), MEMORY, "", values);
        BufferPools.all(sections.of(Section.BUFFER_POOL), values);
        BufferPools.each(sections.of(Section.BUFFER_POOLS), values);
        each(sections.of(Section.ROW_OPERATIONS), ROW_OPERATIONS, "", values);
        return values;
    }

    static void each(List<String> lines, List<LineRule> rules, String prefix, Map<String, Double> values) {
        lines.forEach(line -> each(line, rules, prefix, values));
    }

    static void each(String line, List<LineRule> rules, String prefix, Map<String, Double> values) {
        String trimmed = line.stripTrailing();
        for (LineRule rule : rules) {
            if (rule.take(trimmed, prefix, values)) {
                return;
            }
        }
    }

    /**
     * The head stands before the list, in which SQL may look like anything: of that only its length is taken. What its transactions
     * do INFORMATION_SCHEMA.INNODB_TRX tells better.
     */
    private static void transactions(List<String> lines, Map<String, Double> values) {
        int list = lines.indexOf("LIST OF TRANSACTIONS FOR EACH SESSION:");
        List<String> head = lines.subList(0, list < 0 ? Math.min(lines.size(), 6) : list);
        each(head, TRANSACTIONS, "", values);
        Double purged = values.remove("purged");
        if (purged != null && values.containsKey("innodb_transactions")) {
            values.put("unpurged_txns", values.get("innodb_transactions") - purged);
        }
        List<String> sessions = lines.subList(list + 1, lines.size());
        if (list >= 0 && sessions.stream().noneMatch(line -> line.contains(CUT))) {
            values.put("current_transactions", (double) sessions.stream()
                    .filter(line -> line.startsWith("---TRANSACTION "))
                    .count());
        }
    }

    private static void insertBuffer(List<String> lines, Map<String, Double> values) {
        each(lines, INSERT_BUFFER, "", values);
        for (int i = 1; i < lines.size(); i++) {
            Matcher merged = MERGED.matcher(lines.get(i).stripTrailing());
            if (lines.get(i - 1).startsWith("merged operations:") && merged.matches()) {
                double inserts = Double.parseDouble(merged.group(1));
                values.put("ibuf_inserts", inserts);
                values.put(
                        "ibuf_merged",
                        inserts + Double.parseDouble(merged.group(2)) + Double.parseDouble(merged.group(3)));
            }
        }
    }
}
