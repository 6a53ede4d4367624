package io.tidegauge.galera;

import io.tidegauge.api.Collector;
import io.tidegauge.api.CollectorFactory;
import io.tidegauge.api.PluginContext;

/** Reads a node of a Galera cluster. */
public final class GaleraFactory implements CollectorFactory<GaleraSettings> {

    @Override
    public String type() {
        return "galera";
    }

    @Override
    public String summary() {
        return "Galera: gcache durability, members away, state";
    }

    @Override
    public Class<GaleraSettings> settings() {
        return GaleraSettings.class;
    }

    @Override
    public Collector create(GaleraSettings settings, PluginContext context) {
        return new GaleraCollector(settings, context);
    }

    @Override
    public String needs() {
        return """
                CREATE USER monitor@'127.0.0.1' IDENTIFIED BY '…' WITH MAX_USER_CONNECTIONS 5;
                gcache, cluster: an account is enough, no GRANT
                gcache.pages and the times in galera.cache: to list and read the gcache's folder""";
    }

    @Override
    public String example() {
        return """
                server:
                  host: 127.0.0.1
                  user: monitor
                  password_file: /etc/tidegauge/mysql.password""";
    }
}
