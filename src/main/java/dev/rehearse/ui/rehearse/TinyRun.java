package dev.rehearse.ui.rehearse;

import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Columns;
import dev.rehearse.screen.Size;
import dev.rehearse.screen.Style;
import dev.rehearse.ui.frame.Tiny;

import java.util.List;

/// A run under 40×10 goes on: size, signal with time, question, state, as far as they have room.
final class TinyRun {
    private static final int LEAST = 12;

    private TinyRun() {}

    static void draw(Canvas canvas, RunPicture picture) {
        Size size = canvas.size();
        Clock clock = picture.clock();
        Light light = clock.light();
        if (size.columns() < LEAST) {
            canvas.fill(0, 0, size.rows(), size.columns(), Style.SURFACE);
            boolean fits = Columns.of(clock.shown()) <= size.columns();
            canvas.put(0, 0, fits ? clock.shown() : light.shape, light.digits);
            return;
        }
        String signal = light.shape + " " + light.word + " " + clock.shown();
        Tiny.draw(
                canvas,
                List.of(
                        signal + " of " + ClockBar.time(clock.budget()),
                        number(picture.head()) + picture.head().question(),
                        picture.footer().state()));
        int row = size.rows() > 1 ? 1 : 0;
        canvas.put(row, 0, Columns.cut(signal, size.columns()), light.style);
    }

    private static String number(Head head) {
        int slash = head.brief().indexOf('/');
        return slash < 0 ? "" : "Q" + head.brief().substring(0, slash) + " ";
    }
}
