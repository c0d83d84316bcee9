package dev.rehearse.note;

import dev.rehearse.markdown.ByteRange;

/// The elaborated answer to one question, as it stands in the note.
///
/// @param question the wording of its heading
/// @param text the answer with `\n` between its lines; empty when the heading has no body yet
/// @param heading the whole heading, without the last line end
/// @param body the bytes a new answer takes the place of
/// @param quoted every line of it is written after `> `
public record Answer(
        String question,
        String text,
        int headingLine,
        ByteRange heading,
        ByteRange body,
        boolean quoted) {}
