package dev.rehearse.ui;

import dev.rehearse.note.Note;
import dev.rehearse.question.Question;

import java.util.Optional;

/// The note on the screen and where in it the person is.
///
/// @param revision counts the versions of the note seen here, so that late painting is dropped
/// @param asks whether the file lies where nobody would look for it, so that the first write asks
record OpenNote(
        String path,
        String fileName,
        Note note,
        long revision,
        Spot caret,
        Spot top,
        Paint paint,
        boolean asks) {

    static OpenNote first(String path, String fileName, Note note) {
        return new OpenNote(path, fileName, note, 1, Spot.START, Spot.START, Paint.NONE, false);
    }

    OpenNote withAsks(boolean asks) {
        return new OpenNote(path, fileName, note, revision, caret, top, paint, asks);
    }

    /// What the note is called on the screen and in its plans: its file's name without the ending,
    /// nor the folders that may stand before it.
    String name() {
        var file = fileName.substring(fileName.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }

    OpenNote withCaret(Spot caret) {
        return new OpenNote(path, fileName, note, revision, caret, top, paint, asks);
    }

    OpenNote withTop(Spot top) {
        return new OpenNote(path, fileName, note, revision, caret, top, paint, asks);
    }

    OpenNote withPaint(Paint paint) {
        return new OpenNote(path, fileName, note, revision, caret, top, paint, asks);
    }

    /// Other bytes of the same note; the place is kept as well as the lines allow.
    OpenNote withNote(Note changed) {
        int line = Places.sameLine(note, changed, caret.line());
        int topLine = Places.sameLine(note, changed, top.line());
        return new OpenNote(
                path,
                fileName,
                changed,
                revision + 1,
                new Spot(line, caret.row()),
                new Spot(topLine, top.row()),
                Paint.NONE,
                asks);
    }

    /// The same bytes, of which more is known now: place and painting stay.
    OpenNote withRead(Note read) {
        return new OpenNote(path, fileName, read, revision, caret, top, paint, asks);
    }

    /// Said where questions will stand. A small note's are there before anybody could read it.
    String lookingForQuestions() {
        return note.isRead() || !note.isLarge() ? "" : "Looking for questions";
    }

    /// The question the caret is on: the last one that begins at or above it within its section.
    Optional<Question> question() {
        return note.questionAt(caret.line());
    }
}
