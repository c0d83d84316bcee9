package dev.rehearse.ui.study;

import dev.rehearse.ui.frame.Footer;
import dev.rehearse.ui.frame.TopBar;

/// All that the study screen shows, ready to be drawn.
public record StudyPicture(
        TopBar top,
        LeftSide left,
        NotePane note,
        RehearsalWindow rehearsal,
        Focus focus,
        Footer footer) {}
