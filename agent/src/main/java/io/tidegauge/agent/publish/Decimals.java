package io.tidegauge.agent.publish;

import java.math.BigDecimal;

/** Numbers as every backend reads them: no exponent, no grouping, a point. */
public final class Decimals {

    /** Up to here each whole double is exactly a long. */
    private static final double WHOLE = 1L << 53;

    private Decimals() {}

    /** The shortest decimal text that reads back as {@code number}, which is finite. */
    public static String plain(double number) {
        if (number == Math.rint(number) && Math.abs(number) <= WHOLE) {
            return Long.toString((long) number);
        }
        String text = Double.toString(number);
        if (text.indexOf('E') < 0) {
            return text;
        }
        return new BigDecimal(text).stripTrailingZeros().toPlainString();
    }
}
