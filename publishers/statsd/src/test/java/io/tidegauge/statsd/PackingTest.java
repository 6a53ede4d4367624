package io.tidegauge.statsd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tidegauge.api.Lines;
import io.tidegauge.testing.TextSink;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PackingTest {

    @Test
    void fillsADatagramToItsLastByte() {
        assertEquals(
                List.of("aaa:1|g\nbbb:2|g", "c:3|g"), new Packing(15).datagrams(lines("aaa:1|g", "bbb:2|g", "c:3|g")));
        assertEquals(
                List.of("aaa:1|g", "bbb:2|g\nc:3|g"), new Packing(14).datagrams(lines("aaa:1|g", "bbb:2|g", "c:3|g")));
    }

    @Test
    void keepsTheLinesOfARecordTogether() {
        Lines records = TextSink.lines("a:1|c", "b:0|g\nb:-5|g", "c:1|c");
        assertEquals(List.of("a:1|c", "b:0|g\nb:-5|g", "c:1|c"), new Packing(17).datagrams(records));
        assertEquals(List.of("a:1|c\nb:0|g\nb:-5|g", "c:1|c"), new Packing(18).datagrams(records));
    }

    @Test
    void sendsALargerRecordAlone() {
        assertEquals(
                List.of("a:1|g", "a.rather.long.name:1|g", "b:1|g"),
                new Packing(8).datagrams(lines("a:1|g", "a.rather.long.name:1|g", "b:1|g")));
    }

    @Test
    void losesAndDoublesNothing() {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            all.add("mysql.db1.status." + "x".repeat(i % 60) + ":" + i + "|g");
        }
        List<String> datagrams = new Packing(1432).datagrams(lines(all.toArray(new String[0])));
        assertEquals(all, datagrams.stream().flatMap(String::lines).toList());
        assertTrue(datagrams.stream().allMatch(datagram -> datagram.length() <= 1432));
    }

    private static Lines lines(String... text) {
        return TextSink.lines(text);
    }
}
