package io.tidegauge.mysql;

import io.tidegauge.api.CollectorFactory;
import io.tidegauge.api.Secret;
import io.tidegauge.mysqlprotocol.Server;
import io.tidegauge.testing.CollectorContractKit;

final class MysqlContractTest extends CollectorContractKit<MysqlSettings> {

    @Override
    protected CollectorFactory<MysqlSettings> factory() {
        return new MysqlFactory();
    }

    @Override
    protected MysqlSettings settings(int port) {
        return MysqlSettings.of(Server.tcp("127.0.0.1", port, "monitor", Secret.of("monitor")));
    }
}
