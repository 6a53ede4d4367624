package io.tidegauge.api;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.List;

/** Encoded records, in order, each ending with a newline. Does not change. */
public final class Lines {

    private final byte[] bytes;
    private final int[] ends;

    /**
     * @param bytes the records, one after another; not copied, so not to be changed later
     * @param ends where each record ends in {@code bytes}; the last equals its length
     */
    public Lines(byte[] bytes, int[] ends) {
        if (ends.length == 0 ? bytes.length != 0 : ends[ends.length - 1] != bytes.length) {
            throw new IllegalArgumentException("the last record does not end where the bytes do");
        }
        this.bytes = bytes;
        this.ends = ends;
    }

    /** How many records. */
    public int count() {
        return ends.length;
    }

    /** How many bytes. */
    public int length() {
        return bytes.length;
    }

    /** Record {@code i}, from 0 on, its newline included; cannot be written to. */
    public ByteBuffer record(int i) {
        int start = i == 0 ? 0 : ends[i - 1];
        return ByteBuffer.wrap(bytes, start, ends[i] - start).slice().asReadOnlyBuffer();
    }

    /** All of them, one after another. */
    public static Lines joined(List<Lines> parts) {
        int length = 0;
        int count = 0;
        for (Lines part : parts) {
            length += part.length();
            count += part.count();
        }
        byte[] bytes = new byte[length];
        int[] ends = new int[count];
        int to = 0;
        int record = 0;
        for (Lines part : parts) {
            System.arraycopy(part.bytes, 0, bytes, to, part.bytes.length);
            for (int end : part.ends) {
                ends[record++] = to + end;
            }
            to += part.bytes.length;
        }
        return new Lines(bytes, ends);
    }

    public void writeTo(OutputStream out) throws IOException {
        out.write(bytes);
    }
}
