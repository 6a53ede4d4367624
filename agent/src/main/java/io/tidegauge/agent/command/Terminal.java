package io.tidegauge.agent.command;

import java.io.PrintStream;

/** Where a command writes: what was asked for to {@code out}, everything else to {@code err}. */
record Terminal(PrintStream out, PrintStream err) {}
