package io.tidegauge.statsd;

import io.tidegauge.api.Lines;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts records into as few datagrams as hold them: one each would overrun a server's receive buffer, which the kernel fills
 * by the datagram and not by the byte.
 *
 * @param most bytes of a datagram; a record that is larger goes alone
 */
record Packing(int most) {

    /** Datagrams in the order of the records; the last line of each has no newline. */
    List<String> datagrams(Lines lines) {
        List<String> datagrams = new ArrayList<>();
        StringBuilder packed = new StringBuilder(most);
        for (int i = 0; i < lines.count(); i++) {
            CharSequence record = StandardCharsets.US_ASCII.decode(lines.record(i));
            int length = record.length() - 1; // without its newline
            if (packed.length() > 0 && packed.length() + 1 + length > most) {
                datagrams.add(packed.toString());
                packed.setLength(0);
            }
            if (packed.length() > 0) {
                packed.append('\n');
            }
            packed.append(record, 0, length);
        }
        if (packed.length() > 0) {
            datagrams.add(packed.toString());
        }
        return datagrams;
    }
}
