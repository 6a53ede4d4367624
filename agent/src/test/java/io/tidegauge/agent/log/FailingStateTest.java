package io.tidegauge.agent.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tidegauge.testing.ManualClock;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class FailingStateTest {

    private final ManualClock clock = new ManualClock(Instant.parse("2026-11-25T10:00:00Z"));
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private FailingState state;

    @BeforeEach
    void writeToMemory() {
        Logging.to(new PrintStream(written, true, StandardCharsets.UTF_8), true);
        state = new FailingState("mysql.status", "reading", System.getLogger("io.tidegauge.test"), clock);
    }

    @AfterEach
    void writeToStandardErrorAgain() {
        Logging.to(System.err, false);
    }

    private List<String> lines() {
        return written.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void isLoggedWhenItBeginsAndWhenItEnds() {
        for (int i = 0; i < 84; i++) {
            state.failed(new IOException("access denied"));
            clock.advance(Duration.ofSeconds(10));
        }
        state.worked();
        state.worked();
        assertEquals(
                List.of("<4>mysql.status: failing: access denied", "<6>mysql.status: reading again after 14 min"),
                lines());
    }

    @Test
    void isRememberedOnceAnHour() {
        for (int i = 0; i <= 120; i++) {
            state.failed(new IOException("access denied"));
            clock.advance(Duration.ofMinutes(1));
        }
        assertEquals(3, lines().size(), lines().toString());
        assertTrue(lines().get(2).startsWith("<4>mysql.status: still failing after 2 h"), lines().toString());
    }

    @Test
    void keepsAMessageOnOneBoundedLine() {
        state.failed(new IOException("a\nb\r\u001b[31m" + "x".repeat(2000)));
        assertEquals(1, lines().size());
        assertTrue(lines().get(0).length() < 600);
        assertFalse(lines().get(0).contains("\u001b"));
    }

    @Test
    void putsAPriorityBeforeEachLineOfAStackTrace() {
        System.getLogger("io.tidegauge.test").log(System.Logger.Level.ERROR, "ended", new IllegalStateException("why"));
        assertTrue(lines().size() > 2, lines().toString());
        lines().forEach(line -> assertTrue(line.startsWith("<3>"), line));
    }
}
