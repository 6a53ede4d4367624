package io.tidegauge.galera.ring;

import java.nio.ByteBuffer;
import java.util.function.Function;

/**
 * The common header of a binlog event, without checksum.
 *
 * @param offset in the file
 * @param seconds the statement's start by the wall clock of the host that it comes from; what {@code SET timestamp} says
 */
record BinlogEvent(long offset, long seconds, int type, long size) {

    static final int HEADER = 19;

    static final int QUERY = 2;
    static final int TABLE_MAP = 19;
    static final int ANNOTATE_ROWS = 160;

    private static final int MOST_TYPE = 200;

    static Function<ByteBuffer, BinlogEvent> at(long offset) {
        return bytes -> new BinlogEvent(
                offset,
                Integer.toUnsignedLong(bytes.getInt(0)),
                bytes.get(4) & 0xff,
                Integer.toUnsignedLong(bytes.getInt(9)));
    }

    boolean isPlausible() {
        return size >= HEADER && type > 0 && type <= MOST_TYPE;
    }

    long end() {
        return offset + size;
    }

    /** Rows events of version 1 and 2, MySQL's and MariaDB's, MariaDB's compressed ones too. */
    boolean isWrite() {
        return type == 23 || type == 30 || type == 166 || type == 169;
    }

    boolean isUpdate() {
        return type == 24 || type == 31 || type == 39 || type == 167 || type == 170;
    }

    boolean isDelete() {
        return type == 25 || type == 32 || type == 168 || type == 171;
    }
}
