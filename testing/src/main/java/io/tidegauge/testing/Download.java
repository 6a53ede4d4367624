package io.tidegauge.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file from the net that no Debian package has; fetched on this side, since a container may not reach that far.
 *
 * @param file its name in the Dockerfile's folder
 */
record Download(String file, URI from, String sha256) {

    byte[] fetch() {
        try {
            HttpClient http = HttpClient.newBuilder()
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();
            HttpResponse<byte[]> answer =
                    http.send(HttpRequest.newBuilder(from).build(), HttpResponse.BodyHandlers.ofByteArray());
            String found = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(answer.body()));
            if (answer.statusCode() != 200 || !found.equals(sha256)) {
                throw new AssertionError(from + " answers " + answer.statusCode() + " and what hashes to " + found);
            }
            return answer.body();
        } catch (IOException e) {
            throw new AssertionError(from + " cannot be fetched", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
