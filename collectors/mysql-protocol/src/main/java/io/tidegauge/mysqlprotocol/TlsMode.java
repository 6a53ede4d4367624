package io.tidegauge.mysqlprotocol;

import java.util.Locale;
import java.util.Optional;

/** How a connection is encrypted and whom it trusts; the words of the server's own clients. */
public enum TlsMode {
    /** Where the server offers it, trusting whoever answers. */
    PREFERRED,
    OFF,
    /** Else no connection; trusts whoever answers. */
    REQUIRED,
    /** The server's certificate is signed by the CA. */
    VERIFY_CA,
    /** And it is for the host that was asked for. */
    VERIFY_FULL;

    /** What {@code ssl-mode} in an option file means. */
    static Optional<TlsMode> ofOption(String word) {
        return switch (word.toUpperCase(Locale.ROOT)) {
            case "DISABLED" -> Optional.of(OFF);
            case "PREFERRED" -> Optional.of(PREFERRED);
            case "REQUIRED" -> Optional.of(REQUIRED);
            case "VERIFY_CA" -> Optional.of(VERIFY_CA);
            case "VERIFY_IDENTITY", "VERIFY_FULL" -> Optional.of(VERIFY_FULL);
            default -> Optional.empty();
        };
    }

    boolean verifies() {
        return this == VERIFY_CA || this == VERIFY_FULL;
    }

    /** The driver's word: whom to trust is ours to say, so that it knows only whether to ask for TLS. */
    String sslMode() {
        return switch (this) {
            case OFF -> "DISABLED";
            case PREFERRED -> "PREFERRED";
            case REQUIRED, VERIFY_CA, VERIFY_FULL -> "REQUIRED";
        };
    }
}
