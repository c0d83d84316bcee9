package dev.rehearse.app;

import dev.rehearse.markup.Markup;
import dev.rehearse.markup.Span;
import dev.rehearse.ui.Effect;
import dev.rehearse.ui.Message;

import java.util.ArrayList;
import java.util.List;

/// How the lines of a note look: the marks of its Markdown, line by line.
final class Looks {

    private Looks() {}

    static Message.Painted of(Effect.PaintLines paint) {
        var lines = new ArrayList<List<Span>>();
        var text = new StringBuilder();
        var starts = new ArrayList<Integer>();
        for (int line = paint.from(); line <= paint.to(); line++) {
            starts.add(text.length());
            lines.add(new ArrayList<>());
            text.append(paint.note().line(line)).append('\n');
        }
        for (var span : Markup.spans(text.toString(), List.of())) {
            share(span, starts, lines);
        }
        return new Message.Painted(paint.path(), paint.revision(), paint.from(), paint.to(), lines);
    }

    /// A span may reach over lines; each line gets its part.
    private static void share(Span span, List<Integer> starts, List<List<Span>> lines) {
        for (int i = 0; i < starts.size(); i++) {
            int start = starts.get(i);
            int end = i + 1 < starts.size() ? starts.get(i + 1) - 1 : span.end();
            int from = Math.max(span.start(), start);
            int to = Math.min(span.end(), end);
            if (from < to) {
                lines.get(i).add(new Span(from - start, to - start, span.mark()));
            }
        }
    }
}
