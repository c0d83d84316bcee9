package dev.rehearse.terminal;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/// Signals of the operating system as calls, on a thread of the JVM's own.
///
/// By reflection: the compiler warns of sun.misc.Signal in a way that nothing can silence.
public final class Signals {
    private Signals() {}

    /// Names like "WINCH", "CONT", "HUP", "TERM"; false where this platform or JVM has none such.
    public static boolean on(String name, Runnable then) {
        try {
            var signal = Class.forName("sun.misc.Signal");
            var listener = Class.forName("sun.misc.SignalHandler");
            InvocationHandler call = (proxy, method, given) -> answer(method, then);
            var proxy =
                    Proxy.newProxyInstance(
                            listener.getClassLoader(), new Class<?>[] {listener}, call);
            signal.getMethod("handle", signal, listener)
                    .invoke(null, signal.getConstructor(String.class).newInstance(name), proxy);
            return true;
        } catch (ReflectiveOperationException unsupported) {
            return false;
        }
    }

    private static @Nullable Object answer(Method method, Runnable then) {
        switch (method.getName()) {
            case "handle" -> then.run();
            case "hashCode" -> {
                return System.identityHashCode(then);
            }
            case "equals" -> {
                return false;
            }
            default -> {
                return "Signals";
            }
        }
        return null;
    }
}
