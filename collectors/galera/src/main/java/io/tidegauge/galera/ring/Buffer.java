package io.tidegauge.galera.ring;

/**
 * One buffer of the ring, as its header says.
 *
 * @param offset of the header in the file
 * @param seqno above 0: ordered; 0: not yet; -1: discarded, of no use to anyone
 * @param size with the header, in bytes
 * @param headerSize where its content begins
 * @param type of the action: 0 is a write-set, 3 a configuration change
 */
public record Buffer(long offset, long seqno, long size, int headerSize, int type) {

    static final int WRITE_SET = 0;

    public boolean isOrdered() {
        return seqno > 0;
    }

    public boolean isWriteSet() {
        return type == WRITE_SET;
    }

    long end() {
        return offset + size;
    }

    long content() {
        return offset + headerSize;
    }
}
