package dev.rehearse.note;

import dev.rehearse.markdown.ByteRange;
import dev.rehearse.outline.Section;
import dev.rehearse.question.Question;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What was replied in an interview, as a section of the note that holds no question and no answer:
/// what the note asks stays what it asks.
///
/// @param title of the section, without its `##`
public record Transcript(String title, List<Passage> passages) {
    private static final String REFUSED =
            "the note would ask other questions then: look for a code fence or an HTML block"
                    + " that is never closed";

    /// When a question was asked ("13:43"), and the reply.
    public record Passage(String at, String question, String reply) {

        private String head() {
            return HeadingText.plainest(question);
        }

        private String written(String lineEnd) {
            return at + " " + head() + lineEnd.repeat(2) + quoted(reply, lineEnd);
        }

        private String allQuoted(String lineEnd) {
            var text = at + " " + head() + "\n\n" + reply;
            return quoted(text, lineEnd);
        }

        private static String quoted(String text, String lineEnd) {
            return Body.QUOTED.written(text, lineEnd);
        }
    }

    public Transcript {
        passages = List.copyOf(passages);
    }

    /// What the section of this title holds, where that is what this one writes, byte for byte: as
    /// long as it stays so, another version of it may take its place.
    public Optional<String> standing(Note note) {
        return own(note)
                .map(section -> body(note, section))
                .filter(body ->
                        body.equals(text(note, passages, false))
                                || body.equals(text(note, passages, true)));
    }

    private Optional<Section> own(Note note) {
        return note.sections().stream().filter(it -> it.title().equals(title)).findFirst();
    }

    private static String body(Note note, Section section) {
        var range = bodyRange(note, section);
        return new String(note.bytes(), range.start(), range.length(), StandardCharsets.UTF_8);
    }

    private static ByteRange bodyRange(Note note, Section section) {
        int from = note.lines().end(section.lastLine());
        return new ByteRange(from, Math.max(from, note.lines().end(lastText(note, section))));
    }

    /// In the place of what was written before, where the section holds just that; else as
    /// [#write(Note)].
    public Spliced write(Note note, String before) {
        var section = own(note).filter(it -> !before.isEmpty() && body(note, it).equals(before));
        if (section.isEmpty() || note.readOnlyReason().isPresent()) {
            return write(note);
        }
        var range = bodyRange(note, section.get());
        int line = section.get().lastLine();
        int last = lastText(note, section.get());
        for (boolean quoted : new boolean[] {false, true}) {
            var text = text(note, passages, quoted);
            if (text.equals(before)) {
                return new Spliced.Unchanged();
            }
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            var edit = new Edit(range, bytes, line, last + 1, List.of());
            var after = edit.applied(note).filter(then -> asksTheSame(note, then));
            if (after.isPresent()) {
                return new Spliced.Changed(range, bytes, after.get());
            }
        }
        return new Spliced.Refused(REFUSED);
    }

    /// Below the section of this title, or in a new one at the end of the note. What stands there
    /// already is not written again.
    public Spliced write(Note note) {
        if (note.readOnlyReason().isPresent()) {
            return new Spliced.Refused(note.readOnlyReason().get());
        }
        var own = own(note);
        var stands = own.map(it -> text(note, it)).orElse("");
        var fresh = new ArrayList<Passage>();
        for (var passage : passages) {
            boolean known =
                    stands.contains(passage.written(note.lineEnding()))
                            || stands.contains(passage.allQuoted(note.lineEnding()));
            if (!known) {
                fresh.add(passage);
            }
        }
        if (fresh.isEmpty()) {
            return new Spliced.Unchanged();
        }
        int line = own.map(it -> lastText(note, it)).orElseGet(() -> lastText(note));
        for (boolean quoted : new boolean[] {false, true}) {
            var text = text(note, fresh, quoted);
            var heading = note.lineEnding().repeat(2) + "## " + HeadingText.plainest(title);
            var edit =
                    own.isPresent()
                            ? Edit.insert(note, line, text, List.of())
                            : Edit.insert(note, line, heading + text, List.of(2));
            var after = edit.applied(note).filter(then -> asksTheSame(note, then));
            if (after.isPresent()) {
                return new Spliced.Changed(edit.range(), edit.replacement(), after.get());
            }
        }
        return new Spliced.Refused(REFUSED);
    }

    private static String text(Note note, List<Passage> passages, boolean quoted) {
        var text = new StringBuilder();
        for (var passage : passages) {
            text.append(note.lineEnding().repeat(2));
            text.append(
                    quoted
                            ? passage.allQuoted(note.lineEnding())
                            : passage.written(note.lineEnding()));
        }
        return text.toString();
    }

    private static String text(Note note, Section section) {
        int from = section.byteStart();
        int length = section.byteEnd() - from;
        return new String(note.bytes(), from, length, StandardCharsets.UTF_8);
    }

    private static int lastText(Note note) {
        return lastText(note, 1, note.lineCount());
    }

    private static int lastText(Note note, Section section) {
        int next =
                section.byteEnd() == note.bytes().length
                        ? note.lineCount() + 1
                        : note.lineAt(section.byteEnd());
        return lastText(note, section.lastLine(), next - 1);
    }

    private static int lastText(Note note, int from, int to) {
        int line = to;
        while (line > from && note.lines().blank(line)) {
            line--;
        }
        return line;
    }

    private static boolean asksTheSame(Note before, Note after) {
        var asked = before.questions();
        var asks = after.questions();
        if (asked.size() != asks.size()
                || before.facts().size() != after.facts().size()
                || before.orphans().size() != after.orphans().size()) {
            return false;
        }
        for (int at = 0; at < asked.size(); at++) {
            var question = asked.get(at);
            boolean same =
                    question.key().equals(asks.get(at).key())
                            && answer(before, question).equals(answer(after, asks.get(at)));
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private static String answer(Note note, Question question) {
        return note.answer(question).map(Answer::text).orElse("");
    }
}
