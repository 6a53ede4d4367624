package io.tidegauge.agent.control;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;

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
        HotSpotDiagnosticMXBean hotspot = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        boolean shared =
                Boolean.parseBoolean(hotspot.getVMOption("UseSharedSpaces").getValue());
        return shared ? "in use" : "not in use: the JVM refused it (tidegauge cds makes a new one)";
    }
}
