package io.tidegauge.mysqlprotocol;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the groups {@code [client]}, {@code [mysql]} and {@code [client-tidegauge]} of an option file say; a later line
 * overrules an earlier one.
 *
 * @see <a href="https://dev.mysql.com/doc/refman/9.0/en/option-files.html">Using option files</a>
 */
final class MyCnf {

    static final MyCnf NONE = new MyCnf();

    private static final Set<String> GROUPS =
            Set.of("client", "mysql", "client-mariadb", "mariadb", "client-tidegauge");
    private static final int DEEPEST = 10;

    private final Map<String, String> options = new HashMap<>();

    private MyCnf() {}

    /**
     * Reads a file and what it includes.
     *
     * @throws IOException it cannot be read; the message names the file
     */
    static MyCnf read(Path file) throws IOException {
        MyCnf made = new MyCnf();
        made.add(file, 0);
        return made;
    }

    Optional<String> get(String option) {
        return Optional.ofNullable(options.get(option));
    }

    Path path(String option) {
        return Path.of(get(option).orElse(""));
    }

    Optional<Integer> port() throws IOException {
        Optional<String> said = get("port");
        try {
            return said.map(Integer::valueOf);
        } catch (NumberFormatException e) {
            throw new IOException("the option file's port is no number", e);
        }
    }

    private void add(Path file, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw new IOException(file + " includes itself");
        }
        boolean ours = false;
        for (String raw : lines(file)) {
            String line = raw.strip();
            if (line.isEmpty() || line.startsWith("#") || line.startsWith(";")) {
                continue;
            }
            if (line.startsWith("!")) {
                include(line, file, depth);
            } else if (line.startsWith("[") && line.contains("]")) {
                ours = GROUPS.contains(line.substring(1, line.indexOf(']')).strip());
            } else if (ours) {
                option(line);
            }
        }
    }

    private static List<String> lines(Path file) throws IOException {
        try {
            return Files.readAllLines(file);
        } catch (CharacterCodingException | FileSystemException e) {
            throw new IOException(
                    file + " cannot be read (" + e.getClass().getSimpleName()
                            + "): it must be readable by the user that runs tidegauge",
                    e);
        }
    }

    private void include(String line, Path file, int depth) throws IOException {
        String[] words = line.split("\\s+", 2);
        if (words.length < 2) {
            return;
        }
        Path parent = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(Path.of("/"));
        Path other = parent.resolve(words[1].strip());
        if (words[0].equals("!include")) {
            add(other, depth + 1);
        } else if (words[0].equals("!includedir")) {
            try (Stream<Path> files = Files.list(other)) {
                for (Path each : files.filter(path -> path.toString().endsWith(".cnf"))
                        .sorted()
                        .toList()) {
                    add(each, depth + 1);
                }
            }
        }
    }

    private void option(String line) {
        int equals = line.indexOf('=');
        if (equals > 0) {
            String name = line.substring(0, equals).strip().replace('_', '-').toLowerCase(Locale.ROOT);
            options.put(name, value(line.substring(equals + 1).strip()));
        }
    }

    /** Without its quotes, its escapes undone; a # outside of quotes begins a comment. */
    private static String value(String text) {
        StringBuilder value = new StringBuilder();
        char quote = text.isEmpty() || "'\"".indexOf(text.charAt(0)) < 0 ? 0 : text.charAt(0);
        for (int i = quote == 0 ? 0 : 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == quote || (quote == 0 && c == '#')) {
                break;
            } else if (c == '\\' && i + 1 < text.length()) {
                i++;
                value.append(escaped(text.charAt(i)));
            } else {
                value.append(c);
            }
        }
        return quote == 0 ? value.toString().strip() : value.toString();
    }

    private static String escaped(char c) {
        return switch (c) {
            case 'b' -> "\b";
            case 't' -> "\t";
            case 'n' -> "\n";
            case 'r' -> "\r";
            case 's' -> " ";
            case '\\', '"', '\'' -> String.valueOf(c);
            default -> "\\" + c;
        };
    }
}
