package io.tidegauge.galera;

import io.tidegauge.api.CollectorFactory;
import io.tidegauge.api.Secret;
import io.tidegauge.mysqlprotocol.Server;
import io.tidegauge.testing.CollectorContractKit;

final class GaleraContractTest extends CollectorContractKit<GaleraSettings> {

    @Override
    protected CollectorFactory<GaleraSettings> factory() {
        return new GaleraFactory();
    }

    @Override
    protected GaleraSettings settings(int port) {
        return GaleraSettings.of(Server.tcp("127.0.0.1", port, "monitor", Secret.of("monitor")));
    }
}
