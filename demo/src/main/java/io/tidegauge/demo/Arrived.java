package io.tidegauge.demo;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;

/** What the receiver got: the last value of each metric, and how many lines. */
final class Arrived {

    private final Map<String, Double> values = new ConcurrentSkipListMap<>();
    private final AtomicLong lines = new AtomicLong();

    void line(String line) {
        String[] words = line.split(" ", -1);
        if (words.length == 3) {
            values.put(words[0], Double.parseDouble(words[1]));
            lines.incrementAndGet();
        }
    }

    /** The values of metrics whose paths end so, by their last words. */
    Map<String, Double> ending(String... names) {
        Map<String, Double> found = new TreeMap<>();
        for (String name : names) {
            values.forEach((path, value) -> {
                if (path.endsWith("." + name)) {
                    found.put(name, value);
                }
            });
        }
        return found;
    }

    long lines() {
        return lines.get();
    }

    int metrics() {
        return values.size();
    }
}
