package de.dresden.smartparticipation.launcher.server;

import java.lang.reflect.Proxy;

/**
 * Signals that the terminal or the service manager sends to all processes of the group: only the launcher acts on them,
 * since it knows the order. By reflection, because the compiler warns of {@code sun.misc} in a way nothing can silence.
 */
final class Signals {

    private Signals() {}

    static void ignore(String... names) {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            Object nothing = Proxy.newProxyInstance(
                    Signals.class.getClassLoader(), new Class<?>[] {handler}, (proxy, method, arguments) -> null);
            for (String name : names) {
                signal.getMethod("handle", signal, handler)
                        .invoke(null, signal.getConstructor(String.class).newInstance(name), nothing);
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
