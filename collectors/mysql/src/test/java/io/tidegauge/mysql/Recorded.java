package io.tidegauge.mysql;

import io.tidegauge.mysqlprotocol.Row;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What real servers answered. */
final class Recorded {

    private Recorded() {}

    static List<Row> rows(String file) {
        return text(file)
                .lines()
                .skip(1)
                .map(line -> line.split("\t", 2))
                .map(cells -> Row.of(cells[0], cells.length > 1 ? cells[1] : null))
                .toList();
    }

    static String text(String file) {
        try (InputStream in = Recorded.class.getResourceAsStream("/recorded/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
