package io.tidegauge.mysql;

import io.tidegauge.api.Command;
import io.tidegauge.api.CommandContext;
import io.tidegauge.api.SettingsException;
import io.tidegauge.mysql.legacy.OldConfig;
import io.tidegauge.mysql.legacy.Translation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;

/** {@code tidegauge import mysql-statsd FILE}: its configuration as one of ours, under the names that its dashboards have. */
public final class ImportCommand implements Command<ImportArguments> {

    private static final String PASSWORD_FILE = "mysql-statsd.password";

    @Override
    public String name() {
        return "import mysql-statsd";
    }

    @Override
    public String summary() {
        return "mysql-statsd's configuration as a tidegauge.yml: the same names and kinds, and what could not have worked";
    }

    @Override
    public Class<ImportArguments> arguments() {
        return ImportArguments.class;
    }

    @Override
    public String operand() {
        return "file";
    }

    @Override
    public int run(ImportArguments arguments, CommandContext context) throws Exception {
        OldConfig old = read(arguments.file());
        MetricKinds kinds = MetricKinds.ofTable();
        Translation translation = new Translation(
                old,
                arguments.file().getFileName().toString(),
                kinds::knows,
                arguments.direct() ? arguments.graphite() : "",
                PASSWORD_FILE);
        if (arguments.output().toString().isEmpty()) {
            translation.lines().forEach(context.out()::println);
            if (!old.password().isEmpty()) {
                context.err()
                        .println("the password is not shown: write it into " + PASSWORD_FILE
                                + " beside the new file, mode 0640; --output FILE does both");
            }
            return 0;
        }
        Path folder = arguments.output().toAbsolutePath().getParent();
        write(arguments.output(), translation.lines(), "rw-r-----");
        if (!old.password().isEmpty()) {
            write(folder.resolve(PASSWORD_FILE), List.of(old.password()), "rw-------");
        }
        context.out()
                .println(arguments.output() + " is written; tidegauge validate --config " + arguments.output()
                        + " checks it, tidegauge once --config " + arguments.output() + " tries it");
        return 0;
    }

    private static OldConfig read(Path file) {
        try {
            return OldConfig.of(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new SettingsException(
                    "file", file + " cannot be read: " + e.getClass().getSimpleName(), "name mysql-statsd's .conf");
        } catch (IllegalArgumentException e) {
            throw new SettingsException("file", file + ": " + e.getMessage(), "name mysql-statsd's .conf");
        }
    }

    /** Never over another file. */
    private static void write(Path file, List<String> lines, String permissions) throws IOException {
        try (var out = Files.newByteChannel(
                file,
                EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions)))) {
            byte[] bytes = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
            for (java.nio.ByteBuffer left = java.nio.ByteBuffer.wrap(bytes); left.hasRemaining(); ) {
                out.write(left);
            }
        } catch (FileAlreadyExistsException e) {
            throw new SettingsException("output", file + " is there already", "move it away, or name another");
        }
    }
}
