package io.tidegauge.agent.pipeline;

import io.tidegauge.agent.publish.PathTemplate;
import io.tidegauge.agent.publish.RunningPublisher;

/**
 * Where one collector's samples go, and under which paths.
 *
 * @param template with the entry's words filled in
 */
public record Route(RunningPublisher publisher, PathTemplate template) {}
