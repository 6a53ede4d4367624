package io.tidegauge.agent.config;

/** A place in a configuration source: a file and a line, or an argument of the command line, whose line is 0. */
public record Position(String source, int line) {
    @Override
    public String toString() {
        return line > 0 ? source + ":" + line : source;
    }
}
