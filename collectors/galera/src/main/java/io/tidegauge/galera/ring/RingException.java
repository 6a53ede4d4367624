package io.tidegauge.galera.ring;

import java.io.IOException;

/** A file is no ring that can be read; the message says why. */
public final class RingException extends IOException {

    private static final long serialVersionUID = 1;

    RingException(String message) {
        super(message);
    }
}
