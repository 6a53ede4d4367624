package io.tidegauge.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A real carbon-cache with graphite-web, whisper slots of one second, and a real StatsD that flushes into it each second. The
 * same for all tests of this JVM.
 */
public final class GraphiteServer extends TestContainer {

    private static final Download STATSD = new Download(
            "statsd.tgz",
            URI.create("https://registry.npmjs.org/statsd/-/statsd-0.9.0.tgz"),
            "d3d35411ee42057ddc4071511590254c14e19f5a7952c6bb3761e83623bda8ae");

    private static final int LINES = 2003;
    private static final int STATSD_PORT = 8125;
    private static final int STATSD_ADMIN = 8126;
    private static final int ADDER_PORT = 8135;
    private static final int ADDER_ADMIN = 8136;
    private static final Pattern SUM = Pattern.compile("'?([A-Za-z0-9_.-]+)'?: (-?[0-9.e+]+)");
    private static final int WEB = 8080;
    private static GraphiteServer server;

    private final HttpClient http = HttpClient.newHttpClient();

    private GraphiteServer() {
        super(TestImage.of(
                "graphite",
                List.of(STATSD),
                "carbon.conf",
                "storage-schemas.conf",
                "storage-aggregation.conf",
                "web_settings.py",
                "statsd.js",
                "adder.js",
                "start"));
        awaitPort(WEB);
        awaitPort(LINES);
        awaitPort(STATSD_ADMIN); // UDP itself says nothing
        awaitPort(ADDER_ADMIN);
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

    /** {@code host:port} of StatsD. */
    public String statsd() {
        return address() + ":" + STATSD_PORT;
    }

    /** {@code host:port} of another StatsD that never flushes, so that its counters are sums since its start. */
    public String adder() {
        return address() + ":" + ADDER_PORT;
    }

    /** What the {@link #adder} has added up, by name. */
    public Map<String, Double> sums() {
        Map<String, Double> sums = new TreeMap<>();
        Matcher counter = SUM.matcher(ask("counters"));
        while (counter.find()) {
            sums.put(counter.group(1), Double.valueOf(counter.group(2)));
        }
        return sums;
    }

    /** It answers a word that came in a segment of its own. */
    private String ask(String word) {
        try (Socket socket = new Socket(address(), ADDER_ADMIN);
                BufferedReader answer =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))) {
            socket.getOutputStream().write((word + "\n").getBytes(StandardCharsets.US_ASCII));
            StringBuilder lines = new StringBuilder();
            for (String line = answer.readLine(); line != null && !line.equals("END"); line = answer.readLine()) {
                lines.append(line).append('\n');
            }
            return lines.toString();
        } catch (IOException e) {
            throw new AssertionError(word, e);
        }
    }

    /** Kills carbon without warning; it comes back after {@code seconds}. */
    public void killCarbon(int seconds) {
        inside("sh", "-c", "echo " + seconds + " > /pause; kill -9 $(cat /graphite/run/carbon.pid)");
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
