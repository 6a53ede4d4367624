package io.tidegauge.mysqlprotocol;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;

/** Reads private keys of PEM files: PKCS#8, and RSA keys as older servers make them for themselves (PKCS#1). */
final class PemKey {

    private static final String BEGIN = "-----BEGIN ";
    private static final String DASHES = "-----";

    /** The DER of what stands before an RSA key in PKCS#8: version 0, and the algorithm rsaEncryption without parameters. */
    private static final byte[] RSA = {2, 1, 0, 48, 13, 6, 9, 42, -122, 72, -122, -9, 13, 1, 1, 1, 5, 0};

    private static final int SEQUENCE = 0x30;
    private static final int OCTETS = 0x04;

    private PemKey() {}

    /**
     * The first key of a file.
     *
     * @throws IOException there is none that can be used; the message names the file and, where there is one, the cure
     */
    static PrivateKey read(Path pem) throws IOException {
        String text;
        try {
            text = Files.readString(pem, StandardCharsets.ISO_8859_1);
        } catch (FileSystemException e) {
            throw new IOException(pem + " cannot be read (" + e.getClass().getSimpleName() + ")", e);
        }
        for (int at = text.indexOf(BEGIN); at >= 0; at = text.indexOf(BEGIN, at + 1)) {
            int end = text.indexOf(DASHES, at + BEGIN.length());
            int close = text.indexOf("-----END", at);
            String kind = end < 0 || close < 0 ? "" : text.substring(at + BEGIN.length(), end);
            if (kind.endsWith("PRIVATE KEY")) {
                return key(pem, kind, text.substring(end + DASHES.length(), close));
            }
        }
        throw new IOException(pem + " has no private key");
    }

    private static PrivateKey key(Path pem, String kind, String base64) throws IOException {
        try {
            byte[] der = Base64.getMimeDecoder().decode(base64);
            return switch (kind) {
                case "PRIVATE KEY" -> pkcs8(der);
                case "RSA PRIVATE KEY" -> pkcs8(wrapped(der));
                default ->
                    throw new IOException(pem + " has a key of the kind \"" + kind
                            + "\"; convert it: openssl pkcs8 -topk8 -nocrypt -in " + pem + " -out NEW");
            };
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IOException(
                    pem + " has a private key that cannot be used (has it a pass phrase?); convert it:"
                            + " openssl pkcs8 -topk8 -nocrypt -in " + pem + " -out NEW",
                    e);
        }
    }

    private static PrivateKey pkcs8(byte[] der) throws GeneralSecurityException {
        GeneralSecurityException last = new GeneralSecurityException("no algorithm");
        for (String algorithm : List.of("RSA", "EC")) {
            try {
                return KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(der));
            } catch (GeneralSecurityException other) {
                last = other;
            }
        }
        throw last;
    }

    private static byte[] wrapped(byte[] pkcs1) {
        ByteArrayOutputStream inner = new ByteArrayOutputStream();
        inner.writeBytes(RSA);
        inner.writeBytes(tagged(OCTETS, pkcs1));
        return tagged(SEQUENCE, inner.toByteArray());
    }

    /** Length in two bytes, which DER asks for from 256 on: no RSA key is smaller or larger than that holds. */
    private static byte[] tagged(int tag, byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(tag);
        out.write(0x82);
        out.write(content.length >> 8);
        out.write(content.length);
        out.writeBytes(content);
        return out.toByteArray();
    }
}
