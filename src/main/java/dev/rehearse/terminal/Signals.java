package dev.rehearse.terminal;

import sun.misc.Signal;

/// Signals of the operating system as calls, on a thread of the JVM's own.
public final class Signals {
    private Signals() {}

    /// Names like "WINCH", "CONT", "HUP", "TERM"; false where this platform or JVM has none such.
    public static boolean on(String name, Runnable then) {
        try {
            Signal.handle(new Signal(name), signal -> then.run());
            return true;
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }
}
