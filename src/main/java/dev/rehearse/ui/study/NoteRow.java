package dev.rehearse.ui.study;

import dev.rehearse.screen.Style;
import dev.rehearse.ui.frame.Piece;

import java.util.List;

/// One row of the note: `marked` is the row of ►, `current` every row of that question; the fact
/// stands at the right if two blanks remain.
public record NoteRow(
        boolean marked,
        boolean current,
        String icon,
        Style iconStyle,
        List<Piece> pieces,
        String fact,
        Style factStyle) {}
