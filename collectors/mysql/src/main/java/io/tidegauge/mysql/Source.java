package io.tidegauge.mysql;

import io.tidegauge.api.SampleSink;
import java.io.IOException;
import java.sql.SQLException;

/** One thing that a server tells. */
interface Source {

    /** Asks once and gives what was told. */
    void read(Session session, SampleSink out) throws IOException, SQLException;
}
