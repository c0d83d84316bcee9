package dev.rehearse.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Caret;
import dev.rehearse.screen.Palette;
import dev.rehearse.screen.Size;
import dev.rehearse.terminal.MemoryTerminal;
import dev.rehearse.terminal.Wire;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/// A display that remembers. Every frame goes through the wire, and what the terminal shows then
/// must be what was drawn, and what a terminal shows that gets this frame alone.
final class MemoryScreen implements Display, Outside {
    private final boolean ascii;
    private final Wire wire;
    private MemoryTerminal terminal;
    private Canvas shown;
    private final List<String> edited = new ArrayList<>();
    private int bytes;

    MemoryScreen(Size size, boolean ascii) {
        this.ascii = ascii;
        terminal = new MemoryTerminal(size);
        shown = new Canvas(size);
        wire = wire(new Forward());
    }

    private Wire wire(OutputStream out) {
        var palette = new Palette(Palette.Theme.DARK, Palette.Depth.C256);
        return Wire.over(out, new Wire.Options(palette, ascii, true));
    }

    /// The window has another size now, and what stood there is in disorder.
    void resize(Size size) {
        var before = terminal;
        terminal = new MemoryTerminal(size);
        for (var mode : List.of("?1049", "?7", "?2004", "?1004", "?1000", "?1006", "?25")) {
            send("\u001b[" + mode + (before.has(mode) ? "h" : "l"));
        }
        for (int row = 1; row <= size.rows(); row++) {
            send("\u001b[" + row + ";1H\u001b[7m" + "#".repeat(size.columns()) + "\u001b[m");
        }
        terminal.play();
    }

    private void send(String text) {
        terminal.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /// How many bytes were sent since this was asked last.
    int sent() {
        int sent = bytes;
        bytes = 0;
        return sent;
    }

    Size size() {
        return shown.size();
    }

    /// The rows without the blanks at their ends.
    List<String> rows() {
        return terminal.lines().stream().map(String::stripTrailing).toList();
    }

    List<String> copied() {
        var texts = new ArrayList<String>();
        for (var words : terminal.copied()) {
            texts.add(new String(Base64.getDecoder().decode(words), StandardCharsets.UTF_8));
        }
        return texts;
    }

    List<String> edited() {
        return edited;
    }

    @Override
    public void show(Canvas canvas, boolean typing) {
        shown = ascii ? canvas.inAscii() : canvas;
        wire.show(canvas);
        wire.typing(typing);
        terminal.play();
        assertEquals(shown.lines(), terminal.lines());
        assertEquals(canvas.caret().isPresent(), terminal.has("?25"), "the cursor shows");
        var cursor = new Caret(terminal.row(), terminal.column());
        canvas.caret().ifPresent(caret -> assertEquals(caret, cursor));
    }

    /// Cell for cell, colours too.
    void check() {
        var whole = new MemoryTerminal(shown.size());
        wire(whole).show(shown);
        whole.play();
        for (int row = 0; row < shown.size().rows(); row++) {
            for (int column = 0; column < shown.size().columns(); column++) {
                check(whole.cell(row, column), terminal.cell(row, column), row + ", " + column);
            }
        }
    }

    private static void check(
            MemoryTerminal.Cell expected, MemoryTerminal.Cell cell, String where) {
        assertEquals(expected.text(), cell.text(), where);
        assertEquals(expected.ground(), cell.ground(), where);
        if (!expected.text().equals(" ")) {
            assertEquals(expected.look(), cell.look(), where);
        }
    }

    @Override
    public String copy(String text) {
        return wire.copy(text) ? "copied" : "too long";
    }

    @Override
    public void bell() {
        wire.ring();
    }

    @Override
    public void enter() {
        wire.enter();
    }

    @Override
    public void leave() {
        wire.leave();
        terminal.play();
    }

    @Override
    public void repaint() {
        wire.forget();
    }

    @Override
    public void suspend() {
        leave();
        enter();
    }

    @Override
    public String edit(String path, int line) {
        edited.add(path.substring(path.lastIndexOf('/') + 1) + ":" + line);
        return "";
    }

    /// To whichever terminal is there now.
    private final class Forward extends OutputStream {
        @Override
        public void write(int one) {
            bytes++;
            terminal.write(one);
        }

        @Override
        public void write(byte[] bytes, int from, int count) {
            MemoryScreen.this.bytes += count;
            terminal.write(bytes, from, count);
        }
    }
}
