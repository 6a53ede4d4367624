package io.tidegauge.agent.control;

import java.lang.reflect.Proxy;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/**
 * SIGTERM and SIGINT as something to wait for. A shutdown hook would not do: the JDK's logging has one too, which takes the
 * log away before the daemon has said how it stopped, and a JVM that a signal ends says 143.
 */
public final class StopSignals {

    private static Optional<StopSignals> ofThisProcess = Optional.empty();

    private final CountDownLatch asked = new CountDownLatch(1);

    private StopSignals() {}

    /** From the first call on the signals do not end the process; each call gives the same. */
    public static synchronized StopSignals taken() {
        if (ofThisProcess.isEmpty()) {
            StopSignals signals = new StopSignals();
            signals.take("TERM");
            signals.take("INT");
            ofThisProcess = Optional.of(signals);
        }
        return ofThisProcess.get();
    }

    /** Returns when the process was asked to end, if that was before the call too. */
    public void await() throws InterruptedException {
        asked.await();
    }

    /** By reflection: the compiler warns of {@code sun.misc}, though each JDK from 9 on has it. */
    private void take(String name) {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            Object counting = Proxy.newProxyInstance(
                    StopSignals.class.getClassLoader(), new Class<?>[] {handler}, (proxy, method, arguments) -> {
                        asked.countDown();
                        return null;
                    });
            signal.getMethod("handle", signal, handler)
                    .invoke(null, signal.getConstructor(String.class).newInstance(name), counting);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("this JVM has no signals", e);
        }
    }
}
