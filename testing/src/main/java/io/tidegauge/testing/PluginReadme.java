package io.tidegauge.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/** A plugin's README.md, held against its code. Tests run in the plugin's own folder. */
final class PluginReadme {

    private static final Path FILE = Path.of("README.md");
    private static final String BEGIN = "<!-- made of the plugin's metrics.tsv -->";
    private static final String END = "<!-- end -->";

    private final String text;

    private PluginReadme(String text) {
        this.text = text;
    }

    static PluginReadme read() {
        try {
            return new PluginReadme(Files.readString(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException("a plugin has a README.md", e);
        }
    }

    /** Whether all lines of {@code text} stand there, in order, whatever their indent. */
    boolean has(String text) {
        Iterator<String> page = this.text.lines().map(String::strip).iterator();
        return text.lines().map(String::strip).allMatch(line -> {
            while (page.hasNext()) {
                if (page.next().equals(line)) {
                    return true;
                }
            }
            return false;
        });
    }

    void hasTitle(String type) {
        assertEquals("# " + type, text.lines().findFirst().orElse(""));
    }

    /** The one order that all plugin pages have. */
    void hasHeadings(List<String> headings) {
        List<String> found = text.lines()
                .filter(line -> line.startsWith("## "))
                .map(line -> line.substring(3))
                .toList();
        assertEquals(headings, found);
    }

    void namesEachSetting(Class<? extends Record> settings) {
        for (String key : keys("", settings)) {
            assertTrue(text.contains("`" + key + "`"), "README.md says nothing of `" + key + "`");
        }
    }

    private static List<String> keys(String prefix, Class<? extends Record> settings) {
        List<String> keys = new ArrayList<>();
        for (RecordComponent component : settings.getRecordComponents()) {
            String key =
                    prefix + component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
            if (PluginContractKit.isMapping(component.getType())) {
                keys.addAll(keys(key + ".", component.getType().asSubclass(Record.class)));
            } else {
                keys.add(key);
            }
        }
        return keys;
    }

    /** Between its two marks stands what the table says; {@code -Dtidegauge.readme=write} writes it. */
    void showsTable(PluginTable table) {
        int begin = text.indexOf(BEGIN);
        int end = text.indexOf(END);
        assertTrue(begin >= 0 && end > begin, "README.md has no place for the metrics: " + BEGIN + " … " + END);
        String made = text.substring(0, begin) + BEGIN + "\n" + markdown(table) + text.substring(end);
        if (System.getProperty("tidegauge.readme", "").equals("write")) {
            try {
                Files.writeString(FILE, made);
                return;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        assertEquals(
                made, text, "README.md and metrics.tsv differ: mvn test -Dtidegauge.readme=write writes the table");
    }

    private static String markdown(PluginTable table) {
        StringBuilder rows = new StringBuilder("\n| metric | part | kind | unit | meaning |\n|---|---|---|---|---|\n");
        for (PluginTable.Row row : table.rows()) {
            rows.append("| `%s` | %s | %s | %s | %s |\n"
                    .formatted(
                            row.name(),
                            row.part(),
                            row.kind(),
                            row.cells().get(3),
                            row.cells().get(5)));
        }
        return rows.append('\n').toString();
    }
}
