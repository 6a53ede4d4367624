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
            gate.pass("m", LONG, () -> false);
        }
        assertTrue(System.nanoTime() - began >= Duration.ofSeconds(2).toNanos(), "three logins take two seconds");
    }

    @Test
    void doesNotLetWaitForLongerThanAReadingMay() throws IOException {
        LoginGate gate = LoginGate.of("busy:1");
        gate.pass("m", LONG, () -> false);
        IOException thrown = assertThrows(IOException.class, () -> gate.pass("m", Duration.ofMillis(100), () -> false));
        assertTrue(thrown.getMessage().contains("busy:1"), thrown.getMessage());
    }

    private static String refused(LoginGate gate, String user) {
        return assertThrows(IOException.class, () -> gate.pass(user, LONG, () -> false))
                .getMessage();
    }

    @Test
    void saysWhyAndForHowLongItIsShut() {
        LoginGate gate = LoginGate.of("shut:1");
        gate.silence().lost("shut:1 does not answer in time");
        String message = refused(gate, "m");
        assertTrue(message.matches("shut:1 does not answer in time \\(not tried again for 1 s\\)"), message);
    }

    @Test
    void keepsOneAccountsRefusalsFromTheOthers() throws IOException {
        LoginGate gate = LoginGate.of("accounts:1");
        gate.refusal("bad").lost("Access denied for bad");
        assertTrue(refused(gate, "bad").startsWith("Access denied for bad"));
        gate.pass("good", LONG, () -> false);
    }

    @Test
    void countsAFreezeOnceHoweverManyItLetWait() {
        Patience patience = new Patience();
        for (int i = 0; i < 6; i++) {
            patience.lost("frozen");
        }
        String message = assertThrows(IOException.class, patience::check).getMessage();
        assertTrue(message.endsWith("(not tried again for 1 s)"), message);
    }

    @Test
    void endsTheWaitOfALoginThatNobodyWaitsForAnyMore() throws IOException {
        LoginGate gate = LoginGate.of("given-up:1");
        gate.pass("m", LONG, () -> false);
        IOException thrown = assertThrows(IOException.class, () -> gate.pass("m", LONG, () -> true));
        assertTrue(thrown.getMessage().contains("given up"), thrown.getMessage());
    }
}
