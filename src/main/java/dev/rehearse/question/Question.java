package dev.rehearse.question;

import dev.rehearse.markdown.ByteRange;
import dev.rehearse.markdown.Sorted;
import dev.rehearse.outline.Direction;
import dev.rehearse.outline.Moved;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Something the person prepares to answer, or to ask, found in a note.
///
/// @param number its place among the note's questions, from 1
/// @param lastLine the last line of the question's own text
/// @param duplicate 1 for the first question of this wording, 2 for the second
/// @param section index of the section it stands in, -1 above the first heading
/// @param sectionPath titles of the sections around it, outermost first
/// @param known what the note says about it: the heading's body, or the rest of the item
/// @param normal its letters and digits, case folded: what it is compared by
public record Question(
        int number,
        int line,
        int lastLine,
        String text,
        int duplicate,
        Kind kind,
        int section,
        List<String> sectionPath,
        Direction direction,
        Optional<Duration> timeHint,
        ByteRange known,
        String normal)
        implements Sorted.Placed {

    /// The form a question has in the note.
    public enum Kind {
        HEADING,
        BULLET,
        NUMBER,
        TASK,
        /// A bold paragraph.
        BOLD,
        /// Plain text.
        PARAGRAPH,
        /// The `<summary>` of `<details>`.
        SUMMARY,
        /// It calls itself a question: `Q: …`.
        QA,
        /// A cell of a table.
        TABLE,
        /// The name of the note's file: it is one question, and its text the answer.
        NAME
    }

    /// The same question where an edit elsewhere has moved it.
    public Question after(Moved moved) {
        return new Question(
                number,
                moved.line(line),
                moved.line(lastLine),
                text,
                duplicate,
                kind,
                moved.section(section),
                sectionPath,
                direction,
                timeHint,
                moved.range(known),
                normal);
    }

    public Question withDirection(Direction other) {
        return other == direction
                ? this
                : new Question(
                        number,
                        line,
                        lastLine,
                        text,
                        duplicate,
                        kind,
                        section,
                        sectionPath,
                        other,
                        timeHint,
                        known,
                        normal);
    }

    /// What a question is known by across edits elsewhere in the note.
    public String key() {
        return duplicate == 1 ? normal : normal + "#" + duplicate;
    }
}
