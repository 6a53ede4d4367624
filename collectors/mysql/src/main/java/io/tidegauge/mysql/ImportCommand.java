package io.tidegauge.mysql;

import io.tidegauge.api.Command;
import io.tidegauge.api.CommandContext;
import io.tidegauge.api.SettingsException;
import io.tidegauge.mysql.legacy.OldConfig;
import io.tidegauge.mysql.legacy.Translation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
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
        if (!arguments.direct() && !arguments.graphite().equals(ImportArguments.GRAPHITE)) {
            throw new SettingsException("graphite", "is for --direct only", "add --direct");
        }
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
        Path password = arguments.output().toAbsolutePath().resolveSibling(PASSWORD_FILE);
        boolean hasPassword = !old.password().isEmpty();
        requireFree(arguments.output());
        if (hasPassword) {
            requireFree(password);
            PrivateFile.write(password, List.of(old.password()));
        }
        PrivateFile.write(arguments.output(), translation.lines());
        if (hasPassword) {
            context.out()
                    .println(password
                            + " holds the password, mode 0640: give it to the group that the daemon runs in (chgrp)");
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
            throw new SettingsException("file", file + " cannot be read: " + why(e), "name mysql-statsd's .conf");
        } catch (IllegalArgumentException e) {
            throw new SettingsException("file", file + ": " + e.getMessage(), "name mysql-statsd's .conf");
        }
    }

    private static void requireFree(Path file) {
        if (Files.exists(file)) {
            throw new SettingsException("output", file + " is there already", "move it away, or name another folder");
        }
    }

    private static String why(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file";
        }
        return e instanceof AccessDeniedException ? "this user may not" : "it is no text of UTF-8";
    }
}
