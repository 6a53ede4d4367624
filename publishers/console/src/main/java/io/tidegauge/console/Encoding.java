package io.tidegauge.console;

import io.tidegauge.api.LineSink;
import io.tidegauge.api.Sample;

/** One way to print a sample. */
interface Encoding {
    void encode(String path, Sample sample, LineSink out);
}
