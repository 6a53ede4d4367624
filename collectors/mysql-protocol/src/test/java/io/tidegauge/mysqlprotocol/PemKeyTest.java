package io.tidegauge.mysqlprotocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PemKeyTest {

    /** What stands before the PKCS#1 key in a PKCS#8 one of 2048 bits. */
    private static final int PKCS8_HEADER = 26;

    @TempDir
    private Path folder;

    private Path pem(String kind, byte[] der) throws IOException {
        String base64 = Base64.getMimeEncoder().encodeToString(der);
        return Files.writeString(
                folder.resolve("key.pem"),
                "Some words\n-----BEGIN " + kind + "-----\n" + base64 + "\n-----END " + kind + "-----\n");
    }

    private static PrivateKey made(String algorithm, int size) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
        generator.initialize(size);
        return generator.generateKeyPair().getPrivate();
    }

    @Test
    void readsKeysOfBothAlgorithms() throws Exception {
        for (PrivateKey key : new PrivateKey[] {made("RSA", 2048), made("EC", 256)}) {
            assertEquals(key, PemKey.read(pem("PRIVATE KEY", key.getEncoded())));
        }
    }

    @Test
    void readsAnRsaKeyAsOlderServersMakeThem() throws Exception {
        PrivateKey key = made("RSA", 2048);
        byte[] pkcs1 = Arrays.copyOfRange(key.getEncoded(), PKCS8_HEADER, key.getEncoded().length);
        assertEquals(key, PemKey.read(pem("RSA PRIVATE KEY", pkcs1)));
    }

    @Test
    void saysHowToConvertWhatItCannotRead() throws Exception {
        for (String kind : new String[] {"EC PRIVATE KEY", "ENCRYPTED PRIVATE KEY", "PRIVATE KEY"}) {
            Path file = pem(kind, new byte[] {1, 2, 3});
            String message =
                    assertThrows(IOException.class, () -> PemKey.read(file)).getMessage();
            assertTrue(message.contains("openssl pkcs8 -topk8 -nocrypt -in " + file), message);
        }
    }

    @Test
    void saysWhereThereIsNoKey() throws Exception {
        Path file = pem("CERTIFICATE", new byte[] {1});
        assertTrue(assertThrows(IOException.class, () -> PemKey.read(file))
                .getMessage()
                .endsWith("has no private key"));
    }
}
