package dev.rehearse.app;

import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Palette;
import dev.rehearse.screen.Size;
import dev.rehearse.terminal.Decoder;
import dev.rehearse.terminal.Wire;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.util.Map;

/// The terminal that the launcher handed over.
final class Terminal implements Display, Outside {

    private final Wire wire;
    private final Size size;
    private final Decoder decoder = new Decoder();

    private Terminal(Wire wire, Size size) {
        this.wire = wire;
        this.size = size;
    }

    static Terminal of(Map<String, String> environment) {
        var palette = new Palette(Palette.Theme.DARK, depth(environment));
        boolean ascii = environment.containsKey("REHEARSE_ASCII");
        var size =
                new Size(
                        number(environment, "REHEARSE_COLS", 80),
                        number(environment, "REHEARSE_ROWS", 24));
        return new Terminal(
                Wire.standardOutput(new Wire.Options(palette, ascii, true)), size);
    }

    private static Palette.Depth depth(Map<String, String> environment) {
        if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
            return Palette.Depth.MONO;
        }
        var colours = environment.getOrDefault("COLORTERM", "");
        if (colours.equals("truecolor") || colours.equals("24bit")) {
            return Palette.Depth.TRUECOLOR;
        }
        return environment.getOrDefault("TERM", "").contains("256color")
                ? Palette.Depth.C256
                : Palette.Depth.C16;
    }

    private static int number(Map<String, String> environment, String name, int otherwise) {
        try {
            int number = Integer.parseInt(environment.getOrDefault(name, ""));
            return number > 0 ? number : otherwise;
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    Size size() {
        return size;
    }

    void listen(Loop loop) {
        var thread = new Thread(() -> read(loop), "reader");
        thread.setDaemon(true);
        thread.start();
    }

    private void read(Loop loop) {
        var buffer = new byte[1 << 16];
        try (var in = new FileInputStream(FileDescriptor.in)) {
            for (int count = in.read(buffer); count > 0; count = in.read(buffer)) {
                for (var input : decoder.decode(buffer, count, System.nanoTime())) {
                    loop.typed(input);
                }
                if (decoder.pending()) {
                    for (var input : decoder.timeout(System.nanoTime())) {
                        loop.typed(input);
                    }
                }
            }
        } catch (IOException gone) {
            // The terminal is gone: so are we.
        }
    }

    @Override
    public void show(Canvas canvas) {
        wire.show(canvas);
    }

    @Override
    public String copy(String text) {
        return wire.copy(text) ? "" : "too long for the clipboard; it is kept in Rehearse";
    }

    @Override
    public void bell() {
        wire.ring();
    }

    @Override
    public void leave() {
        wire.leave();
    }

    @Override
    public void enter() {
        wire.enter();
    }

    @Override
    public void suspend() {}

    @Override
    public String edit(String path, int line) {
        return "not yet";
    }
}
