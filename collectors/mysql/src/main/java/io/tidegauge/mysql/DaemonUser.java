package io.tidegauge.mysql;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.attribute.UserPrincipalNotFoundException;
import java.util.List;

/** The user of this host that the daemon runs as. */
final class DaemonUser {

    /** As the packages make it. */
    static final String NAME = "tidegauge";

    private DaemonUser() {}

    static boolean exists(String name) throws IOException {
        try {
            FileSystems.getDefault().getUserPrincipalLookupService().lookupPrincipalByName(name);
            return true;
        } catch (UserPrincipalNotFoundException e) {
            return false;
        }
    }

    /** What to put before a command, so that it runs as that user and no other; nothing where we are not root, or are the one. */
    static List<String> becoming(String name) throws IOException {
        String own = System.getProperty("user.name");
        return own.equals("root") && exists(name) ? List.of("runuser", "-u", name, "--") : List.of();
    }
}
