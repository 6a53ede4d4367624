package io.tidegauge.mysql;

import io.tidegauge.mysqlprotocol.Flavour;
import java.io.IOException;
import java.sql.SQLException;

/** Where a server has its sessions: reading {@code information_schema.PROCESSLIST} stops a MySQL's others for a moment. */
final class ThreadTable {

    private ThreadTable() {}

    /** Whether {@code performance_schema.threads} has them, which no lock guards. */
    static boolean isIn(Session session) throws IOException, SQLException {
        return session.flavour().isMysql(5, 6, 0) && session.hasPerformanceSchema();
    }

    /** To see everybody's sessions. */
    static String privileges(Flavour flavour) {
        return flavour.mariadb() ? "PROCESS ON *.*" : "SELECT ON performance_schema.*";
    }
}
