package io.tidegauge.agent.plugin;

import io.tidegauge.api.CollectorFactory;
import io.tidegauge.api.PublisherFactory;
import java.net.URL;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;

/**
 * A factory, the metrics that it describes, and where it came from.
 *
 * @param <F> {@link CollectorFactory} or {@link PublisherFactory}
 */
public record Plugin<F>(String type, F factory, MetricsTable metrics) {

    /** With the table that the factory's jar has; a broken one is an IllegalStateException. */
    static <F> Plugin<F> of(String type, F factory) {
        return new Plugin<>(type, factory, MetricsTable.of(factory.getClass(), type));
    }

    /** The jar, or the folder of classes, that the factory lies in. */
    public String origin() {
        return origin(factory.getClass());
    }

    static String origin(Class<?> factory) {
        CodeSource source = factory.getProtectionDomain().getCodeSource();
        return Optional.ofNullable(source)
                .map(CodeSource::getLocation)
                .map(URL::getPath)
                .map(path -> Path.of(path).toString())
                .orElse("the JDK");
    }

    /** The version in the jar's manifest. */
    public String version() {
        return Optional.ofNullable(factory.getClass().getPackage().getImplementationVersion())
                .orElse("unversioned");
    }
}
