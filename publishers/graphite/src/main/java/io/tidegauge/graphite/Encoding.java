package io.tidegauge.graphite;

import io.tidegauge.api.LineSink;
import io.tidegauge.api.Sample;

/** Under which names a sample is written, and which of its faces. */
interface Encoding {

    void encode(String path, Sample sample, LineSink out);

    /** {@code name value seconds}: the time of the sample's tick. */
    static void line(String path, String suffix, double value, Sample sample, LineSink out) {
        out.append(path).append(suffix).append(' ').append(value).append(' ');
        out.append(sample.at().getEpochSecond()).end();
    }
}
