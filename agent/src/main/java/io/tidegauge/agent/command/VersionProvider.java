package io.tidegauge.agent.command;

import io.tidegauge.agent.control.Version;
import picocli.CommandLine.IVersionProvider;

/** {@code tidegauge --version}. */
final class VersionProvider implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"tidegauge " + Version.ofThisJar().text()};
    }
}
