package io.tidegauge.agent.command;

/** Exit codes; sysexits where it has one. */
final class Exit {

    static final int OK = 0;

    /** Something could not be read, sent or done. */
    static final int FAILED = 1;

    static final int USAGE = 2;

    static final int NO_DAEMON = 3;

    /** An Error of ours ended the daemon (EX_SOFTWARE). */
    static final int SOFTWARE = 70;

    /** Another daemon holds the state directory (EX_TEMPFAIL). */
    static final int ALREADY_RUNNING = 75;

    /** Bad config (EX_CONFIG): the unit does not restart on it. */
    static final int CONFIG = 78;

    private Exit() {}
}
