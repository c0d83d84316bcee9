package dev.rehearse.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.pty4j.PtyProcess;
import com.pty4j.PtyProcessBuilder;
import com.pty4j.WinSize;

import org.jline.builtins.ScreenTerminal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/// A real pseudo-terminal with a program in it. Waits for what the program writes, never for time.
public final class Pty implements AutoCloseable {

    private static final long PATIENCE_MILLIS = 20_000;

    /// The emulator falls over a smaller one; what is drawn there is in its corner.
    private static final int LEAST = 8;

    private final PtyProcess process;
    private ScreenTerminal screen;
    private final StringBuilder written = new StringBuilder();
    private boolean ended;

    private Pty(PtyProcess process, int columns, int rows) {
        this.process = process;
        screen = blank(columns, rows);
        Thread.ofVirtual().start(this::listen);
    }

    static Pty start(Path folder, Map<String, String> environment, String... command)
            throws IOException {
        return start(folder, environment, 120, 36, command);
    }

    public static Pty start(
            Path folder, Map<String, String> environment, int columns, int rows, String... command)
            throws IOException {
        var process =
                new PtyProcessBuilder(command)
                        .setDirectory(folder.toString())
                        .setEnvironment(environment)
                        .setInitialColumns(columns)
                        .setInitialRows(rows)
                        .start();
        return new Pty(process, columns, rows);
    }

    public void type(String keys) throws IOException {
        process.getOutputStream().write(keys.getBytes(UTF_8));
        process.getOutputStream().flush();
    }

    public synchronized void resize(int columns, int rows) {
        screen = blank(columns, rows);
        process.setWinSize(new WinSize(columns, rows));
    }

    /// A new one for each size: the program draws all of it again, and the emulator gets its
    /// scrolling wrong when it is resized.
    private static ScreenTerminal blank(int columns, int rows) {
        return new ScreenTerminal(Math.max(LEAST, columns), Math.max(LEAST, rows));
    }

    /// The window is closed: nobody is at the other end any more.
    public void hangUp() throws IOException {
        process.getInputStream().close();
        process.getOutputStream().close();
    }

    public long pid() {
        return process.pid();
    }

    /// Everything written so far, as soon as `text` is in it.
    public synchronized String until(String text) throws InterruptedException, TimeoutException {
        var deadline = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (written.indexOf(text) < 0) {
            await(deadline, text, written.toString());
        }
        return written.toString();
    }

    /// The screen as a person sees it, as soon as `text` stands on it.
    public synchronized String untilShown(String text)
            throws InterruptedException, TimeoutException {
        var deadline = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (!screen.toString().contains(text)) {
            await(deadline, text, screen.toString());
        }
        return screen.toString();
    }

    /// The screen, as soon as `text` stands on it no longer.
    public synchronized String untilGone(String text)
            throws InterruptedException, TimeoutException {
        var deadline = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (screen.toString().contains(text)) {
            await(deadline, "screen without " + text, screen.toString());
        }
        return screen.toString();
    }

    /// The screen as it is now, whatever stands on it.
    public synchronized String screen() {
        return screen.toString();
    }

    /// The screen, as soon as it is as it should be.
    public synchronized String untilScreen(Predicate<String> isRight, String what)
            throws InterruptedException, TimeoutException {
        var deadline = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (!isRight.test(screen.toString())) {
            await(deadline, what, screen.toString());
        }
        return screen.toString();
    }

    private void await(long deadline, String text, String instead)
            throws InterruptedException, TimeoutException {
        var left = deadline - System.currentTimeMillis();
        if (ended || left <= 0) {
            throw new TimeoutException("no \"" + text + "\" in:\n" + instead);
        }
        wait(left);
    }

    /// Everything written, once the program has ended.
    public String untilEnd() throws InterruptedException, TimeoutException {
        if (!process.waitFor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
            throw new TimeoutException("still running after:\n" + written());
        }
        synchronized (this) {
            while (!ended) {
                wait(PATIENCE_MILLIS);
            }
            return written.toString();
        }
    }

    public int exitCode() {
        return process.exitValue();
    }

    public synchronized String written() {
        return written.toString();
    }

    private void listen() {
        var letters = new char[8192];
        try (var in = new InputStreamReader(process.getInputStream(), UTF_8)) {
            for (int count = in.read(letters); count >= 0; count = in.read(letters)) {
                heard(new String(letters, 0, count));
            }
        } catch (IOException e) {
            // Linux ends a read with EIO when the last holder of the terminal has gone.
            heard("");
        } finally {
            end();
        }
    }

    private synchronized void heard(String text) {
        written.append(text);
        try {
            screen.write(text);
        } catch (IndexOutOfBoundsException ofAnotherSize) {
            // What was meant for a larger screen; the program draws this one anew in a moment.
            notifyAll();
            return;
        }
        notifyAll();
    }

    private synchronized void end() {
        ended = true;
        notifyAll();
    }

    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.waitFor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
