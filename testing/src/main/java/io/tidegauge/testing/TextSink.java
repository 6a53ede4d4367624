package io.tidegauge.testing;

import io.tidegauge.api.LineSink;
import io.tidegauge.api.Lines;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A line sink that keeps the records as text. */
public final class TextSink implements LineSink {

    private final StringBuilder record = new StringBuilder();
    private final List<String> records = new ArrayList<>();

    @Override
    public LineSink append(String ascii) {
        record.append(ascii);
        return this;
    }

    @Override
    public LineSink append(char c) {
        record.append(c);
        return this;
    }

    @Override
    public LineSink append(long number) {
        record.append(number);
        return this;
    }

    @Override
    public LineSink append(double number) {
        BigDecimal exact = new BigDecimal(Double.toString(number)).stripTrailingZeros();
        record.append((exact.scale() < 0 ? exact.setScale(0) : exact).toPlainString());
        return this;
    }

    @Override
    public LineSink nextLine() {
        record.append('\n');
        return this;
    }

    @Override
    public void end(int... destinations) {
        records.add(record.toString());
        record.setLength(0);
    }

    /** The records without their last newline. */
    public List<String> records() {
        return records;
    }

    /** {@code text} as records of one line each. */
    public static Lines lines(String... text) {
        StringBuilder all = new StringBuilder();
        int[] ends = new int[text.length];
        for (int i = 0; i < text.length; i++) {
            all.append(text[i]).append('\n');
            ends[i] = all.length();
        }
        return new Lines(all.toString().getBytes(StandardCharsets.US_ASCII), ends);
    }
}
