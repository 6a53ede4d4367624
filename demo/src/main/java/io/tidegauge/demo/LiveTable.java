package io.tidegauge.demo;

import java.util.Map;

/** Draws what arrived, once a second: over itself in a terminal, a line at a time elsewhere. */
final class LiveTable {

    private static final String[] SHOWN = {
        "status.questions",
        "status.com_select",
        "status.com_insert",
        "status.com_update",
        "status.bytes_sent",
        "status.innodb_buffer_pool_read_requests",
        "status.threads_connected",
        "status.threads_running",
        "variables.max_connections",
        "agent.rss_bytes",
    };
    private static final int BAR = 40;
    private static final double BAR_FULL = 210;

    private final Arrived arrived;
    private final Load load;
    private final boolean terminal;
    private boolean drawn;

    LiveTable(Arrived arrived, Load load, boolean terminal) {
        this.arrived = arrived;
        this.load = load;
        this.terminal = terminal;
    }

    void draw() {
        Map<String, Double> values = arrived.ending(SHOWN);
        double questions = values.getOrDefault("status.questions", 0.0);
        if (!terminal) {
            System.out.printf(
                    "questions/s %7.1f  %s  %d metrics, %d lines%n",
                    questions, bar(questions), arrived.metrics(), arrived.lines());
            return;
        }
        if (drawn) {
            System.out.printf("\033[%dA", SHOWN.length + 3);
        }
        drawn = true;
        System.out.printf("\033[K%-44s %14s%n", "METRIC (counters per second)", "VALUE");
        for (String name : SHOWN) {
            String value = values.containsKey(name) ? "%,14.1f".formatted(values.get(name)) : "%14s".formatted("…");
            System.out.printf("\033[K%-44s %s  %s%n", name, value, name.equals(SHOWN[0]) ? bar(questions) : "");
        }
        System.out.printf(
                "\033[K%d metrics, %d lines arrived · load makes %.0f statements/s %s%n",
                arrived.metrics(), arrived.lines(), load.perSecond(), load.failure());
        System.out.printf("\033[KCtrl-C ends it%n");
    }

    private static String bar(double value) {
        int full = (int) Math.max(0, Math.min(BAR, value * BAR / BAR_FULL));
        return "█".repeat(full) + "·".repeat(BAR - full);
    }
}
