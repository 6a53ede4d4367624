package io.tidegauge.mysql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tidegauge.mysqlprotocol.Flavour;
import java.util.List;
import org.junit.jupiter.api.Test;

final class NewAccountTest {

    private static final Flavour MARIADB = Flavour.of("10.11.6-MariaDB-0+deb12u1");
    private static final Flavour MYSQL = Flavour.of("9.7.0");

    private final NewAccount bySocket = new NewAccount("tidegauge", "localhost", NewAccount.Login.SOCKET);
    private final NewAccount byPassword = new NewAccount("tidegauge", "10.0.0.7", NewAccount.Login.PASSWORD);

    @Test
    void letsTheKernelVouchWhereTheServerHasItsPlugin() {
        assertEquals(
                "CREATE USER IF NOT EXISTS 'tidegauge'@'localhost' IDENTIFIED VIA unix_socket WITH MAX_USER_CONNECTIONS 5",
                bySocket.create(MARIADB, ""));
        assertEquals(
                "CREATE USER IF NOT EXISTS 'tidegauge'@'localhost' IDENTIFIED WITH auth_socket AS 'tidegauge'"
                        + " WITH MAX_USER_CONNECTIONS 5",
                bySocket.create(MYSQL, ""));
    }

    @Test
    void hasAPasswordElsewhere() {
        assertEquals(
                "CREATE USER IF NOT EXISTS 'tidegauge'@'10.0.0.7' IDENTIFIED BY 'p' WITH MAX_USER_CONNECTIONS 5",
                byPassword.create(MYSQL, "p"));
    }

    @Test
    void grantsWhatEachServerCallsIt() {
        assertEquals(
                List.of("GRANT PROCESS, BINLOG MONITOR, SLAVE MONITOR ON *.* TO 'tidegauge'@'localhost'"),
                bySocket.grants(MARIADB));
        assertEquals(
                List.of("GRANT PROCESS, BINLOG MONITOR, REPLICATION SLAVE ADMIN ON *.* TO 'tidegauge'@'localhost'"),
                bySocket.grants(Flavour.of("10.5.8-MariaDB")));
        assertEquals(
                List.of("GRANT PROCESS, REPLICATION CLIENT ON *.* TO 'tidegauge'@'localhost'"),
                bySocket.grants(Flavour.of("10.3.39-MariaDB")));
        assertEquals(
                List.of(
                        "GRANT PROCESS, REPLICATION CLIENT ON *.* TO 'tidegauge'@'localhost'",
                        "GRANT SELECT ON performance_schema.* TO 'tidegauge'@'localhost'"),
                bySocket.grants(MYSQL));
    }
}
