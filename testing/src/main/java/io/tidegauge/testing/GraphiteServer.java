package io.tidegauge.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** A real carbon-cache with graphite-web; whisper slots of one second. The same for all tests of this JVM. */
public final class GraphiteServer extends TestContainer {

    private static final int LINES = 2003;
    private static final int WEB = 8080;
    private static GraphiteServer server;

    private final HttpClient http = HttpClient.newHttpClient();

    private GraphiteServer() {
        super(TestImage.of(
                "graphite",
                "carbon.conf",
                "storage-schemas.conf",
                "storage-aggregation.conf",
                "web_settings.py",
                "start"));
        awaitPort(WEB);
        awaitPort(LINES);
    }

    /** The server, started at the first call. */
    public static synchronized GraphiteServer get() {
        if (server == null) {
            server = new GraphiteServer();
        }
        return server;
    }

    /** {@code host:port} of carbon's plaintext receiver. */
    public String lines() {
        return address() + ":" + LINES;
    }

    /** The points that graphite-web has of a metric, by second; a slot without a point is not in it. */
    public Map<Long, Double> points(String metric, long from, long until) {
        String answer = new String(
                render("target=" + metric + "&from=" + (from - 1) + "&until=" + until + "&format=raw"),
                StandardCharsets.US_ASCII);
        Map<Long, Double> points = new TreeMap<>();
        for (String series : answer.lines().toList()) {
            String[] parts = series.split("\\|", -1);
            String[] head = parts[0].split(",", -1); // name, start, end, step
            long at = Long.parseLong(head[head.length - 3]);
            long step = Long.parseLong(head[head.length - 1]);
            for (String value : parts[1].split(",", -1)) {
                if (!value.equals("None") && at >= from) {
                    points.put(at, Double.parseDouble(value));
                }
                at += step;
            }
        }
        return points;
    }

    /** What {@code /render} answers. */
    public byte[] render(String query) {
        try {
            URI uri = URI.create("http://" + address() + ":" + WEB + "/render?" + query);
            HttpResponse<byte[]> answer =
                    http.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new AssertionError(uri + " answers " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException e) {
            throw new AssertionError(query, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Whether carbon has written a file of that metric. */
    public boolean has(String metric) {
        return inside("sh", "-c", "ls /graphite/whisper/" + metric.replace('.', '/') + ".wsp 2>/dev/null || true")
                .contains(".wsp");
    }
}
