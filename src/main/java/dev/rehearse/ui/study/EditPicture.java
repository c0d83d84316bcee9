package dev.rehearse.ui.study;

import dev.rehearse.ui.frame.Banner;
import dev.rehearse.ui.frame.Footer;
import dev.rehearse.ui.frame.TopBar;
import dev.rehearse.ui.rehearse.Editor;
import dev.rehearse.ui.rehearse.Head;

import java.util.List;

/// Writing an answer outside a run: the question and its answer between the lists and Rehearsal.
public record EditPicture(
        TopBar top,
        LeftSide left,
        Head head,
        Editor editor,
        RehearsalWindow rehearsal,
        List<Banner> banners,
        Footer footer,
        Beside beside) {

    /// How what is written is called, and what an interview shows besides: the time in the title,
    /// and rows over the editor.
    public record Beside(String name, String time, List<String> rows) {
        public static final Beside NOTHING = new Beside("Answer", "", List.of());

        public Beside {
            rows = List.copyOf(rows);
        }
    }

    public EditPicture with(Editor editor, Footer footer) {
        return new EditPicture(top, left, head, editor, rehearsal, banners, footer, beside);
    }
}
