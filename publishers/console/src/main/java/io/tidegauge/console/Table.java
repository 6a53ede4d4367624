package io.tidegauge.console;

import io.tidegauge.api.LineSink;
import io.tidegauge.api.Sample;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Columns for people: path, value, growth per second. The heading comes before the first row. */
final class Table implements Encoding {

    private static final int PATH_WIDTH = 56;
    private static final int NUMBER_WIDTH = 22;
    private static final int DECIMALS = 6;
    private static final int RATE_DECIMALS = 2;

    private boolean headed;

    @Override
    public void encode(String path, Sample sample, LineSink out) {
        if (!headed) {
            headed = true;
            row("METRIC", "VALUE", "PER SECOND", out);
        }
        String value = Double.isFinite(sample.value()) ? number(sample.value(), DECIMALS) : "-";
        String rate = sample.hasGrowth() ? number(sample.perSecond(), RATE_DECIMALS) : "";
        row(path, value, rate, out);
    }

    private static void row(String path, String value, String rate, LineSink out) {
        out.append(path);
        pad(PATH_WIDTH - path.length() + NUMBER_WIDTH - value.length(), out);
        out.append(value);
        if (!rate.isEmpty()) {
            pad(NUMBER_WIDTH - rate.length(), out);
            out.append(rate);
        }
        out.end();
    }

    private static void pad(int spaces, LineSink out) {
        out.append(' ');
        for (int i = 1; i < spaces; i++) {
            out.append(' ');
        }
    }

    private static String number(double number, int decimals) {
        BigDecimal rounded = BigDecimal.valueOf(number)
                .setScale(decimals, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0).toPlainString() : rounded.toPlainString();
    }
}
