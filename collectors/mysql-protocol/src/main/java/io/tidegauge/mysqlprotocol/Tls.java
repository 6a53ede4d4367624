package io.tidegauge.mysqlprotocol;

import io.tidegauge.api.SettingsException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Collection;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;

/**
 * TLS by PEM files, as operators have them; the driver itself takes only key stores. The files are read at each login, so that
 * a renewed certificate needs no reload.
 */
final class Tls {

    private static final char[] NO_PASSWORD = new char[0];

    private Tls() {}

    /** PEM files; "" for none. */
    record PemFiles(Path ca, Path cert, Path key) {}

    /** The same connection, encrypted: {@code host} is what the certificate must be for where that is to be verified. */
    static SSLSocket over(Socket socket, String host, int port, TlsMode mode, PemFiles files) throws IOException {
        SSLSocket secure = (SSLSocket) context(mode, files).getSocketFactory().createSocket(socket, host, port, true);
        if (mode == TlsMode.VERIFY_FULL) {
            SSLParameters parameters = secure.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            secure.setSSLParameters(parameters);
        }
        secure.startHandshake();
        return secure;
    }

    private static SSLContext context(TlsMode mode, PemFiles files) throws IOException {
        try {
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(ours(files), NO_PASSWORD);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), mode.verifies() ? trusting(files.ca()) : trustingAll(), null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IOException("TLS cannot be set up: " + e.getMessage(), e);
        }
    }

    private static KeyStore ours(PemFiles files) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, NO_PASSWORD);
        if (Server.said(files.cert())) {
            PrivateKey key = PemKey.read(files.key());
            store.setKeyEntry(
                    "ours", key, NO_PASSWORD, certificates(files.cert()).toArray(new Certificate[0]));
        }
        return store;
    }

    private static TrustManager[] trusting(Path ca) throws IOException, GeneralSecurityException {
        TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        if (!Server.said(ca)) {
            managers.init((KeyStore) null); // the JVM's own
            return managers.getTrustManagers();
        }
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, NO_PASSWORD);
        int number = 0;
        for (Certificate certificate : certificates(ca)) {
            store.setCertificateEntry("ca" + number, certificate);
            number++;
        }
        managers.init(store);
        return managers.getTrustManagers();
    }

    private static Collection<? extends Certificate> certificates(Path pem) throws IOException {
        try (InputStream in = Files.newInputStream(pem)) {
            Collection<? extends Certificate> found =
                    CertificateFactory.getInstance("X.509").generateCertificates(in);
            if (found.isEmpty()) {
                throw new IOException(pem + " has no certificate");
            }
            return found;
        } catch (CertificateException e) {
            throw new IOException(pem + " is no PEM file of certificates (" + e.getMessage() + ")", e);
        } catch (FileSystemException e) {
            throw new IOException(pem + " cannot be read (" + e.getClass().getSimpleName() + ")", e);
        }
    }

    /** For the constructor of settings: says of a file that is no good which key named it. */
    static void requireReadable(String key, Path pem) {
        if (!Server.said(pem)) {
            return;
        }
        try {
            if (key.equals("tls_key")) {
                PemKey.read(pem);
            } else {
                certificates(pem);
            }
        } catch (IOException e) {
            throw new SettingsException(
                    key, e.getMessage(), "name a PEM file that the user running tidegauge may read");
        }
    }

    /** What `preferred` and `required` mean, here as with the servers' own clients: no eavesdropper, but any server. */
    private static TrustManager[] trustingAll() {
        return new TrustManager[] {
            new X509ExtendedTrustManager() {
                @Override
                public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) {}

                @Override
                public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) {}

                @Override
                public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

                @Override
                public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

                @Override
                public void checkClientTrusted(X509Certificate[] chain, String type) {}

                @Override
                public void checkServerTrusted(X509Certificate[] chain, String type) {}

                @Override
                public X509Certificate[] getAcceptedIssuers() {
                    return new X509Certificate[0];
                }
            }
        };
    }
}
