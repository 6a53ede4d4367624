package io.tidegauge.agent.publish;

import io.tidegauge.api.Lines;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Cuts lines into batches of a size that a destination takes. */
final class Batches {

    private Batches() {}

    /** {@code lines} in pieces of at most {@code maxBytes}, but for single records that are larger; 0: no limit. */
    static List<Lines> split(Lines lines, int maxBytes) {
        if (maxBytes == 0 || lines.length() <= maxBytes) {
            return List.of(lines);
        }
        List<Lines> pieces = new ArrayList<>();
        int first = 0;
        int bytes = 0;
        for (int i = 0; i < lines.count(); i++) {
            int size = lines.record(i).remaining();
            if (bytes + size > maxBytes && i > first) {
                pieces.add(slice(lines, first, i, bytes));
                first = i;
                bytes = 0;
            }
            bytes += size;
        }
        pieces.add(slice(lines, first, lines.count(), bytes));
        return pieces;
    }

    private static Lines slice(Lines lines, int from, int to, int bytes) {
        Copy copy = new Copy(bytes, to - from);
        copy.add(lines, from, to);
        return copy.lines();
    }

    private static final class Copy {
        private final ByteBuffer bytes;
        private final int[] ends;
        private int count;

        Copy(int bytes, int count) {
            this.bytes = ByteBuffer.allocate(bytes);
            this.ends = new int[count];
        }

        void add(Lines lines, int from, int to) {
            for (int i = from; i < to; i++) {
                bytes.put(lines.record(i));
                ends[count++] = bytes.position();
            }
        }

        Lines lines() {
            return new Lines(bytes.array(), ends);
        }
    }
}
