package io.tidegauge.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** A certificate authority for one test: PEM files of what it signs, made by the JDK's keytool. */
public final class Certificates {

    private static final String PASSWORD = "changeit";
    private static final String ALIAS = "it";

    private final Path folder;
    private final Path authority;
    private int number;

    /** A new authority, whose certificate is {@code ca.pem} in {@code folder}. */
    public Certificates(Path folder) throws IOException {
        this.folder = folder;
        this.authority = folder.resolve("authority.p12");
        generate(authority, "CN=Test CA", "-ext", "bc:c", "-validity", "3650");
        Files.writeString(ca(), keytool(authority, "-exportcert", "-rfc"));
        readable(ca());
    }

    public Path ca() {
        return folder.resolve("ca.pem");
    }

    /**
     * Signs a new certificate into {@code name.pem} and {@code name.key}; those that are there are replaced.
     *
     * @param names what it is for, {@code ip:172.17.0.2,dns:db1}
     * @param from when it begins to be good, {@code -1d}
     * @param days how long it is good from then
     */
    public void sign(String name, String names, String from, int days) throws IOException {
        Path store = folder.resolve("key-" + ++number + ".p12");
        generate(store, "CN=" + name);
        Path request = folder.resolve("request");
        Files.writeString(request, keytool(store, "-certreq"));
        String signed = keytool(
                authority,
                "-gencert",
                "-rfc",
                "-infile",
                request.toString(),
                "-ext",
                "san=" + names,
                "-startdate",
                from,
                "-validity",
                Integer.toString(days));
        Files.writeString(folder.resolve(name + ".pem"), signed);
        Files.writeString(folder.resolve(name + ".key"), pem(key(store)));
        readable(folder.resolve(name + ".pem"));
        readable(folder.resolve(name + ".key"));
    }

    private static void generate(Path store, String name, String... more) throws IOException {
        List<String> words = new ArrayList<>(
                List.of("-genkeypair", "-keyalg", "RSA", "-keysize", "2048", "-dname", name, "-keypass", PASSWORD));
        words.addAll(List.of(more));
        keytool(store, words.toArray(new String[0]));
    }

    private static String keytool(Path store, String... words) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(words));
        command.addAll(List.of(
                "-alias", ALIAS, "-keystore", store.toString(), "-storepass", PASSWORD, "-storetype", "PKCS12"));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        try {
            if (process.waitFor() != 0) {
                throw new AssertionError(command + " ended with " + process.exitValue() + ": " + out);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        return out;
    }

    private static Key key(Path store) throws IOException {
        try (InputStream in = Files.newInputStream(store)) {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(in, PASSWORD.toCharArray());
            return keys.getKey(ALIAS, PASSWORD.toCharArray());
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    private static String pem(Key key) {
        String base64 = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded());
        return "-----BEGIN PRIVATE KEY-----\n" + base64 + "\n-----END PRIVATE KEY-----\n";
    }

    /** For the server in its container, which runs as somebody else: these keys guard nothing. */
    private static void readable(Path file) {
        try {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
