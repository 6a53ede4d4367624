package io.tidegauge.mysql.innodb;

import static io.tidegauge.mysql.innodb.LineRule.last;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The buffer pool, all of it and by instances. */
final class BufferPools {

    private static final String COUNT = "(\\d{1,19})";
    private static final String RATE = "(\\d{1,12}\\.\\d{1,4})";

    private static final List<LineRule> POOL = List.of(
            last("Buffer pool size +" + COUNT, "pool_size"),
            last("Free buffers +" + COUNT, "free_pages"),
            last("Database pages +" + COUNT, "database_pages"),
            last("Modified db pages +" + COUNT, "modified_pages"),
            last(
                    "Pages read " + COUNT + ", created " + COUNT + ", written " + COUNT,
                    "pages_read",
                    "pages_created",
                    "pages_written"));

    /** What mysql-statsd had of single pools only. */
    private static final List<LineRule> ONE_OF_SEVERAL_POOLS = List.of(
            last("Buffer pool size, bytes +" + COUNT, "pool_size_bytes"),
            last("Old database pages +" + COUNT, "old_database_pages"),
            last("Pending reads +" + COUNT, "pending_reads"),
            last(
                    "Pending writes: LRU (\\d+), flush list (\\d+)(?:, single page (\\d+))?",
                    "pending_writes_lru",
                    "pending_writes_flush_list",
                    "pending_writes_single_page"),
            last("Pages made young " + COUNT + ", not young " + COUNT, "pages_made_young", "pages_not_young"),
            last(RATE + " youngs/s, " + RATE + " non-youngs/s", "pages_made_young_ps", "pages_not_young_ps"),
            last(
                    RATE + " reads/s, " + RATE + " creates/s, " + RATE + " writes/s",
                    "pages_read_ps",
                    "pages_created_ps",
                    "pages_written_ps"),
            last(
                    "Buffer pool hit rate (\\d+) / (\\d+), young-making rate (\\d+) / \\d+ not (\\d+) / \\d+",
                    "buffer_pool_hits",
                    "buffer_pool_hit_total",
                    "buffer_pool_young",
                    "buffer_pool_not_young"),
            last(
                    "Pages read ahead " + RATE + "/s, evicted without access " + RATE + "/s(?:, Random read ahead "
                            + RATE + "/s)?",
                    "pages_read_ahead",
                    "pages_read_evicted",
                    "pages_read_random"),
            last("LRU len: (\\d+), unzip_LRU len: (\\d+)", "lru_len", "lru_unzip"),
            last(
                    "I/O sum\\[(\\d+)]:cur\\[(\\d+)], unzip sum\\[(\\d+)]:cur\\[(\\d+)]",
                    "io_sum",
                    "io_sum_cur",
                    "io_unzip",
                    "io_unzip_cur"));

    private static final Pattern POOL_NUMBER = Pattern.compile("---BUFFER POOL (\\d{1,2})");

    private BufferPools() {}

    static void all(List<String> lines, Map<String, Double> values) {
        InnodbText.each(lines, POOL, "", values);
    }

    static void each(List<String> lines, Map<String, Double> values) {
        String prefix = "";
        for (String line : lines) {
            Matcher number = POOL_NUMBER.matcher(line.stripTrailing());
            if (number.matches()) {
                prefix = "bufferpool_" + Integer.parseInt(number.group(1)) + ".";
            } else if (!prefix.isEmpty()) {
                InnodbText.each(line, POOL, prefix, values);
                InnodbText.each(line, ONE_OF_SEVERAL_POOLS, prefix, values);
            }
        }
    }
}
