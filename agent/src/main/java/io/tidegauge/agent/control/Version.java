package io.tidegauge.agent.control;

import java.util.Optional;

/** The agent's version, as its jar says. */
public record Version(String text) {

    private static final int STEP = 100;

    public static Version ofThisJar() {
        return new Version(Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("unpackaged"));
    }

    /** The version as a metric: 10203 for 1.2.3; 0 where there is none. */
    int number() {
        int number = 0;
        String[] parts = text.split("[.-]", -1);
        for (int i = 0; i < 3; i++) {
            boolean digits = i < parts.length
                    && !parts[i].isEmpty()
                    && parts[i].length() < 3
                    && parts[i].chars().allMatch(c -> c >= '0' && c <= '9');
            number = number * STEP + (digits ? Integer.parseInt(parts[i]) : 0);
        }
        return number;
    }
}
