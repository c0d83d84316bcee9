package dev.rehearse.note;

import dev.rehearse.markdown.ByteRange;
import dev.rehearse.outline.Section;
import dev.rehearse.question.Question;

import java.util.Optional;

/// What a note says on the subject of a question, as Markdown: the body of a heading that asks,
/// else the section it stands in. Answers are no material.
public final class Knowledge {
    private Knowledge() {}

    public static String of(Note note, Question question) {
        var section = note.sectionAt(question.line());
        if (section.isEmpty()) {
            int end = note.sections().isEmpty() ? note.bytes().length : firstHeading(note);
            return note.text(new ByteRange(0, end));
        }
        boolean itself = section.get().line() == question.line();
        var body = body(note, section.get());
        return body.isBlank() && itself
                ? around(note, section.get()).map(it -> body(note, it)).orElse("")
                : body;
    }

    private static int firstHeading(Note note) {
        return note.sections().getFirst().byteStart();
    }

    private static Optional<Section> around(Note note, Section section) {
        return note.sections().stream()
                .filter(other ->
                        other.depth() < section.depth()
                                && other.byteStart() < section.byteStart()
                                && other.byteEnd() >= section.byteEnd())
                .reduce((outer, inner) -> inner);
    }

    private static String body(Note note, Section section) {
        if (section.elaborated()) {
            return "";
        }
        var text = new StringBuilder();
        int from = section.headingEnd();
        for (var inner : note.sections()) {
            boolean answers =
                    inner.elaborated()
                            && inner.byteStart() >= from
                            && inner.byteEnd() <= section.byteEnd();
            if (answers) {
                text.append(note.text(new ByteRange(from, inner.byteStart())));
                from = inner.byteEnd();
            }
        }
        return text.append(note.text(new ByteRange(from, section.byteEnd()))).toString();
    }
}
