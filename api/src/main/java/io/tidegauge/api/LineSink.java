package io.tidegauge.api;

/**
 * Takes encoded records. A record is a line, or a few that must stay together; it is ASCII, and each line ends with a
 * newline that the sink adds.
 */
public interface LineSink {

    /** Adds text that is known to be ASCII; any other character becomes {@code ?}. */
    LineSink append(String ascii);

    LineSink append(char c);

    LineSink append(long number);

    /** Adds the shortest decimal text that reads back as {@code number}, never with an exponent. */
    LineSink append(double number);

    /** Begins another line of the same record. */
    LineSink nextLine();

    /**
     * Ends the record.
     *
     * @param destinations places in {@link Publisher#destinations()} that get it; none given: all
     */
    void end(int... destinations);
}
