package example;

import io.tidegauge.api.Collector;
import io.tidegauge.api.CollectorFactory;
import io.tidegauge.api.Part;
import io.tidegauge.api.PluginContext;
import io.tidegauge.api.Setting;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A collector in one file, against the contract alone: the load average of the last minute. */
public final class LoadAverageFactory implements CollectorFactory<LoadAverageFactory.Settings> {

    public record Settings(
            @Setting(value = "where the kernel says it", fallback = "/proc/loadavg") Path file) {}

    @Override
    public String type() {
        return "loadavg";
    }

    @Override
    public String summary() {
        return "the load average";
    }

    @Override
    public Class<Settings> settings() {
        return Settings.class;
    }

    @Override
    public Collector create(Settings settings, PluginContext context) {
        Part load = new Part("load", Duration.ofSeconds(10), Part.Offered.ON, out -> {
            String line = Files.readString(settings.file());
            out.gauge("load.minute", Double.parseDouble(line.substring(0, line.indexOf(' '))));
        });
        return () -> List.of(load);
    }
}
