package io.tidegauge.galera.ring;

import java.io.IOException;
import java.nio.ByteBuffer;

/** Positioned reads of a file that a server writes meanwhile. All access to a ring goes through it. */
public interface RingBytes {

    long size() throws IOException;

    /** Fills what is left of {@code into} from {@code offset}; returns how much there was, 0 at the end. */
    int read(long offset, ByteBuffer into) throws IOException;
}
