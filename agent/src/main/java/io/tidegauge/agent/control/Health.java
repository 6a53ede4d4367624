package io.tidegauge.agent.control;

/** How much of what runs works. */
record Health(long parts, long failingParts, long destinations, long failingDestinations) {

    static Health of(Running running) {
        return new Health(
                running.collectors().stream()
                        .mapToLong(collector -> collector.parts().size())
                        .sum(),
                running.collectors().stream()
                        .flatMap(collector -> collector.parts().stream())
                        .filter(part -> part.failure().isPresent())
                        .count(),
                running.senders().stream()
                        .mapToLong(sender -> sender.outboxes().size())
                        .sum(),
                running.senders().stream()
                        .flatMap(sender -> sender.outboxes().stream())
                        .filter(outbox -> outbox.status().failure().isPresent())
                        .count());
    }

    /** For systemd's status line. */
    String words() {
        return "reading " + parts + " parts" + failing(failingParts) + ", sending to " + destinations + " destinations"
                + failing(failingDestinations);
    }

    private static String failing(long count) {
        return count == 0 ? "" : " (" + count + " failing)";
    }
}
