package dev.rehearse.terminal;

import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Palette;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// Sends canvases to the terminal, each as what differs from the one before.
///
/// Never sends a byte for no change, never asks the terminal, never moves by a bare LF or Tab.
/// Lanterna's own screen is not used: it repeats all colours in each frame, and its widths are not
/// ours.
public final class Wire {
    /// What the terminal at the other end can show and should tell.
    public record Options(Palette palette, boolean ascii, boolean mouse) {}

    private static final int MOST_COPIED_BASE64 = 74_994;
    // No line wrap: the last column then leaves the cursor in its row on every terminal.
    private static final String ENTER = "\u001b[?1049h\u001b[?7l\u001b[?2004h\u001b[?1004h";
    private static final String LEAVE =
            "\u001b[?1006l\u001b[?1000l\u001b[?1004l\u001b[?2004l\u001b[?7h\u001b[0"
                    + " q\u001b[m\u001b[?25h\u001b[?1049l";
    private static final String MOUSE = "\u001b[?1000h\u001b[?1006h";

    private final LineTerminal terminal;
    private final Options options;
    private final Delta delta;
    private boolean bar;
    // Nobody is at the other end any more: whatever is sent from then on goes nowhere.
    private volatile boolean lost;

    public static Wire standardOutput(Options options) {
        return over(
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 65_536),
                options);
    }

    public static Wire over(OutputStream out, Options options) {
        return new Wire(new LineTerminal(out), options);
    }

    private Wire(LineTerminal terminal, Options options) {
        this.terminal = terminal;
        this.options = options;
        delta = new Delta(options.palette());
    }

    /// Takes the terminal over: alternate screen, bracketed paste, focus, mouse.
    public void enter() {
        send(options.mouse() ? ENTER + MOUSE : ENTER);
        delta.forget();
    }

    /// Gives the terminal back as it was found; safe to call twice.
    public void leave() {
        bar = false;
        send(LEAVE);
        delta.forget();
    }

    /// Nothing is sent any more.
    public void close() {
        lost = true;
    }

    /// The terminal no longer shows what it was sent; the next frame draws everything.
    public void forget() {
        delta.forget();
    }

    public void show(Canvas canvas) {
        var frame = delta.to(options.ascii() ? canvas.inAscii() : canvas);
        if (frame.length() == 0) {
            return;
        }
        if (delta.isLong()) {
            send("\u001b[?2026h", false);
            send(frame.array(), frame.length());
            send("\u001b[?2026l");
        } else {
            send(frame.array(), frame.length());
            flush();
        }
    }

    /// The cursor is a bar while text is typed, and the terminal's own shape elsewhere.
    public void typing(boolean typing) {
        if (typing != bar) {
            bar = typing;
            send(typing ? "\u001b[6 q" : "\u001b[0 q");
        }
    }

    /// Hands a text to the terminal's clipboard; false when it is too long to be sent.
    public boolean copy(String text) {
        var kept = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> c == '\n' || c == '\t' || Character.getType(c) != Character.CONTROL)
                .forEach(kept::appendCodePoint);
        var words =
                Base64.getEncoder()
                        .encodeToString(kept.toString().getBytes(StandardCharsets.UTF_8));
        if (words.length() > MOST_COPIED_BASE64) {
            return false;
        }
        send("\u001b]52;c;" + words + "\u001b\\");
        return true;
    }

    public void ring() {
        send("\u0007");
    }

    private void send(String text) {
        send(text, true);
    }

    private void send(String ascii, boolean flush) {
        var bytes = ascii.getBytes(StandardCharsets.US_ASCII);
        send(bytes, bytes.length);
        if (flush) {
            flush();
        }
    }

    private void send(byte[] bytes, int length) {
        if (lost) {
            return;
        }
        try {
            terminal.send(bytes, length);
        } catch (IOException gone) {
            lost = true;
        }
    }

    private void flush() {
        if (lost) {
            return;
        }
        try {
            terminal.flush();
        } catch (IOException gone) {
            lost = true;
        }
    }
}
