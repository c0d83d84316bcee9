package dev.rehearse.recognition.form;

import dev.rehearse.markdown.Plain;
import dev.rehearse.question.Found;
import dev.rehearse.question.Peers;
import dev.rehearse.question.Question;
import dev.rehearse.wording.Bare;
import dev.rehearse.wording.QuestionMark;
import dev.rehearse.wording.Sentences;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A heading that names a topic, among questions, with the question as the text below it.
final class TopicForm {
    private TopicForm() {}

    static List<Found> at(Page page, int block) {
        if (!page.isTopic() || page.isUnderQuestion(block)) {
            return List.of();
        }
        int length = page.blocks.end(block) - page.blocks.start(block);
        if (length > Plain.LONGEST) {
            return List.of();
        }
        var source = page.source(block);
        var text = withoutLinks(source);
        var bare = Bare.of(text.isBlank() ? source : text);
        if (text.isBlank() && !QuestionMark.isLast(bare.text())) {
            return List.of();
        }
        var asked =
                page.asked(
                        bare,
                        Question.Kind.PARAGRAPH,
                        page.blocks.line(block),
                        page.blocks.lastLine(block),
                        Optional.of(new Peers(Peers.Kind.TOPICS, page.outerSection())));
        var found = new ArrayList<Found>();
        found.add(Sentences.ask(bare.text()) ? asked : new Found.Doubtful(asked, false));
        // Where the sections around it are no topics, its lines may be questions.
        found.addAll(LineForm.at(page, block));
        return found;
    }

    /// The text up to the lines that are a link and no more.
    private static String withoutLinks(String markdown) {
        var kept = new StringBuilder();
        for (var line : markdown.lines().toList()) {
            if (!OnlyLink.is(line.strip())) {
                kept.append(kept.isEmpty() ? "" : "\n").append(line);
            }
        }
        return kept.toString();
    }
}
