package io.tidegauge.console;

import io.tidegauge.api.LineSink;
import io.tidegauge.api.Sample;
import java.util.Locale;

/**
 * One JSON object a line: {@code at path source name tags kind value}, and of a counter {@code growth seconds
 * per_second} once they are known. A counter whose source gives only growth has no {@code value}.
 */
final class JsonLines implements Encoding {

    private static final int LAST_CONTROL = 0x1f;
    private static final int LAST_ASCII = 0x7e;

    @Override
    public void encode(String path, Sample sample, LineSink out) {
        out.append("{\"at\":\"").append(sample.at().toString()).append("\",\"path\":");
        text(path, out);
        out.append(",\"source\":");
        text(sample.source(), out);
        out.append(",\"name\":");
        text(sample.name(), out);
        tags(sample, out);
        out.append(",\"kind\":\"")
                .append(sample.kind().name().toLowerCase(Locale.ROOT))
                .append('"');
        if (Double.isFinite(sample.value())) {
            out.append(",\"value\":").append(sample.value());
        }
        if (sample.hasGrowth()) {
            out.append(",\"growth\":").append(sample.growth());
            out.append(",\"seconds\":").append(sample.seconds());
            out.append(",\"per_second\":").append(sample.perSecond());
        }
        out.append('}').end();
    }

    private static void tags(Sample sample, LineSink out) {
        out.append(",\"tags\":{");
        boolean[] more = new boolean[1];
        sample.tags().forEach((key, value) -> {
            if (more[0]) {
                out.append(',');
            }
            more[0] = true;
            text(key, out);
            out.append(':');
            text(value, out);
        });
        out.append('}');
    }

    /** A JSON string in ASCII. */
    private static void text(String text, LineSink out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c <= LAST_CONTROL || c > LAST_ASCII) {
                out.append("\\u");
                String hex = Integer.toHexString(c);
                for (int zeros = hex.length(); zeros < 4; zeros++) {
                    out.append('0');
                }
                out.append(hex);
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
