package io.tidegauge.agent.publish;

import io.tidegauge.api.LineSink;
import io.tidegauge.api.Lines;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Collects the records that a publisher encodes, for each of its destinations. For one thread at a time. */
final class LineBuffer implements LineSink {

    private static final int DEL = 127;

    private final Records[] destinations;
    private byte[] record = new byte[256];
    private int length;

    LineBuffer(int destinations) {
        this.destinations = new Records[destinations];
        for (int i = 0; i < destinations; i++) {
            this.destinations[i] = new Records();
        }
    }

    @Override
    public LineSink append(String ascii) {
        byte[] from = ascii.getBytes(StandardCharsets.ISO_8859_1); // a copy; what it has not becomes '?'
        int end = length + from.length;
        if (end > record.length) {
            record = Arrays.copyOf(record, Math.max(end, record.length * 2));
        }
        byte[] to = record;
        for (int i = 0, at = length; i < from.length; i++, at++) {
            byte b = from[i];
            to[at] = b >= ' ' && b < DEL ? b : (byte) '?';
        }
        length = end;
        return this;
    }

    @Override
    public LineSink append(char c) {
        put((byte) (c >= ' ' && c < DEL ? c : '?'));
        return this;
    }

    @Override
    public LineSink append(long number) {
        return append(Long.toString(number));
    }

    @Override
    public LineSink append(double number) {
        return append(Decimals.plain(number));
    }

    @Override
    public LineSink nextLine() {
        put((byte) '\n');
        return this;
    }

    @Override
    public void end(int... only) {
        put((byte) '\n');
        if (only.length == 0) {
            for (Records destination : destinations) {
                destination.add(record, length);
            }
        } else {
            for (int place : only) {
                destinations[place].add(record, length);
            }
        }
        length = 0;
    }

    /** Drops the record that is being written. */
    void discard() {
        length = 0;
    }

    /** What came for destination {@code place} since the last call. */
    Lines take(int place) {
        return destinations[place].take();
    }

    private void put(byte b) {
        if (length == record.length) {
            record = Arrays.copyOf(record, length * 2);
        }
        record[length++] = b;
    }

    private static final class Records {
        private byte[] bytes = new byte[1024];
        private int length;
        private int[] ends = new int[64];
        private int count;

        void add(byte[] record, int size) {
            if (length + size > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.max(length + size, bytes.length * 2));
            }
            System.arraycopy(record, 0, bytes, length, size);
            length += size;
            if (count == ends.length) {
                ends = Arrays.copyOf(ends, count * 2);
            }
            ends[count++] = length;
        }

        Lines take() {
            Lines lines = new Lines(Arrays.copyOf(bytes, length), Arrays.copyOf(ends, count));
            length = 0;
            count = 0;
            return lines;
        }
    }
}
