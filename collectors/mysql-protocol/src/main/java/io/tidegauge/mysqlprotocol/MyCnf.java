package io.tidegauge.mysqlprotocol;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the groups of an option file say that clients read, {@code [client-tidegauge]} among them; a later line overrules an
 * earlier one.
 *
 * @see <a href="https://dev.mysql.com/doc/refman/9.0/en/option-files.html">Using option files</a>
 */
final class MyCnf {

    static final MyCnf NONE = new MyCnf(Path.of(""));

    private static final Set<String> GROUPS =
            Set.of("client", "client-server", "client-mariadb", "mysql", "mariadb-client", "client-tidegauge");
    private static final int DEEPEST = 10;

    private final Path file;
    private final Map<String, String> options = new HashMap<>();

    private MyCnf(Path file) {
        this.file = file;
    }

    /**
     * Reads a file and what it includes.
     *
     * @throws IOException it cannot be read; the message names the file
     */
    static MyCnf read(Path file) throws IOException {
        MyCnf made = new MyCnf(file);
        made.add(file, 0);
        return made;
    }

    Optional<String> get(String option) {
        return Optional.ofNullable(options.get(option));
    }

    Path path(String option) {
        return Path.of(get(option).orElse(""));
    }

    /** @throws IOException it is no number */
    Optional<Integer> port() throws IOException {
        Optional<String> said = get("port");
        try {
            return said.map(Integer::valueOf);
        } catch (NumberFormatException e) {
            throw new IOException(file + ": port = " + said.orElse("") + " is no number", e);
        }
    }

    /** By a socket, as mysql itself does: where no host is named, or the one that means "by the socket". */
    Path socket() {
        return get("host").orElse("localhost").equals("localhost") ? path("socket") : Path.of("");
    }

    /**
     * How to use TLS, by MySQL's word or MariaDB's; a CA alone is to be asked.
     *
     * @throws IOException it says what no client knows: less than was meant must not come of it
     */
    Optional<TlsMode> tls() throws IOException {
        Optional<String> mode = get("ssl-mode");
        if (mode.isPresent()) {
            return Optional.of(TlsMode.ofOption(mode.get())
                    .orElseThrow(() -> new IOException(file + ": ssl-mode = " + mode.get()
                            + " is none; write DISABLED, PREFERRED, REQUIRED, VERIFY_CA or VERIFY_IDENTITY")));
        }
        if (isOff("ssl") || get("skip-ssl").isPresent()) {
            return Optional.of(TlsMode.OFF);
        } else if (get("ssl-verify-server-cert").isPresent() && !isOff("ssl-verify-server-cert")) {
            return Optional.of(TlsMode.VERIFY_FULL);
        } else if (get("ssl-ca").isPresent()) {
            return Optional.of(TlsMode.VERIFY_CA);
        }
        return get("ssl").map(on -> TlsMode.REQUIRED);
    }

    private boolean isOff(String option) {
        return get(option)
                .filter(value -> Set.of("0", "off", "false").contains(value.toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    private void add(Path from, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw new IOException(from + " includes itself");
        }
        boolean ours = false;
        for (String raw : lines(from)) {
            String line = raw.strip();
            if (line.isEmpty() || line.startsWith("#") || line.startsWith(";")) {
                continue;
            }
            if (line.startsWith("!")) {
                include(line, from, depth);
            } else if (line.startsWith("[") && line.contains("]")) {
                ours = GROUPS.contains(line.substring(1, line.indexOf(']')).strip());
            } else if (ours) {
                option(line);
            }
        }
    }

    /** mysql reads bytes: a letter of another encoding in a comment is no reason to refuse a file. */
    private static List<String> lines(Path from) throws IOException {
        try {
            return new String(Files.readAllBytes(from), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (NoSuchFileException e) {
            throw new IOException("there is no option file " + from, e);
        } catch (FileSystemException e) {
            throw new IOException(
                    from + " cannot be read (" + e.getClass().getSimpleName()
                            + "): it must be readable by the user that runs tidegauge",
                    e);
        }
    }

    private void include(String line, Path from, int depth) throws IOException {
        String[] words = line.split("\\s+", 2);
        if (words.length < 2) {
            return;
        }
        Path parent = Optional.ofNullable(from.toAbsolutePath().getParent()).orElse(Path.of("/"));
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
            } catch (FileSystemException e) {
                throw new IOException(from + " includes " + other + ", which cannot be listed", e);
            }
        }
    }

    /** One without a value is there, and says no more. */
    private void option(String line) {
        String text = withoutComment(line);
        int equals = text.indexOf('=');
        String name = equals < 0 ? text : text.substring(0, equals);
        options.put(
                name.strip().replace('_', '-').toLowerCase(Locale.ROOT),
                equals < 0 ? "" : value(text.substring(equals + 1).strip()));
    }

    /** A # outside of quotes begins a comment; my_default.cc's {@code remove_end_comment}. */
    private static String withoutComment(String line) {
        char quote = 0;
        boolean escaped = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if ((c == '\'' || c == '"') && !escaped) {
                if (quote == 0) {
                    quote = c;
                } else if (quote == c) {
                    quote = 0;
                }
            }
            if (quote == 0 && c == '#') {
                return line.substring(0, i).strip();
            }
            escaped = quote != 0 && c == '\\' && !escaped;
        }
        return line;
    }

    /** Without the quotes round all of it, its escapes undone. */
    private static String value(String text) {
        char first = text.isEmpty() ? 0 : text.charAt(0);
        boolean quoted =
                text.length() > 1 && (first == '\'' || first == '"') && text.charAt(text.length() - 1) == first;
        String inner = quoted ? text.substring(1, text.length() - 1) : text;
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < inner.length(); i++) {
            char c = inner.charAt(i);
            if (c == '\\' && i + 1 < inner.length()) {
                i++;
                value.append(escaped(inner.charAt(i)));
            } else {
                value.append(c);
            }
        }
        return value.toString();
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
