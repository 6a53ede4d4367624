package io.tidegauge.mysql.innodb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class InnodbTextTest {

    private static final String MARIADB = "recorded/mariadb-10.11";
    private static final String MARIADB_11 = "recorded/mariadb-11.4";
    private static final String MYSQL = "recorded/mysql-9.7";
    private static final String SEVERAL_POOLS = "unrecorded/mysql-5.7";
    private static final List<String> ALL = List.of(
            MARIADB,
            "recorded/mariadb-10.11-joiner",
            MARIADB_11,
            MYSQL,
            SEVERAL_POOLS,
            "unrecorded/mysql-5.6",
            "unrecorded/mariadb-10.2",
            "unrecorded/mariadb-11.8");

    private static final int MUTATIONS = 10_000;

    /** Sums, counts and differences: the text has none of their digits. */
    private static final List<String> MADE = List.of(
            "current_transactions",
            "hash_index_cells_total",
            "hash_index_cells_used",
            "ibuf_merged",
            "os_waits",
            "spin_rounds",
            "spin_waits",
            "pending_normal_aio_reads",
            "pending_normal_aio_writes",
            "unpurged_txns");

    /** Which words stand on the line of a name, said a second time, by the manual and not by the rules. */
    private static final Map<String, String> WORDS = words("""
            adaptive_hash_memory Adaptive hash index
            buffer_pool_hit_total Buffer pool hit rate
            buffer_pool_hits Buffer pool hit rate
            buffer_pool_not_young young-making rate
            buffer_pool_young young-making rate
            database_pages Database pages
            file_fsyncs OS fsyncs
            file_reads OS file reads
            file_writes OS file writes
            free_pages Free buffers
            history_list History list length
            ibuf_cell_count seg size
            ibuf_free_cells free list len
            ibuf_inserts insert
            ibuf_merges merges
            ibuf_used_cells Ibuf: size
            innodb_transactions Trx id counter
            io_sum I/O sum
            io_sum_cur I/O sum
            io_unzip unzip sum
            io_unzip_cur unzip sum
            last_checkpoint Last checkpoint at
            log_bytes_flushed Log flushed up to
            log_bytes_written Log sequence number
            log_writes log i/o's done
            lru_len LRU len:
            lru_unzip unzip_LRU len:
            modified_pages Modified db pages
            old_database_pages Old database pages
            pages_created created
            pages_created_ps creates/s
            pages_made_young Pages made young
            pages_made_young_ps youngs/s
            pages_not_young not young
            pages_not_young_ps non-youngs/s
            pages_read Pages read
            pages_read_ahead Pages read ahead
            pages_read_evicted evicted without access
            pages_read_ps reads/s
            pages_read_random Random read ahead
            pages_written written
            pages_written_ps writes/s
            pending_aio_log_ios log i/o's:
            pending_aio_sync_ios sync i/o's:
            pending_buf_pool_flushes buffer pool:
            pending_chkp_writes pending chkp writes
            pending_ibuf_aio_reads ibuf aio reads:
            pending_log_flushes Pending flushes (fsync) log:
            pending_log_writes pending log writes
            pending_reads Pending reads
            pending_writes_flush_list flush list
            pending_writes_lru Pending writes: LRU
            pending_writes_single_page single page
            pool_size Buffer pool size
            pool_size_bytes Buffer pool size, bytes
            queries_inside queries inside InnoDB
            queries_queued queries in queue
            read_views read views open inside InnoDB
            rows_deleted deleted
            rows_inserted Number of rows inserted
            rows_read read
            rows_updated updated
            total_mem_alloc memory allocated
            additional_pool_alloc in additional pool allocated
            checkpoint_max_age_bytes Max checkpoint age
            """);

    private static Map<String, String> words(String lines) {
        Map<String, String> words = new HashMap<>();
        lines.lines().forEach(line -> words.put(line.split(" ", 2)[0], line.split(" ", 2)[1]));
        return words;
    }

    private static String text(String file) {
        try (InputStream in = InnodbTextTest.class.getResourceAsStream("/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String status(String server) {
        return text(server + "-innodb-status.txt");
    }

    /** A {@code name=value} a line, sorted. */
    private static String told(Map<String, Double> values) {
        StringBuilder told = new StringBuilder();
        new TreeMap<>(values)
                .forEach((name, value) ->
                        told.append(name).append('=').append(plain(value)).append('\n'));
        return told.toString();
    }

    private static String plain(double value) {
        return value % 1 == 0 ? Long.toString((long) value) : Double.toString(value);
    }

    @Test
    void readsWhatEachServerSaysAndNothingElse() {
        for (String server : List.of(MARIADB, MARIADB_11, MYSQL, SEVERAL_POOLS)) {
            assertEquals(text(server + "-innodb-status.values"), told(InnodbText.values(status(server))), server);
        }
    }

    @Test
    void readsTheLinesThatVersionsWriteInOtherWords() {
        Map<String, Double> old = InnodbText.values(status("unrecorded/mysql-5.6"));
        assertEquals(3, old.get("pending_normal_aio_reads"));
        assertEquals(4, old.get("pending_normal_aio_writes"));
        assertEquals(1, old.get("pending_log_writes"));
        assertEquals(2, old.get("pending_chkp_writes"));
        assertEquals(29642194944.0, old.get("total_mem_alloc"));
        assertEquals(77, old.get("additional_pool_alloc"));
        Map<String, Double> mariadb = InnodbText.values(status("unrecorded/mariadb-10.2"));
        assertEquals(3, mariadb.get("pending_normal_aio_reads"));
        assertEquals(4, mariadb.get("pending_normal_aio_writes"));
        assertFalse(mariadb.containsKey("pending_ibuf_aio_reads"));
        Map<String, Double> recent = InnodbText.values(status("unrecorded/mariadb-11.8"));
        assertEquals(4, recent.get("current_transactions"));
    }

    @Test
    void doesNotBelieveSqlThatLooksLikeASection() {
        String statement =
                "SELECT '\n---\nLOG\n---\nLog sequence number 1\n------------\nFILE I/O\n--------\n9 OS file reads, 9 OS"
                        + " file writes, 9 OS fsyncs\n--------\nFILE I/O\n--------\n9 OS file reads, 9 OS file writes, 9 OS fsyncs\n"
                        + "-------------------------------------\nINSERT BUFFER AND ADAPTIVE HASH INDEX\n"
                        + "-------------------------------------\nIbuf: size 9, free list len 9, seg size 9, 9 merges\n"
                        + "------------\nTRANSACTIONS\n------------\nTrx id counter 9\nHistory list length 9\n';\n";
        for (String before : List.of("------- TRX HAS BEEN", "*** WE ROLL BACK")) {
            String honest = status(SEVERAL_POOLS).replaceFirst("(?s)-+\nINSERT BUFFER.*?(?=---\nLOG\n)", "");
            Map<String, Double> told = InnodbText.values(honest.replace(before, statement + before));
            assertEquals(13093949495856.0, told.get("log_bytes_written"));
            assertEquals(8782182, told.get("file_reads"));
            assertFalse(told.containsKey("ibuf_used_cells"), "there is no such section");
            assertFalse(told.containsKey("history_list"), "which of the two is it?");
        }
    }

    @Test
    void takesOnlyTheLengthOfTheListInWhichSqlStands() {
        String statement =
                "SELECT '\n---TRANSACTION 9, ACTIVE 9 sec\nmysql tables in use 9, locked 9\nLOCK WAIT 9 lock struct(s),"
                        + " heap size 9, 9 row lock(s)\n------- TRX HAS BEEN WAITING 999999999999999999 SEC FOR THIS LOCK TO BE GRANTED:\n"
                        + "History list length 9\nTrx id counter 9\nPurge done for trx's n:o < 9 undo n:o < 0\n9 read views open inside InnoDB\n'";
        Map<String, Double> honest = InnodbText.values(status(SEVERAL_POOLS));
        Map<String, Double> told = InnodbText.values(
                status(SEVERAL_POOLS).replace("------- TRX HAS BEEN", statement + "\n------- TRX HAS BEEN"));
        honest.put("current_transactions", honest.get("current_transactions") + 1);
        assertEquals(honest, told);
    }

    @Test
    void doesNotCountAListOfWhichTheBeginningIsCutOut() {
        String cut = status(SEVERAL_POOLS)
                .replaceFirst("(?s)---TRANSACTION 4.*?---TRANSACTION", "... truncated...\n---TRANSACTION");
        assertFalse(InnodbText.values(cut).containsKey("current_transactions"));
        assertEquals(132, InnodbText.values(cut).get("history_list"));
    }

    @Test
    void believesOfATextThatIsCutWhatNoSqlComesBefore() {
        String whole = status(SEVERAL_POOLS);
        Map<String, Double> cut = InnodbText.values(whole.substring(0, whole.indexOf("END OF INNODB")));
        assertEquals(88127925, cut.get("spin_waits"));
        assertFalse(cut.containsKey("log_bytes_written"));
        assertFalse(cut.containsKey("history_list"), "it may be the SQL of the deadlock before");
    }

    @Test
    void neverPutsAValueUnderAWrongName() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        int told = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            String mutated = mutated(random);
            for (Map.Entry<String, Double> value : InnodbText.values(mutated).entrySet()) {
                String where = "seed " + seed + ", mutation " + i + ": " + value;
                String name = value.getKey().replaceFirst("^bufferpool_\\d{1,2}\\.", "");
                assertTrue(Double.isFinite(value.getValue()), where);
                assertTrue(MADE.contains(name) || WORDS.containsKey(name), where);
                assertTrue(MADE.contains(name) || stands(mutated, WORDS.get(name), value.getValue()), where);
                told++;
            }
        }
        assertTrue(told > MUTATIONS, "most texts still say something: " + told);
    }

    private static boolean stands(String text, String words, double value) {
        return text.lines()
                .filter(line -> line.contains(words))
                .flatMap(line -> List.of(line.split("[^0-9.]+", -1)).stream())
                .filter(number -> number.matches("\\d+(\\.\\d+)?"))
                .anyMatch(number -> Double.parseDouble(number) == value);
    }

    /** Cut, spliced with another, lines doubled and moved, characters turned. */
    private static String mutated(Random random) {
        String text = status(ALL.get(random.nextInt(ALL.size())));
        for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
            text = switch (random.nextInt(6)) {
                case 0 -> text.substring(0, random.nextInt(text.length() + 1));
                case 1 -> text.substring(random.nextInt(text.length() + 1));
                case 2 -> spliced(text, status(ALL.get(random.nextInt(ALL.size()))), random);
                case 3 -> moved(text, random);
                case 4 -> turned(text, random);
                default -> text.replace(", ", random.nextBoolean() ? " " : ",");
            };
        }
        return text;
    }

    private static String spliced(String one, String other, Random random) {
        return one.substring(0, random.nextInt(one.length() + 1)) + other.substring(random.nextInt(other.length()));
    }

    private static String moved(String text, Random random) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        for (int i = 0; i < 10 && !lines.isEmpty(); i++) {
            String line = lines.get(random.nextInt(lines.size()));
            lines.add(random.nextInt(lines.size() + 1), line);
            lines.remove(random.nextInt(lines.size()));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String turned(String text, Random random) {
        StringBuilder turned = new StringBuilder(text);
        for (int i = 0; i < 50 && turned.length() > 0; i++) {
            turned.setCharAt(random.nextInt(turned.length()), (char) (random.nextInt(0x60) + 0x20));
        }
        return turned.toString();
    }
}
