package dev.rehearse.note;

import dev.rehearse.markdown.Lines;
import dev.rehearse.outline.Section;
import dev.rehearse.question.Question;
import dev.rehearse.wording.Likeness;
import dev.rehearse.wording.Wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An answer whose heading fits no question any more. It is kept as it is.
///
/// @param lastLine the last line of its text, or of its heading
/// @param resembles the question it is most like, if it is like one at all
public record Orphan(Answer answer, int lastLine, Optional<Question> resembles) {
    static List<Orphan> under(
            List<Section> headings, byte[] bytes, Lines lines, List<Question> questions) {
        int[] resembled =
                Likeness.nearest(
                        headings.stream().map(each -> Wording.normal(each.title())).toList(),
                        questions.stream().map(Question::normal).toList());
        var orphans = new ArrayList<Orphan>();
        for (int at = 0; at < resembled.length; at++) {
            var answer = AnswerBody.of(bytes, lines, headings.get(at));
            int last = lines.at(Math.max(answer.heading().end(), answer.body().end()) - 1);
            orphans.add(
                    new Orphan(
                            answer,
                            last,
                            resembled[at] < 0
                                    ? Optional.empty()
                                    : Optional.of(questions.get(resembled[at]))));
        }
        return List.copyOf(orphans);
    }

    /// By what its question was known when it was asked.
    public String key() {
        return Wording.normal(answer.question());
    }

    public boolean holds(int line) {
        return line >= answer.headingLine() && line <= lastLine;
    }
}
