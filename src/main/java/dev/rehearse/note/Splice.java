package dev.rehearse.note;

import dev.rehearse.outline.Section;
import dev.rehearse.question.Question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Writes an answer into a note by changing one range of bytes, after proving that nothing else
/// changes.
public final class Splice {
    private static final String NO_QUESTION = "this question is no longer in the note";
    private static final String SWALLOWED =
            "the note's own text would swallow it: look for a code fence or an HTML block"
                    + " that is never closed";

    private Splice() {}

    /// The answer may end its lines in any way; an empty one clears what stands there.
    public static Spliced write(Note note, Question question, String answer) {
        return new Writing(note, question, answer).write();
    }

    /// Makes the elaborated section at the end of the note when there is none.
    public static Spliced createSectionAndWrite(Note note, Question question, String answer) {
        return new Writing(note, question, answer).create();
    }

    /// Takes out the answer with its heading.
    public static Spliced delete(Note note, Question question) {
        var answer = note.answer(question);
        if (answer.isEmpty()) {
            return new Spliced.Unchanged();
        }
        int line = answer.get().headingLine() - 1;
        while (line > 1 && note.lines().blank(line)) {
            line--;
        }
        int end = Math.max(answer.get().heading().end(), answer.get().body().end());
        var edit = Edit.remove(note, line, end);
        var after =
                edit.applied(note)
                        .filter(then -> then.answer(question).isEmpty())
                        .filter(then -> othersStand(note, then, question));
        return after.isPresent()
                ? new Spliced.Changed(edit.range(), edit.replacement(), after.get())
                : new Spliced.Refused(
                        "taking it out would change another answer: text of yours stands below it");
    }

    private static boolean othersStand(Note before, Note after, Question except) {
        var questions = before.questions();
        if (after.questions().size() != questions.size()) {
            return false;
        }
        for (Question question : questions) {
            if (!question.key().equals(except.key())) {
                var old = before.answer(question).map(Answer::text);
                if (old.isPresent() && !after.answer(question).map(Answer::text).equals(old)) {
                    return false;
                }
            }
        }
        return true;
    }

    /// One answer on its way into one note.
    private record Writing(Note note, Question question, String text) {
        Writing(Note note, Question question, String text) {
            this.note = note;
            this.question = question;
            var unix = text.replace("\r\n", "\n").replace('\r', '\n');
            this.text = unix.isBlank() ? "" : unix;
        }

        Spliced write() {
            var refused = refusal();
            if (refused.isPresent()) {
                return refused.get();
            }
            var stands = note.answer(question);
            if (stands.map(Answer::text).orElse("").equals(text)) {
                return new Spliced.Unchanged();
            }
            var home = note.elaborated(question);
            if (home.isEmpty()) {
                return new Spliced.NoSection(Proposal.title(note, question));
            }
            return firstSafe(stands.isPresent() ? replacing(stands.get()) : inserting(home.get()));
        }

        Spliced create() {
            if (note.elaborated(question).isPresent() || refusal().isPresent() || text.isEmpty()) {
                return write();
            }
            int line = lastText(1, note.lineCount());
            var title = gap() + "## " + Proposal.heading(note, question);
            var edits = new ArrayList<Supplier<Edit>>();
            for (String heading : HeadingText.forms(question)) {
                for (Body body : Body.values()) {
                    if (body.suits(text)) {
                        var whole = title + answer(3, heading, body);
                        edits.add(() -> Edit.insert(note, line, whole, List.of(2, 3)));
                    }
                }
            }
            return firstSafe(edits);
        }

        private Optional<Spliced> refusal() {
            if (note.readOnlyReason().isPresent()) {
                return Optional.of(new Spliced.Refused(note.readOnlyReason().get()));
            }
            if (note.question(question.key()).isEmpty()) {
                return Optional.of(new Spliced.Refused(NO_QUESTION));
            }
            boolean halves = text.codePoints().anyMatch(p -> p >= 0xD800 && p <= 0xDFFF);
            return halves
                    ? Optional.of(
                            new Spliced.Refused("it holds half a character (a lone surrogate)"))
                    : Optional.empty();
        }

        private List<Supplier<Edit>> replacing(Answer stands) {
            var edits = new ArrayList<Supplier<Edit>>();
            boolean bare = stands.body().length() == 0;
            for (Body body : Body.values()) {
                if (body.suits(text)) {
                    var written = body.written(text, note.lineEnding());
                    int line = note.lineAt(stands.heading().end());
                    edits.add(() ->
                            bare
                                    ? Edit.insert(note, line, gap() + written, List.of())
                                    : Edit.replace(note, stands.body(), written));
                }
            }
            return edits;
        }

        /// Raw at the end, quoted at the end, quoted right under the section's heading.
        private List<Supplier<Edit>> inserting(Section home) {
            int level = Math.max(3, home.level() + 1);
            int next =
                    home.byteEnd() == note.bytes().length
                            ? note.lineCount() + 1
                            : note.lineAt(home.byteEnd());
            int end = lastText(home.lastLine(), next - 1);
            var edits = new ArrayList<Supplier<Edit>>();
            for (String heading : HeadingText.forms(question)) {
                for (Body body : Body.values()) {
                    if (body.suits(text)) {
                        edits.add(at(end, level, heading, body));
                    }
                }
                edits.add(at(home.lastLine(), level, heading, Body.QUOTED));
            }
            return edits;
        }

        private Supplier<Edit> at(int line, int level, String heading, Body body) {
            return () -> Edit.insert(note, line, answer(level, heading, body), List.of(level));
        }

        private String answer(int level, String heading, Body body) {
            return gap()
                    + "#".repeat(level)
                    + " "
                    + heading
                    + gap()
                    + body.written(text, note.lineEnding());
        }

        private String gap() {
            return note.lineEnding().repeat(2);
        }

        private int lastText(int from, int to) {
            int line = to;
            while (line > from && note.lines().blank(line)) {
                line--;
            }
            return line;
        }

        private Spliced firstSafe(List<Supplier<Edit>> edits) {
            for (Supplier<Edit> each : edits) {
                var edit = each.get();
                var after =
                        edit.applied(note)
                                .filter(this::readsBack)
                                .filter(then -> othersStand(note, then, question));
                if (after.isPresent()) {
                    return new Spliced.Changed(edit.range(), edit.replacement(), after.get());
                }
            }
            return new Spliced.Refused(SWALLOWED);
        }

        private boolean readsBack(Note after) {
            return after.answer(question).map(Answer::text).equals(Optional.of(text));
        }
    }
}
