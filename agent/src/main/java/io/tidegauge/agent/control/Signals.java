package io.tidegauge.agent.control;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Optional;

/**
 * SIGTERM, SIGINT and SIGHUP as something to wait for. A shutdown hook would not do: the JDK's logging has one too, which takes
 * the log away before the daemon has said how it stopped, and a JVM that a signal ends says 143.
 */
public final class Signals {

    private static Optional<Signals> ofThisProcess = Optional.empty();

    private boolean stop;
    private boolean reload;

    private Signals() {}

    /** What a signal asks for. */
    public enum Asked {
        STOP,
        RELOAD
    }

    /** From the first call on the signals do not end the process; each call gives the same. */
    public static synchronized Signals taken() {
        if (ofThisProcess.isEmpty()) {
            Signals signals = new Signals();
            signals.take("TERM", Asked.STOP);
            signals.take("INT", Asked.STOP);
            signals.take("HUP", Asked.RELOAD);
            ofThisProcess = Optional.of(signals);
        }
        return ofThisProcess.get();
    }

    /**
     * What was asked for, if that was before the call too; empty when nothing was within {@code limit}. A stop goes before a
     * reload; reloads that were asked for since the last one are one.
     */
    public synchronized Optional<Asked> next(Duration limit) throws InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        for (long left = limit.toMillis(); !stop && !reload && left > 0; left = (end - System.nanoTime()) / 1_000_000) {
            wait(left);
        }
        if (stop) {
            return Optional.of(Asked.STOP);
        }
        boolean asked = reload;
        reload = false;
        return asked ? Optional.of(Asked.RELOAD) : Optional.empty();
    }

    private synchronized void came(Asked what) {
        switch (what) {
            case STOP -> stop = true;
            case RELOAD -> reload = true;
        }
        notifyAll();
    }

    /** By reflection: the compiler warns of {@code sun.misc}, though each JDK from 9 on has it. */
    private void take(String name, Asked what) {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            Object telling = Proxy.newProxyInstance(
                    Signals.class.getClassLoader(), new Class<?>[] {handler}, (proxy, method, arguments) -> {
                        came(what);
                        return null;
                    });
            signal.getMethod("handle", signal, handler)
                    .invoke(null, signal.getConstructor(String.class).newInstance(name), telling);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("this JVM has no signals", e);
        }
    }
}
