package io.tidegauge.mysqlprotocol;

import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class LoginGateTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    @Test
    void isTheSameForAllWhoGoToOneServer() {
        assertSame(LoginGate.of("same:1"), LoginGate.of("same:1"));
    }

    @Test
    void letsOneInASecond() throws IOException {
        LoginGate gate = LoginGate.of("rate:1");
        long began = System.nanoTime();
        for (int i = 0; i < 3; i++) {
            gate.pass(LONG);
        }
        assertTrue(System.nanoTime() - began >= Duration.ofSeconds(2).toNanos(), "three logins take two seconds");
    }

    @Test
    void doesNotLetWaitForLongerThanAReadingMay() throws IOException {
        LoginGate gate = LoginGate.of("busy:1");
        gate.pass(LONG);
        IOException thrown = assertThrows(IOException.class, () -> gate.pass(Duration.ofMillis(100)));
        assertTrue(thrown.getMessage().contains("busy:1"), thrown.getMessage());
    }

    @Test
    void saysWhyAndForHowLongItIsShut() {
        LoginGate gate = LoginGate.of("shut:1");
        for (int i = 0; i < 10; i++) {
            gate.shut("shut:1 does not answer in time");
        }
        String message = assertThrows(IOException.class, () -> gate.pass(LONG)).getMessage();
        assertTrue(message.matches("shut:1 does not answer in time \\(not tried again for [2-5]\\d s\\)"), message);
    }
}
