package io.tidegauge.agent.control;

/** Whether this JVM runs from the static class data archive that {@code tidegauge cds} makes. */
public final class Archive {

    /** The launcher names the archive here where its stamp fits. */
    public static final String PROPERTY = "tidegauge.cds";

    private Archive() {}

    /** {@code in use}, or why not. */
    public static String state() {
        if (System.getProperty(PROPERTY, "").isEmpty()) {
            return "not in use: none fits this Java and these jars (tidegauge cds makes one)";
        }
        // `mixed mode, sharing`; the flag UseSharedSpaces went with JDK 19
        boolean shared = System.getProperty("java.vm.info", "").contains("sharing");
        return shared ? "in use" : "not in use: the JVM refused it (tidegauge cds makes a new one)";
    }
}
