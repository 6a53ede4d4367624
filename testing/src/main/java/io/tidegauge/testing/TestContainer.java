package io.tidegauge.testing;

import com.github.dockerjava.api.model.Bind;
import com.github.dockerjava.api.model.Volume;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.testcontainers.containers.Container.ExecResult;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * A server in a container of its own, reached at the container's own address: the engine's port proxy would accept
 * connections for a server that is dead. Started once in a JVM, at the first use, and gone with the JVM.
 */
class TestContainer {

    private static final Duration LONGEST_START = Duration.ofSeconds(60);

    private final GenericContainer<?> container;
    private final String address;

    TestContainer(DockerImageName image, String... arguments) {
        this(image, Map.of(), arguments);
    }

    /** @param shared folders of this host, and where they lie in the container */
    TestContainer(DockerImageName image, Map<Path, String> shared, String... arguments) {
        this.container = new GenericContainer<>(image).withCommand(arguments);
        // not by withFileSystemBind: that pulls an image first, to see whether folders can be shared
        List<Bind> binds = shared.entrySet().stream()
                .map(folder -> new Bind(folder.getKey().toString(), new Volume(folder.getValue())))
                .toList();
        container.withCreateContainerCmdModifier(
                command -> command.getHostConfig().withBinds(binds));
        container.withLabel(
                "io.tidegauge.test", Long.toString(ProcessHandle.current().pid()));
        container.setWaitStrategy(new Immediately());
        container.start();
        Runtime.getRuntime().addShutdownHook(new Thread(container::stop));
        this.address = container
                .getContainerInfo()
                .getNetworkSettings()
                .getNetworks()
                .values()
                .iterator()
                .next()
                .getIpAddress();
    }

    /** Ends it before the JVM ends. */
    public final void stop() {
        container.stop();
    }

    /** The container's address on the engine's network. */
    public final String address() {
        return address;
    }

    /** What the container has printed, for a test that failed. */
    public final String log() {
        return container.getLogs();
    }

    /** Runs a command inside, and gives its standard output; one that fails is a failed test. */
    public final String inside(String... command) {
        try {
            ExecResult result = container.execInContainer(command);
            if (result.getExitCode() != 0) {
                throw new AssertionError(String.join(" ", command) + " ended with " + result.getExitCode() + ": "
                        + result.getStderr() + result.getStdout());
            }
            return result.getStdout();
        } catch (IOException e) {
            throw new AssertionError(String.join(" ", command), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    final void awaitPort(int port) {
        Await.until(
                LONGEST_START,
                address + ":" + port + " takes connections",
                () -> {
                    try (Socket socket = new Socket()) {
                        socket.connect(new InetSocketAddress(address, port), 1000);
                        return true;
                    } catch (IOException e) {
                        return false;
                    }
                },
                this::log);
    }

    /** We wait for what we need ourselves: the ports are not published. */
    private static final class Immediately extends org.testcontainers.containers.wait.strategy.AbstractWaitStrategy {
        @Override
        protected void waitUntilReady() {}
    }
}
