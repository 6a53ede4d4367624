package io.tidegauge.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.images.builder.ImageFromDockerfile;
import org.testcontainers.images.builder.Transferable;
import org.testcontainers.utility.DockerImageName;

/** An image built of the Dockerfile of its name, once for each content of its files. */
final class TestImage {

    private TestImage() {}

    /**
     * The image's name, built first where the engine has it not.
     *
     * @param files what the Dockerfile copies
     */
    static DockerImageName of(String name, String... files) {
        return of(name, List.of(), files);
    }

    /**
     * The same with files that are fetched; only where the image must be built.
     *
     * @param downloads each by its own name in the Dockerfile's folder
     */
    static DockerImageName of(String name, List<Download> downloads, String... files) {
        ImageFromDockerfile build =
                new ImageFromDockerfile("tidegauge-test/" + name + ":" + hash(name, downloads, List.of(files)), false);
        build.withFileFromClasspath("Dockerfile", resource(name, "Dockerfile"));
        for (String file : files) {
            build.withFileFromClasspath(file, resource(name, file));
        }
        String image = build.getDockerImageName();
        boolean there = DockerClientFactory.instance().client().listImagesCmd().exec().stream()
                .anyMatch(found -> found.getRepoTags() != null
                        && List.of(found.getRepoTags()).contains(image));
        if (!there) {
            for (Download download : downloads) {
                build = build.withFileFromTransferable(download.file(), Transferable.of(download.fetch(), 0644));
            }
        }
        return DockerImageName.parse(there ? image : build.get());
    }

    private static String resource(String name, String file) {
        return "docker/" + name + "/" + file;
    }

    private static String hash(String name, List<Download> downloads, List<String> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes(name, "Dockerfile"));
            for (String file : files) {
                digest.update(bytes(name, file));
            }
            for (Download download : downloads) {
                digest.update(download.sha256().getBytes(StandardCharsets.US_ASCII));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String name, String file) {
        try (InputStream in = TestImage.class.getClassLoader().getResourceAsStream(resource(name, file))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
