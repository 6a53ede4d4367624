package io.tidegauge.agent.control;

import io.tidegauge.agent.collect.RunningCollector;
import io.tidegauge.agent.collect.RunningPart;
import io.tidegauge.agent.publish.Outbox;
import io.tidegauge.api.Tags;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/** Whose figures those of the agent are: collectors, their parts, publishers, their destinations. */
final class Owners {

    private static final String COLLECTOR = "collector";
    private static final String PART = "part";
    private static final String PUBLISHER = "publisher";
    private static final String DESTINATION = "destination";
    private static final String ALERT = "alert";

    private Owners() {}

    /** Whether tags are of something that is among {@code running}, or of nothing of the kind. */
    static Predicate<Tags> of(Running running) {
        Set<Tags> owners = new HashSet<>();
        for (RunningCollector collector : running.collectors()) {
            Tags own = Tags.of(COLLECTOR, collector.id());
            owners.add(own);
            for (RunningPart part : collector.parts()) {
                owners.add(own.with(PART, part.name()));
            }
        }
        for (Running.Sender sender : running.senders()) {
            Tags own = Tags.of(PUBLISHER, sender.publisher().id());
            owners.add(own);
            for (Outbox outbox : sender.outboxes()) {
                owners.add(own.with(DESTINATION, outbox.name()));
            }
        }
        running.alerts().names().forEach(name -> owners.add(Tags.of(ALERT, name)));
        return tags -> {
            Tags owner = owner(tags);
            return owner.isEmpty() || owners.contains(owner);
        };
    }

    private static Tags owner(Tags tags) {
        if (tags.has(COLLECTOR)) {
            return with(Tags.of(COLLECTOR, tags.get(COLLECTOR, "")), PART, tags);
        } else if (tags.has(PUBLISHER)) {
            return with(Tags.of(PUBLISHER, tags.get(PUBLISHER, "")), DESTINATION, tags);
        }
        return tags.has(ALERT) ? tags : Tags.NONE;
    }

    private static Tags with(Tags owner, String key, Tags tags) {
        return tags.has(key) ? owner.with(key, tags.get(key, "")) : owner;
    }
}
