package io.tidegauge.agent.control;

import java.util.Optional;

/** The agent's version, as its jar says. */
public record Version(String text) {

    public static Version ofThisJar() {
        return new Version(Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("unpackaged"));
    }
}
